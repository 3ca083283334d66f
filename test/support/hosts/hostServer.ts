import type { ElementHandle, Frame, Page } from 'playwright-core'
import { afterAll, beforeAll } from 'vitest'
import { openPage, type PageOptions, type WatchedPage } from '../browser/browser'
import { openPortal, portalPage, type Portal } from './hostPage'
import { startE2eServer, type E2eServer } from '../browser/e2eServer'

/** The built app behind plain HTTP, and someone else's site beside it. */
export type HostServer = E2eServer & {
  /** The address of our site, with its slash. */
  readonly site: () => string
  /** The address of an embed: `embed('litigation.cases?lang=en')`. */
  readonly embed: (address: string) => string
  /** The tag that a host puts into its page for embed.js. */
  readonly script: () => string
  readonly portal: () => Portal
  /** Opens someone else's page with this in its body. */
  readonly openHost: (
    body: string,
    options?: PageOptions & { readonly style?: string },
  ) => Promise<WatchedPage>
}

export function startHostServer(app: E2eServer = startE2eServer()): HostServer {
  let portal: Portal
  beforeAll(async () => {
    portal = await openPortal()
  })
  afterAll(() => portal.close())
  const site = () => app.at('').replace('#', '')
  return {
    ...app,
    site,
    embed: (address) => `${site()}embed.html#/embed/${address}`,
    script: () => `<script src="${site()}embed.js" async></script>`,
    portal: () => portal,
    openHost: async (body, { style, ...options } = {}) => {
      const watched = await openPage(app.browser(), {
        allowOrigins: [new URL(site()).origin],
        viewport: { width: 800, height: 900 },
        ...options,
      })
      portal.put('/', portalPage(body, style))
      await watched.page.goto(`${portal.origin}/`)
      return watched
    },
  }
}

/** The embed in the page's frame of that number, once its chart or table is painted. */
export async function embedIn(page: Page | Frame, index = 0): Promise<Frame> {
  const element: ElementHandle | null = await page.locator('iframe').nth(index).elementHandle()
  const frame = await element?.contentFrame()
  if (frame === null || frame === undefined) throw new Error(`no frame ${index}`)
  await frame.locator('main svg text, main table').first().waitFor()
  return frame
}

/** Whether the frame is just as high as its content, to the pixel. */
export async function fits(frame: Frame): Promise<boolean> {
  return frame.evaluate(() => {
    const box = document.querySelector('main')
    return (
      box !== null && Math.abs(innerHeight - Math.ceil(box.getBoundingClientRect().height)) <= 1
    )
  })
}
