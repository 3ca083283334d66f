import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core'

/** The usual desk of an office. */
export const usual = {
  viewport: { width: 1366, height: 768 },
  locale: 'zh-CN',
} satisfies BrowserContextOptions

type SharedContext = {
  readonly context: BrowserContext
  /** Stays open on an empty page, so that the process and the compiled code in it stay too. */
  anchor: Page | null
}

const contexts = new WeakMap<Browser, SharedContext>()

/**
 * The context that the tests of a browser use one after the other, without cookies and storage: its pages load
 * the app for half the cost of a new context. null while a page of it is in use.
 */
export async function borrowContext(browser: Browser): Promise<BrowserContext | null> {
  const shared = contexts.get(browser)
  if (shared === undefined || shared.context.pages().length === 0) {
    await shared?.context.close()
    const context = await browser.newContext(usual)
    contexts.set(browser, { context, anchor: null })
    return context
  }
  const { context, anchor } = shared
  if (anchor === null || context.pages().some((page) => page !== anchor)) return null
  await context.clearCookies()
  const session = await context.newCDPSession(anchor)
  await session.send('Storage.clearDataForOrigin', { origin: '*', storageTypes: 'all' })
  await session.detach()
  return context
}

/** Closes the page of a test and the windows it opened; the first page becomes the anchor. */
export async function returnPage(browser: Browser, page: Page): Promise<void> {
  const shared = contexts.get(browser)
  if (shared === undefined) return
  if (shared.anchor === null && !page.isClosed()) {
    await page.goto('about:blank')
    shared.anchor = page
  }
  const others = shared.context.pages().filter((one) => one !== shared.anchor)
  await Promise.all(others.map((one) => one.close()))
}

/** Closes what the tests of a file left open, beside the shared context. */
export async function closeOwnContexts(browser: Browser): Promise<void> {
  const shared = contexts.get(browser)?.context
  const left = browser.contexts().filter((context) => context !== shared)
  await Promise.all(left.map((context) => context.close()))
}
