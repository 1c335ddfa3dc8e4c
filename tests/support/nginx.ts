import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import type { AddressInfo } from 'node:net'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

/** Where Debian and most others put it; null where it is not installed. */
export function findNginx(): string | null {
  const places = ['/usr/sbin/nginx', '/usr/local/sbin/nginx', '/usr/bin/nginx', '/opt/homebrew/bin/nginx']
  return places.find((path) => existsSync(path)) ?? null
}

/** One line of the access log. */
export interface ServedRequest {
  path: string
  status: number
  /** What went over the wire, with the headers. */
  bytes: number
  /** `gzip`, or `-` if the file was sent unchanged. */
  encoding: string
}

export interface Nginx {
  /** With a slash at the end. */
  url: string
  /** Puts files in the place of those served. */
  replaceFiles(files: ReadonlyMap<string, Uint8Array>): Promise<void>
  /** The requests since the last call, in order. */
  takeRequests(): Promise<ServedRequest[]>
  close(): Promise<void>
}

/** Serves files with a real nginx as a publisher would: on a free port of 127.0.0.1, with gzip. */
export async function startNginx(program: string, files: ReadonlyMap<string, Uint8Array>): Promise<Nginx> {
  const dir = await mkdtemp(join(tmpdir(), 'inbrief-nginx-'))
  const port = await freePort()
  const url = `http://127.0.0.1:${port}/`
  const root = join(dir, 'root')
  const accessLog = join(dir, 'access.log')
  await mkdir(join(dir, 'tmp'))
  await writeFiles(root, files)
  await writeFile(join(dir, 'nginx.conf'), configOf(dir, root, accessLog, port))
  const child = spawn(program, ['-p', dir, '-c', join(dir, 'nginx.conf'), '-e', join(dir, 'error.log')], {
    stdio: 'ignore',
  })
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  await Promise.race([untilServed(`${url}ready`), ended])
  let taken = 1
  return {
    url,
    async replaceFiles(next) {
      await rm(root, { recursive: true })
      await writeFiles(root, next)
    },
    async takeRequests() {
      const lines = (await readFile(accessLog, 'utf8')).trimEnd().split('\n')
      const fresh = lines.slice(taken).map(parseLine)
      taken = lines.length
      return fresh
    },
    async close() {
      child.kill('SIGTERM')
      await ended
      await rm(dir, { recursive: true, force: true })
    },
  }
}

/** One process, so that it may read what belongs to whoever runs the test; the log is written at each request. */
function configOf(dir: string, root: string, accessLog: string, port: number): string {
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
    .map((name) => `${name}_temp_path ${join(dir, 'tmp', name)};`)
    .join('\n  ')
  return `daemon off;
master_process off;
pid ${join(dir, 'nginx.pid')};
events {}
http {
  ${temporary}
  default_type application/octet-stream;
  types { application/json json; }
  gzip on;
  gzip_types application/json;
  log_format told '$uri $status $bytes_sent $sent_http_content_encoding';
  access_log ${accessLog} told;
  server {
    listen 127.0.0.1:${port};
    root ${root};
    add_header Access-Control-Allow-Origin *;
    location = /ready { return 204; }
  }
}
`
}

function parseLine(line: string): ServedRequest {
  const [path = '', status, bytes, encoding = '-'] = line.split(' ')
  return { path: path.slice(1), status: Number(status), bytes: Number(bytes), encoding }
}

async function writeFiles(root: string, files: ReadonlyMap<string, Uint8Array>): Promise<void> {
  for (const [path, bytes] of files) {
    await mkdir(dirname(join(root, path)), { recursive: true })
    await writeFile(join(root, path), bytes)
  }
}

/** Asks until it gets an answer; requests without one are in no log. */
async function untilServed(url: string): Promise<void> {
  const isUp = () =>
    fetch(url).then(
      () => true,
      () => false,
    )
  while (!(await isUp())) await new Promise((resolve) => setImmediate(resolve))
}

async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  await new Promise((resolve) => server.close(resolve))
  return port
}
