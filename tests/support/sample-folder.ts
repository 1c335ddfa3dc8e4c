import type { Brief, Role, WhoNode } from '../../data/brief/brief'
import type { Entity, EntityKind } from '../../data/brief/entity'
import type { PackFile } from '../../data/pack/publish/pack-folder'

/** A small and valid brief. */
export function sampleBrief(over: Partial<Brief> = {}): Brief {
  return {
    id: 'carrier-breach',
    title: 'Hackers reach a carrier',
    date: '2024-10-07',
    summary: 'A carrier was breached.',
    where: ['United States'],
    who: [whoLine('Carriers', 'victim', undefined, [whoLine('Lumen', 'victim', 'lumen')])],
    happened: [{ text: 'The carrier was breached.', sources: [1] }],
    analysis: [{ text: 'It will likely happen again.', sources: [] }],
    conclusion: ['Wiretap systems are targets.'],
    sources: [{ label: 'Example Daily', url: 'https://example.com/story' }],
    ...over,
  }
}

/** A line of a brief's tree. */
export function whoLine(label: string, role: Role, entityId?: string, children: WhoNode[] = []): WhoNode {
  return { label, ...(entityId ? { entityId } : {}), role, disputed: false, children }
}

/** A small and valid entity. */
export function sampleEntity(id = 'lumen', name = 'Lumen', kind: EntityKind = 'company'): Entity {
  return {
    id,
    kind,
    name,
    about: `What ${name} is.`,
    names: [{ text: name, sources: [], disputed: false }],
  }
}

/** A valid brief as a publisher writes it. Each edit is a text in it and its replacement. */
export function briefMarkdown(...edits: [string, string][]): string {
  let text = sampleMarkdown
  for (const [from, to] of edits) {
    if (!text.includes(from)) throw new Error(`the sample brief has no "${from}"`)
    text = text.replace(from, to)
  }
  return text
}

const sampleMarkdown = `# Hackers reach the wiretap systems of US carriers

Date: 2024-10-07

## Summary

Intruders reached systems that serve court orders.

## Where

- United States
- China

## Who's involved

- US telecoms (victim)
  - AT&T
  - Lumen
- Threat actor (actor)
  - Salt Typhoon (disputed)

## What happened

- The carriers were breached. [1][2]
- China denied it. [2]

## Analysis

- It will likely happen again. [2]

## Conclusion

Wiretap systems are targets.

So is what they hold.

## Sources

1. [Example Daily: carriers breached](https://example.com/story)
2. [Regulator: notice of 16 January 2025](https://example.org/notice)
`

/** A publisher's folder that has no mistake. `over` replaces files, null leaves one out. */
export function sampleFolder(over: Record<string, string | null> = {}): PackFile[] {
  const files: Record<string, string | null> = {
    'pack.yaml': 'id: carriers\ntitle: Carriers\npublisher: Example\nabout: Breaches of carriers.\n',
    'briefs/carrier-breach.md': briefMarkdown(),
    'entities/all.yaml': `- { id: at-t, kind: company, name: AT&T, about: A US carrier. }
- { id: lumen, kind: company, name: Lumen, about: A US carrier. }
- { id: salt-typhoon, kind: actor, name: Salt Typhoon, about: An espionage group. }
`,
    ...over,
  }
  return Object.entries(files).flatMap(([path, text]) => (text === null ? [] : [{ path, text }]))
}

/** A value as the bytes of its JSON. */
export function jsonBytes(value: unknown): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(typeof value === 'string' ? value : JSON.stringify(value))
}
