import { browser } from 'wxt/browser'
import type { CardActions } from '../../components/card/card-actions'
import { citeBrief } from '../../components/cite-brief'
import type { FromCard, ToCard } from '../../data/messages/card-port'
import type { CardRequests, EntityKey } from '../../data/messages/protocol'
import { textFragmentUrl } from '../../data/page/text-fragment'
import { askBackground } from '../shared/ask-background'
import { copyText } from '../shared/copy-text'
import { readerAddress } from '../shared/open-page'

/** Characters on either side of a mention that tell its place from others. */
const contextLength = 64

/** What the reader can do on the card that the content script has asked for. */
export function cardActions(
  shown: ToCard,
  go: ((key: EntityKey) => void) | null,
  tell: (message: FromCard) => void,
): CardActions {
  const { matched, page } = shown
  const before = shown.before.slice(-contextLength)
  const after = shown.after.slice(0, contextLength)
  const close = () => tell({ type: 'close' })
  const open = async <N extends keyof CardRequests>(name: N, ask: CardRequests[N]['ask']) => {
    await askBackground(name, ask)
    if (!shown.pinned) close()
  }
  return {
    go,
    entityHref: (key) => browser.runtime.getURL(readerAddress({ page: 'entity', key })),
    openBrief: (brief) => open('card/openBrief', { brief }),
    openEntity: (entity) => open('card/openEntity', { entity }),
    readBrief: (brief) => askBackground('card/brief', { brief }),
    async copyCitation(key, format) {
      const brief = await askBackground('card/brief', { brief: key })
      if (!brief) throw new Error('The brief is gone')
      const url = textFragmentUrl(page.url, matched, before, after)
      await copyText(citeBrief(brief, { url, title: page.title }, format))
    },
    async setMarked(entity, scope, marked) {
      const host = scope === 'here' ? new URL(page.url).hostname : null
      await askBackground('card/setMarked', { entity, host, marked })
      tell({ type: 'mark', entity, marked })
    },
    async report(entity) {
      const { report } = await askBackground('card/report', { entity, matched, before, after })
      return async () => {
        await askBackground('card/takeBackReport', { report })
      }
    },
    close,
  }
}
