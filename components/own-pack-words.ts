import { myBriefsId } from '../data/pack/local/local-pack'
import { say } from '../locales/say'

/** A pack's title in the interface. That of the reader's own briefs is in the interface's language. */
export function packTitleText(packId: string, title: string): string {
  return packId === myBriefsId ? say('pack.myBriefs') : title
}

/** Who publishes a pack; the reader, of their own briefs. */
export function publisherText(packId: string, publisher: string): string {
  return packId === myBriefsId ? say('pack.you') : publisher
}

/** The id of the pack in a key, `packId/…`. */
export function packIdOf(key: string): string {
  return key.slice(0, key.indexOf('/'))
}
