import { beforeEach, expect, it, vi } from 'vitest'

let importCode: typeof import('../../src/loading/importCode').importCode
let CodeFailure: typeof import('../../src/loading/codeFailure').CodeFailure

const script = (text = 'code', init: ResponseInit = {}) =>
  new Response(text, { headers: { 'content-type': 'text/javascript' }, ...init })

const answer = vi.fn<typeof fetch>()
const load = vi.fn<() => Promise<string>>(() => Promise.resolve('module'))

beforeEach(async () => {
  vi.resetModules()
  answer.mockReset()
  answer.mockImplementation(() => Promise.resolve(script()))
  load.mockClear()
  vi.stubGlobal('fetch', answer)
  document.head.innerHTML = '<link rel="modulepreload" href="/assets/shell.js">'
  importCode = (await import('../../src/loading/importCode')).importCode
  CodeFailure = (await import('../../src/loading/codeFailure')).CodeFailure
})

const files = ['./screen.js', './shell.js']
const base = 'http://localhost:3000/assets/shell.js'

it('fetches what the page has not loaded, once, before it imports', async () => {
  expect(await importCode(load, files, base)).toBe('module')
  await importCode(load, files, base)
  expect(answer.mock.calls.map(([url]) => url)).toEqual(['http://localhost:3000/assets/screen.js'])
})

it.each<[string, () => Promise<Response>, string]>([
  ['is not there', () => Promise.resolve(script('', { status: 404 })), 'screen.js · HTTP 404'],
  [
    'is a page instead',
    () => Promise.resolve(script('<html>', { headers: { 'content-type': 'text/html' } })),
    'screen.js · text/html',
  ],
  ['cannot be reached', () => Promise.reject(new TypeError('Failed to fetch')), 'Failed to fetch'],
])(
  'does not import a file that %s, and fetches it again past the cache',
  async (_, fail, cause) => {
    answer.mockImplementationOnce(fail)
    const failure = await importCode(load, files, base).catch((error: unknown) => error)
    if (!(failure instanceof CodeFailure)) throw new Error('expected a CodeFailure')
    expect(failure.message).toContain(cause)
    expect(failure.needsReload).toBe(false)
    expect(load).not.toHaveBeenCalled()
    await failure.refetch()
    expect(failure.isFixed).toBe(true)
    expect(answer.mock.lastCall?.[1]?.cache).toBe('reload')
    expect(await importCode(load, files, base)).toBe('module')
  },
)

it('tells those who wait once a missing file has come', async () => {
  const { arrivalListeners } = await import('../../src/loading/importCode')
  const tell = vi.fn<() => void>()
  arrivalListeners.add(tell)
  answer.mockImplementationOnce(() => Promise.resolve(script('', { status: 404 })))
  await importCode(load, files, base).catch(() => undefined)
  expect(tell).not.toHaveBeenCalled()
  await importCode(load, files, base)
  await importCode(load, files, base)
  expect(tell).toHaveBeenCalledOnce()
})

it('gives up waiting for a file after 20 seconds', async () => {
  vi.useFakeTimers()
  answer.mockImplementation(
    (_, init) =>
      new Promise((_resolve, reject) => {
        init?.signal?.addEventListener('abort', () => reject(new Error('aborted')))
      }),
  )
  const failure = importCode(load, files, base).catch(String)
  await vi.advanceTimersByTimeAsync(20_000)
  expect(await failure).toContain('screen.js · > 20 s')
})

it('asks for a reload where the browser refuses code that is there', async () => {
  load.mockRejectedValueOnce(new TypeError('Failed to fetch dynamically imported module'))
  const failure = await importCode(load, files, base).catch((error: unknown) => error)
  expect(failure).toBeInstanceOf(CodeFailure)
  expect(failure).toHaveProperty('needsReload', true)
})
