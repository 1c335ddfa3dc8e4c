import type { EntityKind } from '../brief/entity'
import { isFormOf } from '../match/forms-of-name'
import type { Lexicon, LexiconEntity, LexiconName } from '../match/lexicon'
import { canonicalText, sameName } from '../match/same-name'
import type {
  Ask,
  BriefTeaser,
  CardContent,
  CardEntity,
  EntityKey,
  LiveText,
  WithdrawnTeaser,
} from '../messages/protocol'
import { type EntityPlace, findEntity, namedEntities } from './find-entity'
import { rankBriefs } from './rank-briefs'

/** Finds the names in a text of a pack. */
export type FindNames = (text: string) => LiveText['names']

/** What the card shows of a mention; entities that no active pack has are left out. */
export function cardContent(
  lexicons: readonly Lexicon[],
  ask: Ask<'card/content'>,
  findNames: FindNames,
): CardContent {
  return {
    entities: ask.entities.flatMap((key) => {
      const place = findEntity(lexicons, key)
      return place ? [cardEntity(place, key, ask, findNames)] : []
    }),
  }
}

function cardEntity(
  place: EntityPlace,
  key: EntityKey,
  ask: Ask<'card/content'>,
  findNames: FindNames,
): CardEntity {
  const { lexicon, entity, index } = place
  const names = lexicon.names.filter((name) => name.entity === index)
  const why = ask.matched === null ? null : whyMarked(names, entity, ask.matched)
  // On its own card a name leads nowhere.
  const live = (text: string): LiveText => ({
    text,
    names: findNames(text).filter((name) => name.entity !== key),
  })
  return {
    key,
    name: entity.name,
    kind: entity.kind,
    role: entity.role,
    about: live(entity.about),
    packTitle: lexicon.packTitle,
    why,
    otherNames: names.map((name) => name.text).filter((text) => text !== entity.name && text !== why?.name),
    briefs: teasers(place, ask, live),
    briefCount: entity.briefs.length,
    withdrawn: withdrawnTeasers(lexicon, entity.id),
  }
}

function whyMarked(
  names: readonly LexiconName[],
  { name, kind }: LexiconEntity,
  text: string,
): NonNullable<CardEntity['why']> {
  const matched = matchedName(names, kind, text)
  return {
    matched: canonicalText(text),
    name: matched?.text ?? name,
    isAlias: matched !== undefined && matched.text !== name,
    sources: matched?.sources ?? [],
    disputed: matched?.disputed ?? false,
    ...(matched?.note === undefined ? {} : { note: matched.note }),
  }
}

/** More withdrawn briefs than this say nothing more about a name. */
const mostWithdrawn = 3

function withdrawnTeasers({ packId, history }: Lexicon, entityId: string): WithdrawnTeaser[] {
  return (history?.withdrawn ?? [])
    .filter(({ entities }) => entities.includes(entityId))
    .slice(0, mostWithdrawn)
    .map(({ id, title, published }) => ({ key: `${packId}/${id}`, title, published }))
}

function revisionOf({ history }: Lexicon, briefId: string): string | null {
  const revised = history?.revised ?? {}
  return Object.hasOwn(revised, briefId) ? (revised[briefId]?.published ?? null) : null
}

/** The name that the text is, or a form of it; of several, the one that is spelt most alike. */
function matchedName(
  names: readonly LexiconName[],
  kind: EntityKind,
  matched: string,
): LexiconName | undefined {
  const marked = names.filter((name) => !name.off)
  const fitting = marked.filter((name) => sameName(matched, name.text, 'any'))
  return (
    fitting.find((name) => name.text === canonicalText(matched)) ??
    fitting[0] ??
    marked.find((name) => isFormOf(matched, name.text, kind))
  )
}

function teasers(
  { lexicon, index }: EntityPlace,
  ask: Ask<'card/content'>,
  live: (text: string) => LiveText,
): BriefTeaser[] {
  const here = entitiesHere(lexicon, ask.pageEntities)
  return rankBriefs(lexicon, index, here)
    .slice(0, ask.briefs)
    .flatMap(({ brief, alsoHere }) => {
      const row = lexicon.briefs[brief]
      if (!row) return []
      const notHere = row.entities.filter((other) => other !== index && !here.has(other))
      const groups = (row.groups ?? []).filter(({ entities }) => entities.includes(index))
      return [
        {
          key: `${lexicon.packId}/${row.id}`,
          title: row.title,
          date: row.date,
          summary: live(row.summary),
          alsoHere: namedEntities(lexicon, alsoHere),
          notHere: namedEntities(lexicon, notHere),
          groups: groups.map(({ path, entities }) => ({ path, members: namedEntities(lexicon, entities) })),
          revised: revisionOf(lexicon, row.id),
        },
      ]
    })
}

/** Indices of the entities of a lexicon that a page mentions. */
export function entitiesHere(lexicon: Lexicon, pageEntities: readonly EntityKey[]): Set<number> {
  return new Set(
    pageEntities.flatMap((key) => {
      const place = findEntity([lexicon], key)
      return place ? [place.index] : []
    }),
  )
}
