import { mkdtemp, readdir, readFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { openPage } from './browser'

/** CSS pixels. */
export type Size = { readonly width: number; readonly height: number }

/**
 * What a scenario needs of a browser page; it closes when the test ends. Playwright's own ways to find
 * and click run a script that browsers before Chromium 105 cannot run.
 */
export type MinimalPage = {
  readonly goto: (address: string) => Promise<void>
  /** Runs in the page; argument and result travel as JSON. */
  readonly evaluate: <Result, Arg = undefined>(
    work: (arg: Arg) => Result,
    arg?: Arg,
  ) => Promise<Awaited<Result>>
  /** A key by its name (`ArrowRight`) or its character. */
  readonly press: (key: string) => Promise<void>
  readonly clickAt: (x: number, y: number) => Promise<void>
  readonly setSize: (size: Size) => Promise<void>
  readonly screenshot: () => Promise<Buffer>
  /** The bytes of the next download, waiting for it. */
  readonly saved: () => Promise<Buffer>
  /** Console errors, uncaught errors, failed and refused requests. */
  readonly complaints: readonly string[]
  /** Addresses of all requests, in order. */
  readonly requests: readonly string[]
}

const DESK: Size = { width: 1366, height: 768 }

/** A plain page in any Chromium that Playwright can start. */
export async function openMinimalPage(browser: Browser): Promise<MinimalPage> {
  const { page, complaints } = await openPage(browser, { viewport: DESK })
  const folder = await mkdtemp(join(tmpdir(), 'saved-'))
  await saveInto(page, folder)
  const requests: string[] = []
  page.on('request', (request) => requests.push(request.url()))
  return {
    goto: async (address) => {
      await page.goto(address)
    },
    evaluate: async (work, arg) => {
      const text = JSON.stringify(JSON.stringify(arg ?? null))
      return JSON.parse(await page.evaluate<string>(`(${serializeForPage(work)})(${text})`))
    },
    press: (key) => page.keyboard.press(key),
    clickAt: (x, y) => page.mouse.click(x, y),
    setSize: (size) => page.setViewportSize(size),
    screenshot: () => page.screenshot(),
    saved: watchDownloads(folder),
    complaints,
    requests,
  }
}

/** The source of a function of a JSON text that gives a promise of a JSON text. */
export function serializeForPage(work: (arg: never) => unknown): string {
  return `async (json) => JSON.stringify((await (${work.toString()})(JSON.parse(json))) ?? null)`
}

/** Waits for the next complete download in a folder: its size is stable and it is no partial file. */
export function watchDownloads(folder: string): () => Promise<Buffer> {
  const known = new Set<string>()
  return async () => {
    const deadline = Date.now() + 20_000
    let last = ''
    while (Date.now() < deadline) {
      const files = await readdir(folder)
      const name = files.find((file) => !known.has(file) && !/\.(crdownload|part|tmp)$/.test(file))
      const drafts = files.some((file) => /\.(crdownload|part)$/.test(file))
      if (name !== undefined && !drafts) {
        const bytes = await readFile(join(folder, name))
        if (bytes.byteLength > 0 && `${name} ${bytes.byteLength}` === last) {
          known.add(name)
          return bytes
        }
        last = `${name} ${bytes.byteLength}`
      }
      await new Promise((resolve) => setTimeout(resolve, 100))
    }
    throw new Error('Nothing was saved')
  }
}

async function saveInto(page: Page, downloadPath: string): Promise<void> {
  const session = await page.context().newCDPSession(page)
  await session.send('Page.setDownloadBehavior', { behavior: 'allow', downloadPath })
}
