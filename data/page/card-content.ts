import type { Lexicon, LexiconEntity, LexiconName } from '../match/lexicon'
import { canonicalText, sameName } from '../match/same-name'
import type { Ask, BriefTeaser, CardContent, CardEntity, EntityKey } from '../messages/protocol'
import { rankBriefs } from './rank-briefs'

/** What the card shows of a mention; entities that no active pack has are left out. */
export function cardContent(lexicons: readonly Lexicon[], ask: Ask<'card/content'>): CardContent {
  return {
    entities: ask.entities.flatMap((key) => {
      const place = findEntity(lexicons, key)
      return place ? [cardEntity(place, key, ask)] : []
    }),
  }
}

interface EntityPlace {
  lexicon: Lexicon
  index: number
  entity: LexiconEntity
}

/** An entity by its key, `packId/entityId`. */
export function findEntity(lexicons: readonly Lexicon[], key: EntityKey): EntityPlace | undefined {
  for (const lexicon of lexicons) {
    if (!key.startsWith(`${lexicon.packId}/`)) continue
    const id = key.slice(lexicon.packId.length + 1)
    const index = lexicon.entities.findIndex((entity) => entity.id === id)
    const entity = lexicon.entities[index]
    if (entity) return { lexicon, index, entity }
  }
  return undefined
}

function cardEntity(place: EntityPlace, key: EntityKey, ask: Ask<'card/content'>): CardEntity {
  const { lexicon, entity, index } = place
  const names = lexicon.names.filter((name) => name.entity === index)
  const matched = matchedName(names, ask.matched)
  return {
    key,
    name: entity.name,
    kind: entity.kind,
    role: entity.role,
    about: entity.about,
    packTitle: lexicon.packTitle,
    why: {
      matched: canonicalText(ask.matched),
      name: matched?.text ?? entity.name,
      isAlias: matched !== undefined && matched.text !== entity.name,
      sources: matched?.sources ?? [],
      disputed: matched?.disputed ?? false,
      ...(matched?.note === undefined ? {} : { note: matched.note }),
    },
    otherNames: names
      .map((name) => name.text)
      .filter((text) => text !== entity.name && text !== matched?.text),
    briefs: teasers(place, ask),
    briefCount: entity.briefs.length,
  }
}

/** The name that the text is; where several are, the one written most alike. */
function matchedName(names: readonly LexiconName[], matched: string): LexiconName | undefined {
  const fitting = names.filter((name) => !name.off && sameName(matched, name.text, 'any'))
  return fitting.find((name) => name.text === canonicalText(matched)) ?? fitting[0]
}

function teasers({ lexicon, index }: EntityPlace, ask: Ask<'card/content'>): BriefTeaser[] {
  const here = new Set(
    ask.pageEntities.flatMap((key) => {
      const place = findEntity([lexicon], key)
      return place ? [place.index] : []
    }),
  )
  return rankBriefs(lexicon, index, here)
    .slice(0, ask.briefs)
    .flatMap(({ brief, alsoHere }) => {
      const row = lexicon.briefs[brief]
      if (!row) return []
      return [
        {
          key: `${lexicon.packId}/${row.id}`,
          title: row.title,
          date: row.date,
          summary: row.summary,
          alsoHere: alsoHere.flatMap((other) => lexicon.entities[other]?.name ?? []),
        },
      ]
    })
}
