import type { DateHint } from '../../data/page/article-date'
import { attributeOf, elementsMatching, localNameOf, textOf } from './dom-getters'

/** What sites, feeds and search engines agree on: Open Graph, Dublin Core, schema.org. */
const hints = '[property*=published],[itemprop*=Published],meta[name*=date],script[type*=ld],time[datetime]'

/** A page of comments may have a thousand times, and a script may be as long as a book. */
const mostHints = 20
const mostText = 50_000

/** Reads what may give the article's date. Called when a card opens, and not before. */
export function readDateHints(): DateHint[] {
  return [...elementsMatching(hints)].slice(0, mostHints).map((element) => ({
    from: localNameOf(element) as DateHint['from'],
    text: `${attributeOf(element, 'content') ?? attributeOf(element, 'datetime') ?? textOf(element)}`.slice(
      0,
      mostText,
    ),
  }))
}
