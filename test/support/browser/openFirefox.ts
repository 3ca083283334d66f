import { spawn, type ChildProcess } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { openBidi, type Bidi } from './bidi'
import { openFirefoxPage } from './openFirefoxPage'
import type { MinimalPage } from './minimalPage'

/** The path of Firefox, FIREFOX_PATH first; null where it is not installed. */
export function findFirefox(env = process.env): string | null {
  const named = env['FIREFOX_PATH']
  if (named !== undefined && named !== '') return named
  const folders = (env['PATH'] ?? '').split(delimiter)
  const places = ['firefox-esr', 'firefox'].flatMap((name) =>
    folders.map((folder) => join(folder, name)),
  )
  return places.find((place) => existsSync(place)) ?? null
}

/** A running Firefox; each page has a session of its own. */
export type Firefox = {
  readonly version: string
  readonly open: () => Promise<MinimalPage>
  readonly close: () => Promise<void>
}

/** Downloads without a prompt, resolves `intranet.test` to this machine, sends no telemetry. */
function preferences(saved: string): string {
  const values: Readonly<Record<string, string | number | boolean>> = {
    'app.update.disabledForTesting': true,
    'browser.download.dir': saved,
    'browser.download.folderList': 2,
    'browser.download.alwaysOpenPanel': false,
    'datareporting.policy.dataSubmissionEnabled': false,
    'intl.accept_languages': 'zh-CN',
    'network.captive-portal-service.enabled': false,
    'network.connectivity-service.enabled': false,
    'network.dns.localDomains': 'intranet.test',
    'toolkit.telemetry.server': '',
  }
  return Object.entries(values)
    .map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`)
    .join('')
}

/** Starts a headless Firefox with a new profile. */
export async function openFirefox(program: string): Promise<Firefox> {
  const folder = await mkdtemp(join(tmpdir(), 'firefox-'))
  const profile = join(folder, 'profile')
  const saved = join(folder, 'saved')
  await mkdir(profile)
  await mkdir(saved)
  await writeFile(join(profile, 'user.js'), preferences(saved))
  const child = spawn(
    program,
    ['--headless', '--no-remote', '--profile', profile, '--remote-debugging-port', '0'],
    { stdio: ['ignore', 'ignore', 'pipe'], env: { ...process.env, HOME: folder } },
  )
  try {
    const bidi = await openBidi(`${await addressOf(child)}/session`)
    const { capabilities } = await bidi.send<{ capabilities: { browserVersion: string } }>(
      'session.new',
      { capabilities: {} },
    )
    await bidi.send('session.subscribe', {
      events: ['log.entryAdded', 'network.beforeRequestSent', 'network.responseCompleted'],
    })
    return {
      version: capabilities.browserVersion,
      open: () => openFirefoxPage(bidi, saved),
      close: () => stop(child, folder, bidi),
    }
  } catch (error) {
    await stop(child, folder, null)
    throw error
  }
}

function addressOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = ''
    const timer = setTimeout(() => reject(new Error(`Firefox does not answer: ${said}`)), 60_000)
    child.once('error', reject)
    child.once('exit', () => reject(new Error(`Firefox has exited: ${said}`)))
    child.stderr?.on('data', (messages: Buffer) => {
      said += messages.toString()
      const address = /BiDi listening on (ws:\/\/\S+)/.exec(said)?.[1]
      if (address === undefined) return
      clearTimeout(timer)
      resolve(address)
    })
  })
}

async function stop(child: ChildProcess, folder: string, bidi: Bidi | null): Promise<void> {
  const gone = new Promise((resolve) => child.once('exit', resolve))
  // Closed by command it ends its child processes; killed it may not.
  await bidi?.send('browser.close', {}).catch(() => undefined)
  bidi?.close()
  const timer = setTimeout(() => child.kill('SIGKILL'), bidi === null ? 0 : 10_000)
  if (child.exitCode === null && child.signalCode === null) await gone
  clearTimeout(timer)
  await rm(folder, { recursive: true, force: true, maxRetries: 5 })
}
