import type { Bidi } from './bidi'
import { serializeForPage, watchDownloads, type MinimalPage, type Size } from './minimalPage'

type Entry = { level: string; text: string | null; source: { context?: string } }
type Request = { context: string | null; request: { url: string } }
type Answer = Request & { response: { status: number } }
type Evaluated =
  | { type: 'success'; result: { type: 'string'; value: string } }
  | { type: 'exception'; exceptionDetails: { text: string } }

const DESK: Size = { width: 1366, height: 768 }

/** The private-use characters that WebDriver gives to keys without a character of their own. */
const keys: Readonly<Record<string, string>> = {
  Backspace: '\uE003',
  Tab: '\uE004',
  Enter: '\uE007',
  Escape: '\uE00C',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
}

/** A page of Firefox in a session of its own; `folder` is where the browser saves files. */
export async function openFirefoxPage(bidi: Bidi, folder: string): Promise<MinimalPage> {
  const { userContext } = await bidi.send<{ userContext: string }>('browser.createUserContext', {})
  const { context } = await bidi.send<{ context: string }>('browsingContext.create', {
    type: 'tab',
    userContext,
  })
  const setSize = async (viewport: Size): Promise<void> => {
    await bidi.send('browsingContext.setViewport', { context, viewport })
  }
  await setSize(DESK)

  const complaints: string[] = []
  const requests: string[] = []
  bidi.on('log.entryAdded', (params) => {
    const { level, text, source } = params as Entry
    if (level === 'error' && source.context === context) complaints.push(`log: ${text ?? ''}`)
  })
  bidi.on('network.beforeRequestSent', (params) => {
    const event = params as Request
    if (event.context === context) requests.push(event.request.url)
  })
  bidi.on('network.responseCompleted', (params) => {
    const event = params as Answer
    if (event.context !== context || event.response.status < 400) return
    complaints.push(`answered ${event.response.status}: ${event.request.url}`)
  })

  return {
    goto: async (url) => {
      await bidi.send('browsingContext.navigate', { context, url, wait: 'complete' })
    },
    evaluate: async (work, arg) => {
      const evaluated = await bidi.send<Evaluated>('script.callFunction', {
        functionDeclaration: serializeForPage(work),
        arguments: [{ type: 'string', value: JSON.stringify(arg ?? null) }],
        target: { context },
        awaitPromise: true,
        userActivation: true,
      })
      if (evaluated.type === 'exception') throw new Error(evaluated.exceptionDetails.text)
      return JSON.parse(evaluated.result.value)
    },
    press: async (key) => {
      const value = keys[key] ?? key
      await bidi.send('input.performActions', {
        context,
        actions: [
          {
            type: 'key',
            id: 'keyboard',
            actions: [
              { type: 'keyDown', value },
              { type: 'keyUp', value },
            ],
          },
        ],
      })
    },
    clickAt: async (x, y) => {
      await bidi.send('input.performActions', {
        context,
        actions: [
          {
            type: 'pointer',
            id: 'mouse',
            actions: [
              { type: 'pointerMove', x: Math.round(x), y: Math.round(y) },
              { type: 'pointerDown', button: 0 },
              { type: 'pointerUp', button: 0 },
            ],
          },
        ],
      })
    },
    setSize,
    picture: async () => {
      const { data } = await bidi.send<{ data: string }>('browsingContext.captureScreenshot', {
        context,
      })
      return Buffer.from(data, 'base64')
    },
    saved: watchDownloads(folder),
    complaints,
    requests,
    close: async () => {
      await bidi.send('browser.removeUserContext', { userContext })
    },
  }
}
