/** Drawn on a grid of 16 with a line of 1.5. */
const paths = {
  search: 'M7 2.5a4.5 4.5 0 1 0 0 9 4.5 4.5 0 0 0 0-9ZM10.4 10.4 14 14',
  close: 'M3.5 3.5l9 9M12.5 3.5l-9 9',
  back: 'M9.5 3 4.5 8l5 5',
  onward: 'M6.5 3l5 5-5 5',
  settings: 'M2 4.5h6M12 4.5h2M2 11.5h2M8 11.5h6M10 2.75v3.5M6 9.75v3.5',
  outward: 'M6 3H3v10h10v-3M9 2.5h4.5V7M13.2 2.8 7.5 8.5',
  warning: 'M8 2 1.75 13.25h12.5L8 2ZM8 6.25v3.5M8 11.4v.3',
  write: 'M3 13l.6-2.9L11 2.7l2.3 2.3-7.4 7.4L3 13ZM9.6 4.1l2.3 2.3',
  sync: 'M13 6A5.3 5.3 0 0 0 3.3 5.2M3 2.5v3h3M3 10a5.3 5.3 0 0 0 9.7.8M13 13.5v-3h-3',
  pin: 'M5.5 2.5h5M6.5 2.5v4L4 9.5h8l-2.5-3v-4M8 9.5V14',
  larger: 'M9.5 2.5h4v4M13.2 2.8 9.5 6.5M6.5 13.5h-4v-4M2.8 13.2l3.7-3.7',
  smaller: 'M13.5 6.5h-4v-4M9.8 6.2l3.7-3.7M2.5 9.5h4v4M6.2 9.8l-3.7 3.7',
  up: 'M3 9.5l5-5 5 5',
  down: 'M3 6.5l5 5 5-5',
  cite: 'M6.5 4.5C4.5 5 3.5 6.5 3.5 8.5v3h3v-3h-3M12.5 4.5c-2 .5-3 2-3 4v3h3v-3h-3',
  done: 'M2.75 8.5l3.5 3.5 7-8',
  add: 'M8 3v10M3 8h10',
  less: 'M3 8h10',
  more: 'M3.5 8h.01M8 8h.01M12.5 8h.01',
} as const

const flipped: ReadonlySet<IconName> = new Set(['back', 'onward'])

export type IconName = keyof typeof paths

/** Decoration: the text beside it, or the label of its button, says what it means. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg
      class={flipped.has(name) ? 'icon icon-flips' : 'icon'}
      viewBox="0 0 16 16"
      fill="none"
      stroke="currentColor"
      stroke-width="1.5"
      stroke-linecap="round"
      stroke-linejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      <path d={paths[name]} />
    </svg>
  )
}
