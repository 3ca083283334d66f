import { createServer, type Server } from 'node:http'
import { join } from 'node:path'
import type { FrameLocator, Page, Route } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { expectNoViolations } from '../../support/browser/axe'
import { openPage, type PageOptions } from '../../support/browser/browser'
import { startHostServer } from '../../support/hosts/hostServer'

const host = startHostServer()

/** Another origin that answers without a word about CORS. */
let silent: Server
beforeAll(async () => {
  silent = createServer((_, response) => {
    response.writeHead(200, { 'content-type': 'application/json' }).end('{}')
  })
  await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', resolve))
})
afterAll(() => new Promise((resolve) => silent.close(resolve)))

const silentApi = () => {
  const address = silent.address()
  return `http://api.test:${typeof address === 'object' ? address?.port : ''}/v1`
}

const settings = (apiBase: string) => (route: Route) =>
  route.fulfill({
    json: {
      apiBase,
      title: { zh: '题', en: 'T' },
      organisation: { zh: '局', en: 'O' },
      defaultRegion: '530600',
    },
  })

const doctorFrame = (attributes = 'allow="fullscreen; clipboard-write"') =>
  `<iframe src="${host.embed('doctor')}" width="700" height="500" ${attributes}></iframe>`

/** The kinds of fault that the doctor lists for a page. */
async function listFaults(target: Page | FrameLocator): Promise<readonly (string | null)[]> {
  await target.getByRole('heading', { level: 2 }).waitFor()
  const findings = await target.locator('[data-fault]').all()
  return Promise.all(findings.map((finding) => finding.getAttribute('data-fault')))
}

type Seed = {
  readonly seed?: (page: Page) => Promise<unknown>
  readonly frame?: string
  readonly script?: boolean
  readonly options?: PageOptions
}

/** Some browsers block the storage of frames from elsewhere, as in private windows; here none does. */
const storing = () => {
  const kept: Record<string, string> = {}
  const storage = {
    setItem: (key: string, value: string) => {
      kept[key] = value
    },
    removeItem: (key: string) => delete kept[key],
  }
  Object.defineProperty(window, 'localStorage', { configurable: true, value: storage })
}

/** What the doctor says in a portal's frame, where something is amiss. */
async function inPortal({ seed, frame, script = true, options }: Seed) {
  const { page } = await host.openHost('', options)
  await page.addInitScript(storing)
  await seed?.(page)
  host
    .portal()
    .put('/', `<!doctype html><body>${frame ?? doctorFrame()}${script ? host.script() : ''}`)
  await page.reload()
  const doctor = page.frameLocator('iframe')
  return { page, doctor, faults: await listFaults(doctor) }
}

describe('in a portal’s frame, the doctor', () => {
  it('finds no fault in a sound frame, in both languages and without a violation', async () => {
    const { page, doctor, faults } = await inPortal({})
    expect(faults).toEqual([])
    await doctor.getByText('未发现问题').waitFor()
    await page.goto(host.embed('doctor?lang=en'))
    expect(await listFaults(page)).toEqual([])
    await expectNoViolations(page)
  })

  const api = '**/api/v1/catalog.json'
  const seeds: readonly (readonly [string, string, () => Seed, string])[] = [
    [
      'permissions withheld',
      'permissions',
      () => ({ frame: doctorFrame('') }),
      'allow="fullscreen',
    ],
    ['height messages unanswered', 'heights', () => ({ script: false }), 'embed.js'],
    [
      'an old browser',
      'browser',
      () => ({
        options: { userAgent: 'Mozilla/5.0 Chrome/69.0.3497.100 Safari/537.36 QIHU 360SE' },
      }),
      '',
    ],
    [
      'a wrong base path',
      'apiPath',
      () => ({ seed: (c) => c.route('**/settings.json', settings('./wrong/v1')) }),
      '"apiBase": "./api/v1"',
    ],
    [
      'an address that is none',
      'settings',
      () => ({ seed: (c) => c.route('**/settings.json', settings('http://[')) }),
      '"apiBase": "./api/v1"',
    ],
    [
      'settings that are not JSON',
      'settings',
      () => ({ seed: (c) => c.route('**/settings.json', (r) => r.fulfill({ body: '{"a":' })) }),
      '"apiBase": "./api/v1"',
    ],
    [
      'settings that are not beside the page',
      'pagePath',
      () => ({ seed: (c) => c.route('**/settings.json', (r) => r.fulfill({ status: 404 })) }),
      'settings.json',
    ],
    [
      'an API that cannot be reached',
      'apiUnreachable',
      () => ({ seed: (c) => c.route(api, (route) => route.abort()) }),
      'curl',
    ],
    [
      'a login page in place of data',
      'apiPage',
      () => ({
        seed: (c) => c.route(api, (r) => r.fulfill({ contentType: 'text/html', body: '<html>' })),
      }),
      'location',
    ],
    [
      'data under a wrong content type',
      'apiType',
      () => ({
        seed: (c) => c.route(api, (r) => r.fulfill({ contentType: 'text/plain', body: '{}' })),
      }),
      'application/json',
    ],
    [
      'an API without CORS',
      'apiCors',
      () => ({ seed: (c) => c.route('**/settings.json', settings(silentApi())) }),
      'Access-Control-Allow-Origin',
    ],
  ]
  for (const [what, kind, seedOf, line] of seeds) {
    it(`finds ${what}`, async () => {
      const { doctor, faults } = await inPortal(seedOf())
      expect(faults).toEqual([kind])
      // Some faults are mended by hand, without a line to copy.
      const lines = await doctor.locator('pre').allInnerTexts()
      expect(lines.join('\n')).toContain(line)
    })
  }
})

it('forbidden storage is mentioned, but is no fault', async () => {
  const stored = () =>
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('blocked', 'SecurityError')
      },
    })
  const { doctor, faults } = await inPortal({ seed: (c) => c.addInitScript(stored) })
  expect(faults).toEqual([])
  await doctor.getByText('浏览器禁止本页存储数据；图表不使用存储').waitFor()
})

describe('opened by itself, the doctor finds', () => {
  async function alone(address: string, headers: Record<string, string> = {}) {
    const { page } = await openPage(host.browser())
    // Only what the doctor asks for itself: a page made up by the driver may not ask an intranet.
    await page.route('**/embed.html', (route) =>
      route.request().isNavigationRequest()
        ? route.continue()
        : route.fulfill({ path: join(inject('dist'), 'embed.html'), headers }),
    )
    page.setDefaultTimeout(10_000)
    await page.goto(host.embed(`doctor?host=${encodeURIComponent(address)}`))
    return { page, faults: await listFaults(page) }
  }

  it('framing refused, naming header and host', async () => {
    const { page, faults } = await alone('http://portal.test/news', { 'x-frame-options': 'DENY' })
    expect(faults).toEqual(['framing'])
    const text = await page.locator('[data-fault]').innerText()
    expect(text).toContain('X-Frame-Options: DENY')
    expect(text).toContain("frame-ancestors 'self' http://portal.test")
    await expectNoViolations(page)
  })

  it('HTTP in HTTPS, also for a typed address', async () => {
    const { page, faults } = await alone('https://portal.test/news')
    expect(faults).toEqual(['mixed'])
    await page.getByLabel('嵌入图表的网页地址').fill('http://portal.test/')
    await page.getByRole('button', { name: '重新检查' }).click()
    await page.getByText('未发现问题').waitFor()
  })
})

describe('where the doctor cannot run, the empty frame gives the reason', () => {
  it('for missing program files', async () => {
    const { page } = await host.openHost('')
    await page.route('**/assets/*.js', (route) => route.fulfill({ status: 404 }))
    host.portal().put('/', `<body><iframe src="${host.embed('litigation.cases')}"></iframe>`)
    await page.reload()
    const frame = page.frameLocator('iframe')
    expect(await frame.getByRole('alert').innerText()).toContain('程序文件没有取到')
    expect(await frame.getByRole('link').getAttribute('href')).toBe(
      './#/indicator/litigation.cases',
    )
  })

  it('for a sandbox without allow-same-origin', async () => {
    const { page } = await host.openHost('')
    host
      .portal()
      .put('/', `<body><iframe sandbox="allow-scripts" src="${host.embed('overview')}"></iframe>`)
    await page.reload()
    const alert = page.frameLocator('iframe').getByRole('alert')
    expect(await alert.innerText()).toContain('allow-same-origin')
  })
})
