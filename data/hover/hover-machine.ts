/**
 * When the card opens and closes. A pure machine: events in, the next state and what to do out. Each wait has a
 * token, and a timer that comes back with an old one is ignored (the habit of Wikimedia's page previews).
 *
 *            over                dwelt                  off
 *   idle ----------> resting ----------> open <------------------> leaving ---lingered---> idle
 *     ^               |  off              | over another mention      |  over it, or card: open
 *     +---------------+                   v                           |
 *                                     switching ---dwelt---> open another
 *
 * `dismiss` leads from everywhere to idle; `keyboard` from everywhere to open. A pointer that travels begins its wait
 * anew with each move, so that it opens nothing on its way and yet the card where it comes to a stop: none of its
 * events tells that.
 */

/** T is whatever tells one mention from another; compared by identity. */
export type HoverState<T> =
  | { phase: 'idle'; token: number }
  | { phase: 'resting'; token: number; target: T }
  | { phase: 'open'; token: number; target: T; heldByKeyboard: boolean }
  | { phase: 'switching'; token: number; target: T; next: T }
  | { phase: 'leaving'; token: number; target: T }

export type HoverEvent<T> =
  /** The pointer is on a mention; `travelling` when it is too fast to mean it. */
  | { type: 'over'; target: T; travelling: boolean }
  /** The pointer is neither on a mention nor on the card; `onWay` when it moves from one to the other. */
  | { type: 'off'; onWay?: boolean }
  | { type: 'card' }
  | { type: 'dwelt'; token: number }
  | { type: 'lingered'; token: number }
  | { type: 'keyboard'; target: T }
  | { type: 'dismiss' }

export type HoverEffect<T> =
  /** `travelling` when the pointer is too fast to mean this mention. */
  | { type: 'waitToOpen'; token: number; target: T; travelling: boolean }
  | { type: 'waitToClose'; token: number }
  | { type: 'open'; target: T; focus: boolean }
  | { type: 'close' }

export interface HoverStep<T> {
  state: HoverState<T>
  effects: HoverEffect<T>[]
}

export const idleHover = { phase: 'idle', token: 0 } as const

/** The next state, and what to do on the way there, after one event. */
export function stepHover<T>(state: HoverState<T>, event: HoverEvent<T>): HoverStep<T> {
  switch (event.type) {
    case 'over':
      return stepOver(state, event.target, event.travelling)
    case 'off':
      return stepOff(state, event.onWay ?? false)
    case 'card':
      return state.phase === 'leaving' || state.phase === 'switching' || state.phase === 'open'
        ? stay({ phase: 'open', token: state.token + 1, target: state.target, heldByKeyboard: false })
        : stay(state)
    case 'dwelt':
      return stepDwelt(state, event.token)
    case 'lingered':
      return state.phase === 'leaving' && state.token === event.token ? close(state) : stay(state)
    case 'keyboard':
      return {
        state: { phase: 'open', token: state.token + 1, target: event.target, heldByKeyboard: true },
        effects: [{ type: 'open', target: event.target, focus: true }],
      }
    case 'dismiss':
      return state.phase === 'idle' ? stay(state) : close(state)
  }
}

function stepOver<T>(state: HoverState<T>, target: T, travelling: boolean): HoverStep<T> {
  const token = state.token + 1
  if (state.phase === 'idle' || state.phase === 'resting') {
    const isWaiting = state.phase === 'resting' && state.target === target && !travelling
    return isWaiting ? stay(state) : waitToOpen({ phase: 'resting', token, target }, target, travelling)
  }
  if (state.target === target) return stay({ phase: 'open', token, target, heldByKeyboard: false })
  if (state.phase === 'switching' && state.next === target && !travelling) return stay(state)
  return waitToOpen({ phase: 'switching', token, target: state.target, next: target }, target, travelling)
}

function stepOff<T>(state: HoverState<T>, onWay = false): HoverStep<T> {
  const token = state.token + 1
  if (state.phase === 'idle') return stay(state)
  if (state.phase === 'resting') return stay({ phase: 'idle', token })
  // Opened from the keyboard: a pointer that lies elsewhere does not close it.
  if (state.phase === 'open' && state.heldByKeyboard) return stay(state)
  // The wait begins anew with each move on the way, so that a slow pointer reaches the card.
  if (state.phase === 'leaving' && !onWay) return stay(state)
  return waitToClose({ phase: 'leaving', token, target: state.target })
}

function stepDwelt<T>(state: HoverState<T>, token: number): HoverStep<T> {
  if (state.token !== token || (state.phase !== 'resting' && state.phase !== 'switching')) return stay(state)
  const target = state.phase === 'switching' ? state.next : state.target
  return {
    state: { phase: 'open', token: token + 1, target, heldByKeyboard: false },
    effects: [{ type: 'open', target, focus: false }],
  }
}

function stay<T>(state: HoverState<T>): HoverStep<T> {
  return { state, effects: [] }
}

function close<T>(state: HoverState<T>): HoverStep<T> {
  const wasShown = state.phase !== 'resting' && state.phase !== 'idle'
  return { state: { phase: 'idle', token: state.token + 1 }, effects: wasShown ? [{ type: 'close' }] : [] }
}

function waitToOpen<T>(state: HoverState<T>, target: T, travelling: boolean): HoverStep<T> {
  return { state, effects: [{ type: 'waitToOpen', token: state.token, target, travelling }] }
}

function waitToClose<T>(state: HoverState<T>): HoverStep<T> {
  return { state, effects: [{ type: 'waitToClose', token: state.token }] }
}
