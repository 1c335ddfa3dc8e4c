/** The lines of the example that are for a publisher to write over, without their indentation. */
const inHeader = {
  title: 'title: A title for your pack',
  publisher: 'publisher: Your name',
  about: 'about: What the pack is about, in one sentence.',
}
const inBrief = {
  title: '# Hackers reach the wiretap systems of an example carrier',
  summary: 'One or two sentences that say what happened and to whom.',
  happened: '- One fact per point, with the numbers of its sources. [1]',
  analysis: '- Judgement, worded as judgement.',
  conclusion: 'One paragraph or more.',
  source: '1. [Example Daily: carrier breached](https://example.com/story)',
}
const inEntities = {
  victim: 'name: Example Telecom',
  victimAbout: 'about: A carrier that does not exist.',
  actor: 'name: Example Typhoon',
  actorAbout: 'about: A group that does not exist.',
  alias: '- text: Example Panda',
  vendor: 'sources: [Example Vendor]',
  note: 'note: The vendor describes a wider cluster.',
}

/** What `init` writes for a publisher to write over, by path. */
export function examplePack(id: string): Record<string, string> {
  return {
    'pack.yaml': `id: ${id}
${inHeader.title}
${inHeader.publisher}
${inHeader.about}
# homepage: https://example.com/
# licence: CC-BY-4.0
`,
    'briefs/example-breach.md': `${inBrief.title}

Date: 2025-01-31

## Summary

${inBrief.summary}

## Where

- United States

## Who's involved

- Carriers (victim)
  - Example Telecom
- Threat actor (actor)
  - Example Typhoon (disputed)

## What happened

${inBrief.happened}

## Analysis

${inBrief.analysis}

## Conclusion

${inBrief.conclusion}

## Sources

${inBrief.source}
`,
    'entities/example.yaml': `- id: example-telecom
  kind: company
  ${inEntities.victim}
  ${inEntities.victimAbout}
- id: example-typhoon
  kind: actor
  ${inEntities.actor}
  ${inEntities.actorAbout}
  names:
    ${inEntities.alias}
      ${inEntities.vendor}
      disputed: true
      ${inEntities.note}
`,
  }
}

const placeholders = [inHeader, inBrief, inEntities].flatMap((lines) => Object.values(lines))

/** Whether a line of a pack stands there as `init` wrote it. */
export function isPlaceholder(line: string): boolean {
  return placeholders.includes(line.trim())
}
