import { readFile } from 'node:fs/promises'
import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

/** What is served at a path: a text or bytes, a file, an answer in full, or code that writes the answer. */
export type Route =
  | string
  | Uint8Array
  | { file: string }
  | { status?: number; headers?: Record<string, string>; body?: string | Uint8Array }
  | ((request: IncomingMessage, response: ServerResponse) => void | Promise<void>)

export interface StaticServer {
  /** `http://127.0.0.1:PORT`, without a slash at its end. */
  origin: string
  /** Every request so far, in order. */
  requests: { path: string; headers: IncomingHttpHeaders }[]
  /** Serves something at a path, with its leading slash and without a query; takes the place of what was there. */
  serve(path: string, route: Route): void
  close(): Promise<void>
}

/**
 * Serves routes on 127.0.0.1 at a free port. No caching; HTML is sent without a charset, so that the browser finds
 * it out as it does for a saved page; other origins may read everything. What is not served is 404.
 */
export async function startStaticServer(routes: Record<string, Route> = {}): Promise<StaticServer> {
  const served = new Map(Object.entries(routes))
  const requests: StaticServer['requests'] = []
  const server = createServer(async (request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://127.0.0.1').pathname)
    requests.push({ path, headers: request.headers })
    try {
      await answer(served.get(path), path, request, response)
    } catch {
      // Some tests are about a route that breaks its own connection off.
      response.destroy()
    }
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests,
    serve: (path, route) => served.set(path, route),
    close: async () => {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

async function answer(
  route: Route | undefined,
  path: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  if (typeof route === 'function') return route(request, response)
  const whole = typeof route === 'string' || route instanceof Uint8Array ? { body: route } : route
  if (!whole) {
    response.writeHead(404, { 'content-type': 'text/plain' }).end('Not found')
    return
  }
  const {
    status = 200,
    headers = {},
    body = '',
  } = 'file' in whole ? { body: await readFile(whole.file) } : whole
  response.writeHead(status, {
    'content-type': contentType(path),
    'cache-control': 'no-store',
    'access-control-allow-origin': '*',
    ...headers,
  })
  response.end(body)
}

function contentType(path: string): string {
  if (path.endsWith('.json')) return 'application/json'
  if (path.endsWith('.txt')) return 'text/plain'
  return 'text/html'
}
