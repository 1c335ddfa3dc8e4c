/** The sections of a brief, in the order in which they are published. */
export const sectionNames = {
  summary: 'Summary',
  where: 'Where',
  who: "Who's involved",
  happened: 'What happened',
  analysis: 'Analysis',
  conclusion: 'Conclusion',
  sources: 'Sources',
} as const
export type SectionKey = keyof typeof sectionNames

/** The sections that a brief cannot do without. */
export const requiredSections = ['who', 'happened', 'sources'] as const satisfies SectionKey[]

const keyByHeading = new Map<string, SectionKey>([
  ['summary', 'summary'],
  ['where', 'where'],
  ["who's involved", 'who'],
  ['who is involved', 'who'],
  ['what happened', 'happened'],
  ['analysis', 'analysis'],
  ['conclusion', 'conclusion'],
  ['sources', 'sources'],
])

/** The section that a heading opens, whatever its case, its apostrophe and a colon or question mark at its end. */
export function findSectionKey(heading: string): SectionKey | undefined {
  const plain = heading.toLowerCase().replace(/[’ʼ]/g, "'").replace(/\s+/g, ' ')
  return keyByHeading.get(plain.replace(/(?<![\s:?：？])[\s:?：？]+$/, '').trim())
}
