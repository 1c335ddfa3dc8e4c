// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest'
import { NameSeries } from '../../components/NameSeries'
import { Sentence } from '../../components/Sentence'
import { mount } from '../support/mount'
import { speak, speakEnglish } from '../support/speak'

afterEach(speakEnglish)

function sentence() {
  const matched = <q>GhostEmperor</q>
  const sources = <NameSeries names={['MISP', 'https://www.example.com/a']} />
  return mount(<Sentence of="card.isAliasBy" values={{ matched, entity: <b>Salt Typhoon</b>, sources }} />)
}

describe('a sentence with elements in it', () => {
  it('has them where the language wants them', () => {
    expect(sentence().text()).toBe(
      'GhostEmperor is another name for Salt Typhoon, according to MISP and example.com.',
    )
    speak('ja')
    expect(sentence().text()).toBe('MISP、example.comによれば、GhostEmperorはSalt Typhoonの別名です。')
  })

  it('keeps a name apart from the text around it, and each name of a series by itself', () => {
    speak('ar')
    const { root } = sentence()
    expect([...root.querySelectorAll('bdi')].map((name) => name.textContent)).toEqual([
      'GhostEmperor',
      'Salt Typhoon',
      'MISP',
      'example.com',
    ])
    // Around a series it would give all of it the direction of its first name.
    expect(root.textContent).not.toMatch(/[\u2068\u2069]/)
  })
})
