export interface ChoiceGroupProps<T extends string | number> {
  legend: string
  name: string
  value: T
  choices: readonly { value: T; text: string; note: string }[]
  onChange(value: T): void
}

/** A group of radio buttons under one heading. */
export function ChoiceGroup<T extends string | number>(props: ChoiceGroupProps<T>) {
  const { legend, name, value, choices, onChange } = props
  return (
    <fieldset class="choices">
      <legend>{legend}</legend>
      {choices.map((choice) => (
        <label class="choice" key={choice.value}>
          <input
            type="radio"
            name={name}
            checked={choice.value === value}
            onChange={() => onChange(choice.value)}
          />
          <span>
            {choice.text} {choice.note && <small>{choice.note}</small>}
          </span>
        </label>
      ))}
    </fieldset>
  )
}
