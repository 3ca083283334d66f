import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, readFile, rename, rm } from 'node:fs/promises'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import chromium from '@sparticuz/chromium'
import { writeFonts } from './fonts'

/** One browser that could be started: where it lies and what it needs to start. */
export type Candidate = {
  name: string
  executablePath: string
  args: readonly string[]
  env: Readonly<Record<string, string>>
}

const root = fileURLToPath(new URL('../../../', import.meta.url))

const commands = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
  'microsoft-edge-stable',
]

const desktopPaths = [
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
]

/**
 * The browsers to try: CHROMIUM_PATH alone when it is set; else the headless shell of
 * @sparticuz/chromium (Linux x64), the same on every machine; last those of the system.
 * JOURNEY_BROWSER=system leaves out the bundled one.
 */
export async function* chromiumCandidates(env = process.env): AsyncGenerator<Candidate> {
  const named = env['CHROMIUM_PATH']
  if (named !== undefined && named !== '') {
    yield { name: `CHROMIUM_PATH ${named}`, executablePath: named, args: [], env: {} }
    return
  }
  const bundled = process.platform === 'linux' && process.arch === 'x64'
  if (bundled && env['JOURNEY_BROWSER'] !== 'system') {
    yield {
      name: '@sparticuz/chromium',
      executablePath: join(await unpackChromium(), 'chromium'),
      args: ['--headless=shell'],
      env: await bundledEnvironment(),
    }
  }
  for (const path of listSystemBrowsers(env['PATH'] ?? '')) {
    yield { name: path, executablePath: path, args: [], env: {} }
  }
}

function listSystemBrowsers(path: string): string[] {
  const onPath = commands.flatMap((command) =>
    path.split(delimiter).map((folder) => join(folder, command)),
  )
  return [...onPath, ...desktopPaths].filter((file) => existsSync(file))
}

/** Libraries and fonts for the bundled Chromium and for older ones: the same on every machine. */
export async function bundledEnvironment(): Promise<Readonly<Record<string, string>>> {
  const folder = await unpackChromium()
  return {
    LD_LIBRARY_PATH: join(folder, 'al2023', 'lib'),
    FONTCONFIG_FILE: join(folder, 'fonts.conf'),
  }
}

/**
 * Unpacks into our own cache: in the shared temporary folder the package would use any file named
 * `chromium`. The rename makes the folder appear whole or not at all.
 */
async function unpackChromium(): Promise<string> {
  const manifest = await readFile(
    join(root, 'node_modules/@sparticuz/chromium/package.json'),
    'utf8',
  )
  const version = /"version": "([^"]+)"/.exec(manifest)?.[1] ?? 'unknown'
  const cache = join(root, 'node_modules/.cache')
  const folder = join(cache, `chromium-${version}-fonts`)
  if (existsSync(folder)) return folder

  await mkdir(cache, { recursive: true })
  const staging = await mkdtemp(join(cache, 'chromium-unpacking-'))
  await unpackInto(staging)
  await writeFonts(staging, folder)
  try {
    await rename(staging, folder)
  } catch (error) {
    await rm(staging, { recursive: true, force: true })
    // Another process may have been quicker: then its folder serves as well as ours.
    if (!existsSync(folder)) throw error
  }
  return folder
}

/** The package reads both variables when it unpacks, and only then; they are put back after. */
async function unpackInto(folder: string): Promise<void> {
  const before = { ...process.env }
  process.env['TMPDIR'] = folder
  process.env['AWS_LAMBDA_JS_RUNTIME'] = 'nodejs22.x'
  try {
    await chromium.executablePath()
  } finally {
    for (const name of ['TMPDIR', 'AWS_LAMBDA_JS_RUNTIME']) {
      const value = before[name]
      if (value === undefined) delete process.env[name]
      else process.env[name] = value
    }
  }
}
