import { isHttpUrl } from '../data/brief/is-http-url'
import { listFormat } from '../locales/intl'

/** Names in a sentence, as the language lists them: "A, B and C". An address becomes a link with its host. */
export function NameSeries({ names }: { names: readonly string[] }) {
  let index = 0
  return (
    <>
      {listFormat()
        .formatToParts(names)
        .map(({ type, value }) => {
          if (type === 'literal') return value
          index += 1
          return <bdi key={index}>{isHttpUrl(value) ? <SourceLink address={value} /> : value}</bdi>
        })}
    </>
  )
}

function SourceLink({ address }: { address: string }) {
  return (
    <a href={address} target="_blank" rel="noreferrer">
      {new URL(address).host.replace(/^www\./, '')}
    </a>
  )
}
