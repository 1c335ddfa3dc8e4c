import { sectionNames } from './section-names'

/** The prose of a new brief, in the language of whoever writes it. */
export interface NewBriefProse {
  title: string
  place: string
  /** A line of the tree above a name. */
  actors: string
  actor: string
  victims: string
  victim: string
  happened: string
  analysis: string
  conclusion: string
  source: string
}

/**
 * The Markdown that a new brief begins with: complete, so that each part only has to be replaced. `today`:
 * `YYYY-MM-DD`.
 */
export function newBriefMarkdown(today: string, prose: NewBriefProse): string {
  return `# ${prose.title}

Date: ${today}

## ${sectionNames.where}

- ${prose.place}

## ${sectionNames.who}

- ${prose.actors} (actor)
  - ${prose.actor}
- ${prose.victims} (victim)
  - ${prose.victim}

## ${sectionNames.happened}

- ${prose.happened} [1]

## ${sectionNames.analysis}

- ${prose.analysis}

## ${sectionNames.conclusion}

${prose.conclusion}

## ${sectionNames.sources}

1. [${prose.source}](https://example.com/)
`
}
