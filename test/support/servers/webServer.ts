import { spawn, type ChildProcess } from 'node:child_process'
import { existsSync } from 'node:fs'
import {
  chmod,
  chown,
  cp,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  rm,
  writeFile,
} from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import type { Served } from './server'

/** Debian's `nobody`: a server that we start as root would not serve, or would serve as root. */
const NOBODY = 65534
const PREFIX = '/a/b/'

export type WebServerName = 'nginx' | 'apache2'

/** Where a server's program lies; null where it is not installed. */
export function findServerProgram(name: WebServerName): string | null {
  const folders = [...(process.env['PATH'] ?? '').split(delimiter), '/usr/sbin', '/usr/local/sbin']
  return folders.map((folder) => join(folder, name)).find((path) => existsSync(path)) ?? null
}

/** nginx's module for `.br` files as Debian packages it; null where it is not installed. */
export function brotliModule(): string | null {
  const path = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so'
  return existsSync(path) ? path : null
}

/** What the test changes in the sample that came with the build, as a clerk would. */
export type Edit = (sample: string) => string

/**
 * Serves a copy of `dist` under /a/b/ with a server that is installed here and the sample that lies in
 * the copy itself, without root's rights, in a temporary folder and on a free port.
 */
export async function serveWith(
  name: WebServerName,
  dist: string,
  edit: Edit = (sample) => sample,
): Promise<Served> {
  const program = findServerProgram(name)
  if (program === null) throw new Error(`${name} is not installed`)
  const folder = await mkdtemp(join(tmpdir(), `${name}-`))
  // nginx's sample names the folder by itself, whatever the path is.
  const app = join(folder, name === 'nginx' ? 'files/fazhi/' : `www${PREFIX}`)
  const port = await freePort()
  await mkdir(join(folder, 'work'), { recursive: true })
  await cp(dist, app, { recursive: true })
  await writeFile(join(folder, 'server.conf'), await configurations[name](folder, app, port, edit))
  if (process.getuid?.() === 0) await giveToNobody(folder)

  const child = spawn(program, argumentsOf[name](folder), {
    stdio: ['ignore', 'pipe', 'pipe'],
    ...(process.getuid?.() === 0 ? { uid: NOBODY, gid: NOBODY } : {}),
  })
  const stop = async (): Promise<void> => {
    await ended(child)
    await rm(folder, { recursive: true, force: true })
  }
  try {
    await listening(child, port)
  } catch (error) {
    const log = await readFile(join(folder, 'work/error.log'), 'utf8').catch(() => '')
    await stop()
    throw Object.assign(new Error(`${name}: ${String(error)} ${log}`), { cause: error })
  }
  return { port, url: (host = '127.0.0.1') => `http://${host}:${port}${PREFIX}`, close: stop }
}

const argumentsOf: Readonly<Record<WebServerName, (folder: string) => readonly string[]>> = {
  nginx: (folder) => ['-p', folder, '-c', join(folder, 'server.conf'), '-e', 'stderr'],
  apache2: (folder) => ['-d', folder, '-f', join(folder, 'server.conf'), '-D', 'FOREGROUND'],
}

type Configuration = (folder: string, app: string, port: number, edit: Edit) => Promise<string>

const configurations: Readonly<Record<WebServerName, Configuration>> = {
  nginx: async (_folder, app, port, edit) => {
    const sample = join(app, 'hosting/nginx/fazhi.conf')
    const moved = (await readFile(sample, 'utf8'))
      .replace(/(location (?:= )?|return 301 )\/fz/g, `$1${PREFIX.slice(0, -1)}`)
      .replace('/srv/www/fz/', app)
    await writeFile(sample, edit(moved))
    const brotli = brotliModule()
    return `
${brotli === null ? '' : `load_module ${brotli};`}
daemon off;
master_process off;
pid work/pid;
error_log stderr;
events {}
http {
  include /etc/nginx/mime.types;
  default_type application/octet-stream;
  access_log off;
  ${['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((kind) => `${kind}_temp_path work/${kind};`).join('\n  ')}
  server {
    listen 127.0.0.1:${port};
    include ${sample};
  }
}
`
  },
  apache2: async (folder, app, port, edit) => {
    const sample = join(app, 'hosting/apache/.htaccess')
    await writeFile(join(app, '.htaccess'), edit(await readFile(sample, 'utf8')))
    const modules = ['mpm_event', 'authz_core', 'dir', 'mime', 'headers', 'rewrite', 'setenvif']
    return `
${[...modules, 'filter', 'deflate'].map((module) => `LoadModule ${module}_module /usr/lib/apache2/modules/mod_${module}.so`).join('\n')}
ServerName intranet.test
Listen 127.0.0.1:${port}
PidFile work/pid
ErrorLog work/error.log
# No types but the sample's own.
TypesConfig /dev/null
DocumentRoot ${join(folder, 'www')}
# As Debian's own mime.conf has it, and the sample must undo it.
AddType application/x-gzip .gz
<Directory ${join(folder, 'www')}>
  AllowOverride FileInfo
  Require all granted
</Directory>
`
  },
}

async function giveToNobody(folder: string): Promise<void> {
  await chmod(folder, 0o755)
  const entries = await readdir(folder, { recursive: true })
  for (const entry of ['.', ...entries]) await chown(join(folder, entry), NOBODY, NOBODY)
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() =>
        address === null || typeof address === 'string'
          ? reject(new Error('There is no free port'))
          : resolve(address.port),
      )
    })
  })
}

/** Waits until the server answers; throws with its own words where it gives up. */
async function listening(child: ChildProcess, port: number): Promise<void> {
  let said = ''
  child.stderr?.on('data', (messages: Buffer) => (said += messages.toString()))
  const deadline = Date.now() + 10_000
  while (Date.now() < deadline) {
    if (child.exitCode !== null) break
    const answers = await fetch(`http://127.0.0.1:${port}/`).then(
      () => true,
      () => false,
    )
    if (answers) return
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  throw new Error(`The server does not answer: ${said}`)
}

async function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const gone = new Promise((resolve) => child.once('exit', resolve))
  child.kill('SIGTERM')
  await gone
}
