import { existsSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { launch, type Browser, type KeyInput } from 'puppeteer-core'
import { TestRunner } from 'vitest'
import { serializeForPage, watchDownloads, type MinimalPage } from '../browser/minimalPage'

/** The path of Firefox, FIREFOX_PATH first; null where it is not installed. */
export function findFirefox(env = process.env): string | null {
  const named = env['FIREFOX_PATH']
  if (named !== undefined && named !== '') return named
  const folders = (env['PATH'] ?? '').split(delimiter)
  const paths = ['firefox-esr', 'firefox'].flatMap((name) =>
    folders.map((folder) => join(folder, name)),
  )
  return paths.find((path) => existsSync(path)) ?? null
}

/** A running Firefox; each page has its own context. */
export type Firefox = {
  readonly version: string
  readonly open: () => Promise<MinimalPage>
  readonly close: () => Promise<void>
}

/** Starts a headless Firefox that downloads without a prompt and resolves `intranet.test` to this machine. */
export async function openFirefox(executablePath: string): Promise<Firefox> {
  const folder = await mkdtemp(join(tmpdir(), 'firefox-saved-'))
  const browser = await launch({
    browser: 'firefox',
    executablePath,
    env: { ...process.env, LC_ALL: 'C.UTF-8' },
    extraPrefsFirefox: {
      'browser.download.dir': folder,
      'browser.download.folderList': 2,
      'browser.download.alwaysOpenPanel': false,
      'intl.accept_languages': 'zh-CN',
      'network.dns.localDomains': 'intranet.test',
      'ui.systemUsesDarkTheme': 0,
    },
  })
  return {
    version: await browser.version(),
    open: () => openFirefoxPage(browser, folder),
    close: async () => {
      await browser.close()
      await rm(folder, { recursive: true, force: true, maxRetries: 5 })
    },
  }
}

async function openFirefoxPage(browser: Browser, folder: string): Promise<MinimalPage> {
  const context = await browser.createBrowserContext()
  TestRunner.getCurrentTest()?.context.onTestFinished(() => context.close())
  const page = await context.newPage()
  await page.setViewport({ width: 1366, height: 768 })
  const complaints: string[] = []
  const requests: string[] = []
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(`console: ${message.text()}`)
  })
  page.on('pageerror', (error) => complaints.push(`uncaught: ${String(error)}`))
  page.on('request', (request) => requests.push(request.url()))
  page.on('response', (response) => {
    if (response.status() >= 400)
      complaints.push(`answered ${response.status()}: ${response.url()}`)
  })
  return {
    goto: async (url) => {
      await page.goto(url)
    },
    evaluate: async (work, arg) => {
      const text = JSON.stringify(JSON.stringify(arg ?? null))
      return JSON.parse(String(await page.evaluate(`(${serializeForPage(work)})(${text})`)))
    },
    press: (key) => page.keyboard.press(key as KeyInput),
    clickAt: (x, y) => page.mouse.click(Math.round(x), Math.round(y)),
    setSize: (size) => page.setViewport(size),
    screenshot: async () => Buffer.from(await page.screenshot()),
    saved: watchDownloads(folder),
    complaints,
    requests,
  }
}
