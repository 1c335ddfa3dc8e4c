import { describe, expect, it } from 'vitest'
import { parseSourceAddress } from '../../../data/sync/parse-source-address'

const key = `${'A'.repeat(42)}E`
const folder = 'https://packs.example/telecom/latest.json'

describe('a pasted address', () => {
  it.each([
    ['https://packs.example/telecom/', folder],
    ['https://packs.example/telecom', folder],
    ['https://packs.example/telecom///', folder],
    ['https://packs.example/telecom/latest.json', folder],
    ['packs.example/telecom', folder],
    ['  https://packs.example/\n telecom/\u200b ', folder],
    ['HTTPS://Packs.Example/telecom/', folder],
    ['https://packs.example', 'https://packs.example/latest.json'],
    ['packs.example', 'https://packs.example/latest.json'],
    ['packs.example:8443/x', 'https://packs.example:8443/x/latest.json'],
    ['https://packs.example/x/?token=1', 'https://packs.example/x/latest.json?token=1'],
    ['https://packs.example/pack.json', 'https://packs.example/pack.json'],
    ['https://packs.example/telecom/#about', folder],
    ['localhost:8000', 'http://localhost:8000/latest.json'],
    ['localhost/x', 'http://localhost/x/latest.json'],
    ['127.0.0.1:8000/x/', 'http://127.0.0.1:8000/x/latest.json'],
    ['https://localhost/x', 'https://localhost/x/latest.json'],
  ])('%j means %s', (pasted, address) => {
    expect(parseSourceAddress(pasted)).toEqual({ ok: true, address, pinnedKey: null, insecure: false })
  })

  it('pins the key of a share link', () => {
    expect(parseSourceAddress(`${folder}#ed25519=${key}`)).toMatchObject({ address: folder, pinnedKey: key })
    expect(parseSourceAddress(`packs.example/telecom#ed25519=${key}=`)).toMatchObject({
      address: folder,
      pinnedKey: key,
    })
    const standard = `${'+/'.repeat(21)}A`
    expect(parseSourceAddress(`${folder}#ed25519=${standard}`)).toMatchObject({
      pinnedKey: `${'-_'.repeat(21)}A`,
    })
  })

  it('is insecure over plain http to another machine only', () => {
    expect(parseSourceAddress('http://packs.example/')).toMatchObject({ ok: true, insecure: true })
    expect(parseSourceAddress('http://localhost:1/')).toMatchObject({ ok: true, insecure: false })
    expect(parseSourceAddress('http://[::1]:1/')).toMatchObject({ ok: true, insecure: false })
  })

  it.each([
    ['', 'empty'],
    [' \n', 'empty'],
    ['my favourite packs', 'notAnAddress'],
    ['javascript:alert(1)', 'notAnAddress'],
    ['https://', 'notAnAddress'],
    ['https://exa mple<>/', 'notAnAddress'],
    [`https://packs.example/${'x'.repeat(3000)}`, 'notAnAddress'],
    ['ftp://packs.example/', 'unsupportedScheme'],
    ['file:///etc/passwd', 'unsupportedScheme'],
    ['https://me:secret@packs.example/', 'hasPassword'],
    [`${folder}#ed25519=`, 'badKey'],
    [`${folder}#ed25519=short`, 'badKey'],
    [`${folder}#ed25519=${key}${key}`, 'badKey'],
  ])('%j is refused as %s', (pasted, code) => {
    expect(parseSourceAddress(pasted)).toEqual({ ok: false, code })
  })
})
