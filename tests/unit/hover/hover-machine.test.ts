import { describe, expect, test } from 'vitest'
import {
  type HoverEffect,
  type HoverEvent,
  type HoverState,
  type HoverStep,
  idleHover,
  stepHover,
} from '../../../data/hover/hover-machine'

type Event = HoverEvent<string>

/** Walks the machine; a timer event with token -1 stands for "the timer that was started last". */
function walk(...events: Event[]): { state: HoverState<string>; effects: HoverEffect<string>['type'][] } {
  let state: HoverState<string> = idleHover
  let lastToken = 0
  const effects: HoverEffect<string>['type'][] = []
  for (const event of events) {
    const told = 'token' in event && event.token === -1 ? { ...event, token: lastToken } : event
    const step: HoverStep<string> = stepHover(state, told)
    state = step.state
    for (const effect of step.effects) {
      effects.push(effect.type)
      if ('token' in effect) lastToken = effect.token
    }
  }
  return { state, effects }
}

const over = (target: string, travelling = false): Event => ({ type: 'over', target, travelling })
const off: Event = { type: 'off' }
const card: Event = { type: 'card' }
const dismiss: Event = { type: 'dismiss' }
const dwelt: Event = { type: 'dwelt', token: -1 }
const lingered: Event = { type: 'lingered', token: -1 }

describe('the card opens', () => {
  test('after the pointer has rested on a name', () => {
    expect(walk(over('a'), over('a'), dwelt)).toMatchObject({
      state: { phase: 'open', target: 'a' },
      effects: ['waitToOpen', 'open'],
    })
  })

  test('where the pointer came in a leap and stopped', () => {
    expect(walk(over('a', true), dwelt).state).toMatchObject({ phase: 'open', target: 'a' })
    expect(walk(over('a'), dwelt, over('b', true), dwelt).state).toMatchObject({ target: 'b' })
  })

  test('at once from the keyboard, from any state', () => {
    expect(walk({ type: 'keyboard', target: 'a' }).effects).toEqual(['open'])
    expect(walk(over('b'), dwelt, { type: 'keyboard', target: 'a' }).state).toMatchObject({ target: 'a' })
  })

  test('on another name after resting there too, with the first open until then', () => {
    const moved = walk(over('a'), dwelt, over('b'))
    expect(moved.state.phase).toBe('switching')
    expect(moved.effects).not.toContain('close')
    expect(walk(over('a'), dwelt, over('b'), dwelt).state).toMatchObject({ phase: 'open', target: 'b' })
  })
})

describe('the card stays shut', () => {
  test('while the pointer travels: each move makes it wait anew', () => {
    const first = walk(over('a', true)).state.token
    const { state, effects } = walk(over('a', true), over('a', true), { type: 'dwelt', token: first })
    expect(state.phase).toBe('resting')
    expect(effects).toEqual(['waitToOpen', 'waitToOpen'])
  })

  test('when the pointer left, or was called back by a late timer', () => {
    expect(walk(over('a'), off, dwelt).state.phase).toBe('idle')
    expect(walk(over('a'), over('b'), { type: 'dwelt', token: 1 }).state.phase).toBe('resting')
  })

  test('when the pointer speeds up again before its rest is over', () => {
    const first = walk(over('a')).state.token
    expect(walk(over('a'), over('a', true), { type: 'dwelt', token: first }).state.phase).toBe('resting')
    expect(walk(over('a'), over('a', true), off, dwelt).state.phase).toBe('idle')
  })
})

describe('an open card', () => {
  test('closes a while after the pointer left word and card', () => {
    expect(walk(over('a'), dwelt, off, lingered).effects).toEqual([
      'waitToOpen',
      'open',
      'waitToClose',
      'close',
    ])
  })

  test('stays when the pointer comes back to the word or enters the card in time', () => {
    expect(walk(over('a'), dwelt, off, over('a'), lingered).state.phase).toBe('open')
    expect(walk(over('a'), dwelt, off, card, lingered).state.phase).toBe('open')
  })

  test('waits anew with each move on the way to the card, and not with others', () => {
    const first = walk(over('a'), dwelt, off).state.token
    const stale: Event = { type: 'lingered', token: first }
    expect(walk(over('a'), dwelt, off, { type: 'off', onWay: true }, stale).state.phase).toBe('leaving')
    expect(walk(over('a'), dwelt, off, off, stale).state.phase).toBe('idle')
  })

  test('never closes by time alone', () => {
    expect(walk(over('a'), dwelt, card, lingered).state.phase).toBe('open')
  })

  test('closes at once when dismissed, from every state', () => {
    for (const way of [
      [over('a'), dwelt],
      [over('a'), dwelt, off],
      [over('a'), dwelt, over('b')],
    ]) {
      expect(walk(...way, dismiss)).toMatchObject({ state: { phase: 'idle' } })
      expect(walk(...way, dismiss).effects.at(-1)).toBe('close')
    }
    expect(walk(over('a'), dismiss).effects).toEqual(['waitToOpen'])
  })

  test('from the keyboard is not closed by a pointer that lies elsewhere', () => {
    expect(walk({ type: 'keyboard', target: 'a' }, off, off).state.phase).toBe('open')
    expect(walk({ type: 'keyboard', target: 'a' }, card, off, lingered).state.phase).toBe('idle')
  })
})
