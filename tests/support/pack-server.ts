import { createServer, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

/** How a file is served wrongly. */
export type Fault =
  | 'notFound'
  | 'gone'
  | 'forbidden'
  | 'serverError'
  /** Asks for two minutes of rest. */
  | 'busy'
  | 'redirect'
  /** A web page with status 200, as single-page hosts answer for every path. */
  | 'html'
  /** One byte in the middle differs. */
  | 'tampered'
  /** The connection breaks half-way. */
  | 'broken'
  /** Ends half-way as if it were whole. */
  | 'short'
  /** Half, and then nothing more, with the connection left open. */
  | 'stalled'
  /** The file, and then spaces for ever. */
  | 'endless'
  /** The connection breaks before any answer. */
  | 'dropped'

/** Writes an answer of the test's own. `bytes` is what should be served, `nth` counts the requests of the path. */
export type BadAnswer = (response: ServerResponse, bytes: Uint8Array, nth: number) => void

export interface PackServer {
  /** With a slash at the end. */
  url: string
  /** Paths asked for, in order, without the slash before them. */
  requests: string[]
  /** From now on these files are served, under their paths without a slash before them. */
  replaceFiles: (files: ReadonlyMap<string, Uint8Array>) => void
  /** Serves one path wrongly until it is told otherwise; null ends it. */
  fault: (path: string, kind: Fault | BadAnswer | null) => void
  close: () => Promise<void>
}

/** Serves files on a free port of 127.0.0.1, for real and, on demand, badly. */
export async function startPackServer(files: ReadonlyMap<string, Uint8Array>): Promise<PackServer> {
  let served = files
  const faults = new Map<string, Fault | BadAnswer>()
  const asked = new Map<string, number>()
  const requests: string[] = []
  const server = createServer((request, response) => {
    const path = (request.url ?? '/').slice(1).replace(/\?.*$/, '')
    requests.push(path)
    const nth = (asked.get(path) ?? 0) + 1
    asked.set(path, nth)
    response.setHeader('Access-Control-Allow-Origin', '*')
    const bytes = served.get(path)
    const fault = faults.get(path)
    const answerBadly = typeof fault === 'string' ? serveBadly[fault] : fault
    if (answerBadly) answerBadly(response, bytes ?? new Uint8Array(), nth)
    else if (bytes) send(response, bytes)
    else response.writeHead(404).end('not found')
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}/`,
    requests,
    replaceFiles(next) {
      served = next
    },
    fault(path, kind) {
      if (kind) faults.set(path, kind)
      else faults.delete(path)
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

function send(response: ServerResponse, bytes: Uint8Array): void {
  response.writeHead(200, { 'Content-Type': 'application/json', 'Content-Length': bytes.byteLength })
  response.end(bytes)
}

const serveBadly: Record<Fault, BadAnswer> = {
  notFound: (response) => response.writeHead(404).end('not found'),
  gone: (response) => response.writeHead(410).end('gone'),
  forbidden: (response) => response.writeHead(403).end('forbidden'),
  serverError: (response) => response.writeHead(500).end('later'),
  busy: (response) => response.writeHead(503, { 'Retry-After': '120' }).end('later'),
  redirect: (response) => response.writeHead(302, { Location: '/elsewhere.json' }).end(),
  html: (response) => {
    const page = `<!doctype html><title>Home</title>${'<p>Welcome</p>'.repeat(2000)}`
    response.writeHead(200, { 'Content-Type': 'text/html' }).end(page)
  },
  tampered: (response, bytes) => {
    const middle = halfOf(bytes).byteLength
    send(
      response,
      bytes.map((byte, index) => (index === middle ? byte ^ 1 : byte)),
    )
  },
  broken: (response, bytes) => {
    response.writeHead(200, { 'Content-Length': bytes.byteLength })
    response.write(halfOf(bytes), () => response.destroy())
  },
  short: (response, bytes) => send(response, halfOf(bytes)),
  stalled: (response, bytes) => {
    response.writeHead(200, { 'Content-Length': bytes.byteLength })
    response.write(halfOf(bytes))
  },
  endless: (response, bytes) => {
    response.writeHead(200)
    response.write(bytes)
    pourSpaces(response)
  },
  dropped: (response) => response.destroy(),
}

function halfOf(bytes: Uint8Array): Uint8Array {
  return bytes.slice(0, Math.floor(bytes.byteLength / 2))
}

/** As fast as they are taken, until the other side hangs up. */
function pourSpaces(response: ServerResponse): void {
  const spaces = ' '.repeat(16 * 1024)
  while (!response.destroyed && response.write(spaces));
  if (!response.destroyed) response.once('drain', () => pourSpaces(response))
}
