/** Pages as news sites serve them: the article is a small part of the elements and most of the text. */
import type { BenchName } from './name-list'
import type { Random } from './random'
import { capitalised, sentence, type WordModel } from './word-model'

export interface BenchPage {
  name: string
  /** What stands in the body. */
  html: string
}

interface Writer {
  model: WordModel
  random: Random
  /** Names that are still to be mentioned. */
  mentions: string[]
}

/** 45 to 75 kB of visible text, 30 to 60 mentions. */
export function createNewsPage(model: WordModel, random: Random, names: readonly BenchName[]): BenchPage {
  const writer: Writer = {
    model,
    random,
    mentions: Array.from({ length: random.between(30, 60) }, () => random.pick(names).text),
  }
  const wantedLetters = random.between(45_000, 75_000)
  const parts = [navigation(writer), article(writer, wantedLetters * 0.35)]
  parts.push(comments(writer, wantedLetters * 0.3), teasers(writer, wantedLetters * 0.2), footer(writer))
  let html = frame(parts)
  while (visibleLetters(html) < wantedLetters) {
    parts.splice(2, 0, comments(writer, wantedLetters - visibleLetters(html)))
    html = frame(parts)
  }
  return { name: 'news', html }
}

function frame(parts: readonly string[]): string {
  return `<div id="app"><div class="page">\n${parts.join('\n')}\n</div></div>\n${scripts}`
}

/** The characters of a page's source that a reader sees, in UTF-16 code units. */
export function visibleLetters(html: string): number {
  return html
    .replace(/<(script|style)[\s\S]*?<\/\1>/g, '')
    .replace(/<[^>]*>/g, '')
    .replace(/\s+/g, ' ').length
}

const scripts = `<script type="application/ld+json">${JSON.stringify({
  '@context': 'https://schema.org',
  '@type': 'NewsArticle',
  publisher: { '@type': 'Organization', name: 'Example' },
})}</script>
<style>.page { max-width: 80rem } .teaser > a { color: inherit } .comment + .comment { margin-top: 1rem }</style>
<script type="text/plain">${'window.dataLayer = window.dataLayer || []; track("view", { section: 1 });\n'.repeat(12)}</script>`

function words({ model, random }: Writer, least: number, most: number): string {
  return capitalised(Array.from({ length: random.between(least, most) }, () => model.word(random)).join(' '))
}

function navigation(writer: Writer): string {
  const link = () => `      <li class="item"><a href="/s"><span>${words(writer, 1, 2)}</span></a></li>`
  const list = () =>
    `    <ul>\n${Array.from({ length: writer.random.between(8, 16) }, link).join('\n')}\n    </ul>`
  return `<header>\n  <nav>\n${Array.from({ length: 5 }, list).join('\n')}\n  </nav>\n</header>`
}

function prose(writer: Writer, sentences: number): string {
  const { random, model } = writer
  const parts: string[] = []
  for (let i = 0; i < sentences; i++) {
    const name = random.chance(0.3) ? writer.mentions.pop() : undefined
    parts.push(sentence(model, random, name === undefined ? [] : [name]))
  }
  return emphasise(random, parts.join(' '))
}

/** Some words stand in links and in emphasis; a text node ends at each side. */
function emphasise(random: Random, text: string): string {
  return text
    .split(' ')
    .map((word) => {
      if (!random.chance(0.035)) return word
      const tag = random.pick(['a href="/t"', 'a href="/t"', 'em', 'strong', 'b', 'span class="n"'])
      return `<${tag}>${word}</${tag.split(' ')[0]}>`
    })
    .join(' ')
}

function article(writer: Writer, letters: number): string {
  const { random } = writer
  const parts = [`  <h1>${words(writer, 6, 12)}</h1>`, `  <p class="lead">${prose(writer, 2)}</p>`]
  let written = 0
  while (written < letters) {
    if (random.chance(0.12)) parts.push(`  <h2>${words(writer, 3, 8)}</h2>`)
    if (random.chance(0.1)) {
      parts.push(
        `  <figure><img alt=""><figcaption>${prose(writer, 1)} <small>Photo</small></figcaption></figure>`,
      )
    }
    const paragraph = `  <p>${prose(writer, random.between(2, 5))}</p>`
    written += paragraph.length
    parts.push(paragraph)
  }
  return `<main>\n<article>\n${parts.join('\n')}\n</article>\n</main>`
}

function comments(writer: Writer, letters: number): string {
  const { random } = writer
  const parts: string[] = []
  let written = 0
  while (written < letters) {
    const text = prose(writer, random.between(1, 4))
    written += text.length
    parts.push(`  <div class="comment">
    <div class="head"><a href="/u"><b>${words(writer, 1, 1)}${random.between(1, 999)}</b></a> <time>${random.between(1, 23)} h</time></div>
    <div class="text"><p>${text}</p></div>
    <div class="tools"><button>Like</button> <span>${random.between(0, 99)}</span> <a href="/r">Reply</a></div>
  </div>`)
  }
  return `<section class="comments">\n${parts.join('\n')}\n</section>`
}

function teasers(writer: Writer, letters: number): string {
  const parts: string[] = []
  let written = 0
  while (written < letters) {
    const text = prose(writer, 1)
    written += text.length
    parts.push(`  <div class="teaser">
    <a href="/a"><span class="kicker">${words(writer, 1, 2)}</span> <h3>${words(writer, 5, 10)}</h3></a>
    <p>${text}</p> <span class="by">${words(writer, 2, 2)}</span> <time>${writer.random.between(2, 59)} min</time>
  </div>`)
  }
  return `<aside>\n${parts.join('\n')}\n</aside>`
}

function footer(writer: Writer): string {
  const link = () => `    <li><a href="/f">${words(writer, 1, 3)}</a></li>`
  return `<footer>\n  <ul>\n${Array.from({ length: 40 }, link).join('\n')}\n  </ul>\n</footer>`
}
