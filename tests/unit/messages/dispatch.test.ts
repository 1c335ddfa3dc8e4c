import { describe, expect, test, vi } from 'vitest'
import { dispatch, type Handlers, senderKind } from '../../../data/messages/dispatch'
import { askSchemas } from '../../../data/messages/message-schema'

const self = { id: 'me', origins: ['chrome-extension://me/'] }
const handlers = new Proxy({} as Handlers, { get: (_, name) => () => `did ${String(name)}` })
const ignore = () => undefined

describe('a sender is', () => {
  test.each([
    ['page', { id: 'me', url: 'https://example.com/story' }],
    ['card', { id: 'me', url: 'chrome-extension://me/card.html' }],
    ['own', { id: 'me', url: 'chrome-extension://me/options.html#packs' }],
  ])('%s where the browser says so', (kind, sender) => {
    expect(senderKind(sender, self)).toBe(kind)
  })

  test.each([
    ['another extension', { id: 'you', url: 'https://example.com/' }],
    ['another extension’s page', { id: 'me', url: 'chrome-extension://you/options.html' }],
    ['nowhere', { id: 'me' }],
    ['a file', { id: 'me', url: 'file:///etc/passwd' }],
  ])('a stranger when it is %s', (_, sender) => {
    expect(senderKind(sender, self)).toBeNull()
  })
})

describe('a message', () => {
  test('that is not ours is left to others', () => {
    for (const message of [
      null,
      'page/wake',
      42,
      {},
      { name: 'theirs' },
      { name: 'toString' },
      { name: '__proto__' },
    ]) {
      expect(dispatch(message, {}, 'own', handlers, ignore)).toBeUndefined()
    }
  })

  test('is answered by its handler', async () => {
    expect(await dispatch({ name: 'page/wake', ask: {} }, {}, 'page', handlers, ignore)).toEqual({
      ok: true,
      answer: 'did page/wake',
    })
  })

  test.each(Object.keys(askSchemas))('that is %s may come from someone', async (name) => {
    const kinds = ['page', 'card', 'own'] as const
    const replies = await Promise.all(
      kinds.map((kind) => dispatch({ name, ask: undefined }, {}, kind, handlers, ignore)),
    )
    expect(replies).toContainEqual({ ok: false, code: 'badRequest' })
  })

  test.each([
    ['page', 'sync/start', { sourceId: 'x' }],
    ['page', 'source/add', { address: 'https://x' }],
    ['page', 'settings/change', { settings: {} }],
    ['page', 'card/openBrief', { brief: 'p/b' }],
    ['card', 'marks/turnOff', { scope: 'everywhere', host: 'x' }],
    ['card', 'source/remove', { sourceId: 'x' }],
    ['card', 'pack/rollBack', { packId: 'x' }],
    ['page', 'own/changed', {}],
    [null, 'page/wake', {}],
  ] as const)('from %s may not be %s', async (kind, name, ask) => {
    expect(await dispatch({ name, ask }, {}, kind, handlers, ignore)).toEqual({ ok: false, code: 'refused' })
  })

  test.each([
    ['page/resolve', {}],
    ['page/resolve', { surfaces: [{ text: 1 }] }],
    ['page/resolve', { surfaces: [{ text: 'x'.repeat(2000), before: '', after: '' }] }],
    ['page/wake', null],
    ['page/read', { words: [1, 2] }],
  ])('%s of the wrong shape is refused: %j', async (name, ask) => {
    expect(await dispatch({ name, ask }, {}, 'page', handlers, ignore)).toEqual({
      ok: false,
      code: 'badRequest',
    })
  })

  test('whose handler fails gets a coded answer, and the cause is told', async () => {
    const onError = vi.fn()
    const failing = { 'page/wake': () => Promise.reject(new Error('no store')) } as unknown as Handlers
    expect(await dispatch({ name: 'page/wake', ask: {} }, {}, 'page', failing, onError)).toEqual({
      ok: false,
      code: 'failed',
    })
    expect(onError).toHaveBeenCalledOnce()
  })
})
