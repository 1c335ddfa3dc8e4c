import { createServer, request as httpRequest, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

export interface RecordedRequest {
  method: string
  /** In full; for encrypted requests only `host:port`. */
  url: string
  /** Name and value by turns, as they came. */
  headers: string[]
  body: string
}

export interface RecordingProxy {
  port: number
  /** Every request so far, in order. */
  requests: RecordedRequest[]
  close(): Promise<void>
}

/** A proxy on 127.0.0.1 that forwards what is meant for this machine, refuses everything else, and records both. */
export async function startRecordingProxy(): Promise<RecordingProxy> {
  const requests: RecordedRequest[] = []
  const server = createServer(async (request, response) => {
    const body = await readBody(request)
    const { method = '', url = '', rawHeaders } = request
    requests.push({ method, url, headers: rawHeaders, body: body.toString('latin1') })
    if (URL.canParse(url) && new URL(url).hostname === '127.0.0.1') passOn(request, body, response)
    else response.writeHead(502).end()
  })
  server.on('connect', ({ method = '', url = '', rawHeaders }: IncomingMessage, socket) => {
    requests.push({ method, url, headers: rawHeaders, body: '' })
    socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n')
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    port: (server.address() as AddressInfo).port,
    requests,
    close: async () => {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

async function readBody(request: IncomingMessage): Promise<Buffer> {
  const parts: Buffer[] = []
  for await (const part of request) parts.push(part as Buffer)
  return Buffer.concat(parts)
}

function passOn(request: IncomingMessage, body: Buffer, response: ServerResponse): void {
  const { method, headers, url = '' } = request
  const onward = httpRequest(url, { method, headers }, (answer) => {
    response.writeHead(answer.statusCode ?? 502, answer.headers)
    answer.pipe(response)
  })
  onward.on('error', () => response.destroy())
  onward.end(body)
}
