/** What `init` writes for a publisher to write over. */
export function examplePack(id: string): Record<string, string> {
  return {
    'pack.yaml': `id: ${id}
title: A title for your pack
publisher: Your name
about: What the pack is about, in one sentence.
# homepage: https://example.com/
# licence: CC-BY-4.0
`,
    'briefs/example-breach.md': `# Hackers reach the wiretap systems of an example carrier

Date: 2025-01-31

## Summary

One or two sentences that say what happened and to whom.

## Where

- United States

## Who's involved

- Carriers (victim)
  - Example Telecom
- Threat actor (actor)
  - Example Typhoon (disputed)

## What happened

- One fact a point, with the numbers of its sources. [1]

## Analysis

- Judgement, worded as judgement.

## Conclusion

One paragraph or more.

## Sources

1. [Example Daily: carrier breached](https://example.com/story)
`,
    'entities/example.yaml': `- id: example-telecom
  kind: company
  name: Example Telecom
  about: A carrier that does not exist.
- id: example-typhoon
  kind: actor
  name: Example Typhoon
  about: A group that does not exist.
  names:
    - text: Example Panda
      sources: [Example Vendor]
      disputed: true
      note: The vendor describes a wider cluster.
`,
  }
}
