import { execFile, spawn, spawnSync } from 'node:child_process'
import type { Readable } from 'node:stream'
import { promisify } from 'node:util'
import type { Page } from 'puppeteer-core'
import { inTime } from './in-time'

const run = promisify(execFile)
const startMs = 15_000

/** Whether this machine can show windows on a screen of its own and move a pointer there; Debian: xvfb, xdotool. */
export function hasRealScreen(): boolean {
  return [
    ['Xvfb', '-help'],
    ['xdotool', 'version'],
  ].every(([command = '', argument = '']) => spawnSync(command, [argument]).error === undefined)
}

/**
 * A screen that nobody sees, with a pointer that the browser takes for the reader's. DevTools give a pointer's moves
 * straight to one frame; only those of a real one reach the page as well as the frame that they enter.
 */
export interface RealScreen {
  /** As in `DISPLAY`. */
  display: string
  /** Moves the pointer to a place of a page's viewport, in CSS pixels. */
  pointAt(page: Page, at: { x: number; y: number }): Promise<void>
  /** Presses a key and lets it go, by its name in X: `alt`. */
  press(key: string): Promise<void>
  /** Works a button of the mouse where the pointer is: 1 is the first, 5 the wheel by one step down. */
  button(does: 'click' | 'mousedown' | 'mouseup', button: 1 | 5): Promise<void>
  close(): void
}

export async function openRealScreen(): Promise<RealScreen> {
  const server = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1400x1000x24'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  })
  const told = new Promise<string>((resolve, reject) => {
    server.once('error', reject)
    const numbers = server.stdio[3] as Readable
    numbers.once('data', (number: Buffer) => resolve(`:${number.toString().trim()}`))
  })
  const display = await inTime(told, 'a screen', startMs)
  const xdotool = async (...given: string[]) => {
    await run('xdotool', given, { env: { ...process.env, DISPLAY: display } })
  }
  return {
    display,
    async pointAt(page, { x, y }) {
      const origin = await page.evaluate(() => {
        if ('mozInnerScreenX' in window)
          return { x: Number(window.mozInnerScreenX), y: Number(Reflect.get(window, 'mozInnerScreenY')) }
        return {
          x: screenX + (outerWidth - innerWidth) / 2,
          y: screenY + outerHeight - innerHeight,
        }
      })
      const place = [origin.x + x, origin.y + y].map((pixel) => String(Math.round(pixel)))
      await xdotool('mousemove', ...place)
    },
    press: (key) => xdotool('key', key),
    button: (does, button) => xdotool(does, String(button)),
    close: () => server.kill(),
  }
}
