import { TestRunner } from 'vitest'
import {
  chromium,
  type Browser,
  type BrowserContextOptions,
  type ConsoleMessage,
  type Page,
  type Request,
  type Response,
  type WebError,
} from 'playwright-core'
import { borrowContext, returnPage, usual } from './sharedContext'
import { chromiumCandidates, type Candidate } from '../programs/chromium'

const quiet = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // Pages of one context share a warm process.
  '--process-per-site',
]

export type BrowserOptions = {
  /** By default every `.test` name is this machine: the app behaves as over plain HTTP in an office. */
  hostResolverRules?: string
  args?: readonly string[]
  /** The only browser to try. */
  candidate?: Candidate
}

/**
 * Starts the first Chromium that starts (order: see chromiumCandidates).
 * Throws with every candidate's own reason when none does: a journey is never skipped.
 */
export async function openBrowser(options: BrowserOptions = {}): Promise<Browser> {
  const rules = options.hostResolverRules ?? 'MAP *.test 127.0.0.1'
  const args = [...quiet, `--host-resolver-rules=${rules}`, ...(options.args ?? [])]
  const reasons: string[] = []
  const candidates = options.candidate === undefined ? chromiumCandidates() : [options.candidate]
  for await (const candidate of candidates) {
    try {
      return await start(candidate, args)
    } catch (error) {
      reasons.push(`${candidate.name}: ${String(error)}`)
    }
  }
  throw new Error(`No Chromium starts here. Set CHROMIUM_PATH.\n${reasons.join('\n')}`)
}

function start(candidate: Candidate, args: readonly string[]): Promise<Browser> {
  return chromium.launch({
    executablePath: candidate.executablePath,
    args: [...args, ...candidate.args],
    // Without a UTF-8 locale a browser replaces the Chinese name of a download.
    env: { ...process.env, LC_ALL: 'C.UTF-8', ...candidate.env },
    timeout: 30_000,
  })
}

/** The options of a Playwright context, and the other origins that a page may request. */
export type PageOptions = BrowserContextOptions & {
  allowOrigins?: readonly string[]
  /** For a test that changes its context, or measures a first visit. */
  ownContext?: true
}

/** `complaints` grows while the page lives; `expectClean` throws when one matches no exception. */
export type WatchedPage = {
  page: Page
  complaints: readonly string[]
  expectClean: (except?: readonly RegExp[]) => void
}

/**
 * Opens a page without cookies and storage and records console errors, uncaught errors, failed requests,
 * answers of 400 and up, and requests to another origin than the first page's. A page opened in a test
 * closes when the test ends; others close with `page.context().close()`.
 */
export async function openPage(browser: Browser, options: PageOptions = {}): Promise<WatchedPage> {
  const { allowOrigins = [], ownContext, ...contextOptions } = options
  const { viewport, ...others } = contextOptions
  const test = TestRunner.getCurrentTest()
  const isPlain = ownContext === undefined && Object.keys(others).length === 0
  const reused = test !== undefined && isPlain ? await borrowContext(browser) : null
  const context = reused ?? (await browser.newContext({ ...usual, ...contextOptions }))
  const page = await context.newPage()
  if (reused !== null && viewport) await page.setViewportSize(viewport)
  const complaints: string[] = []
  const allowed = new Set(allowOrigins)
  let atHome = false

  const hearConsole = (message: ConsoleMessage) => {
    if (message.type() !== 'error') return
    complaints.push(`console: ${message.text()} (${message.location().url})`)
  }
  const hearError = (error: WebError) => complaints.push(`uncaught: ${String(error.error())}`)
  const hearFailure = (request: Request) => {
    const reason = request.failure()?.errorText ?? 'unknown'
    // The page itself gave up, as when it is left or a download takes over.
    if (reason === 'net::ERR_ABORTED') return
    complaints.push(`request failed: ${request.url()} ${reason}`)
  }
  const hearResponse = (response: Response) => {
    if (response.status() < 400) return
    complaints.push(`answered ${response.status()}: ${response.url()}`)
  }
  const hearRequest = (request: Request) => {
    const { protocol, origin } = new URL(request.url())
    if (!/^(https?|wss?):$/.test(protocol)) return
    if (!atHome && request.isNavigationRequest()) {
      atHome = true
      allowed.add(origin)
    }
    if (!allowed.has(origin)) complaints.push(`other origin: ${request.url()}`)
  }
  context.on('console', hearConsole)
  context.on('weberror', hearError)
  context.on('requestfailed', hearFailure)
  context.on('response', hearResponse)
  context.on('request', hearRequest)
  test?.context.onTestFinished(async () => {
    if (reused === null) return context.close()
    context.off('console', hearConsole)
    context.off('weberror', hearError)
    context.off('requestfailed', hearFailure)
    context.off('response', hearResponse)
    context.off('request', hearRequest)
    return returnPage(browser, page)
  })

  const expectClean = (except: readonly RegExp[] = []): void => {
    const left = complaints.filter((text) => !except.some((pattern) => pattern.test(text)))
    if (left.length > 0) throw new Error(`The page complained:\n${left.join('\n')}`)
  }
  return { page, complaints, expectClean }
}
