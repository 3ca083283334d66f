import type { Frame, Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { fits, startHostServer } from '../../support/hosts/hostServer'

const { site, script, openHost, portal } = startHostServer()

/** Every name that `document` and `window` have, and one that only embed.js would set. */
const listNames = () => {
  const names = new Set<string>(['fzEmbed'])
  for (const start of [document, window])
    for (let one: object | null = start; one !== null; one = Object.getPrototypeOf(one))
      for (const name of Object.getOwnPropertyNames(one)) names.add(name)
  return [...names]
}

/** The frames that show our embeds. The page's own `document` may answer nothing here. */
const ours = (page: Page): readonly Frame[] =>
  page.frames().filter((frame) => frame.url().startsWith(`${site()}embed.html`))

async function expectFits(page: Page, count: number): Promise<void> {
  await expect.poll(() => ours(page).length).toBe(count)
  for (const frame of ours(page)) {
    await frame.locator('main svg text, main table').first().waitFor()
    await expect.poll(() => fits(frame)).toBe(true)
  }
}

it('embed.js fills and sizes its places where elements take every name of document and window', async () => {
  const { page } = await openHost('')
  const names = await page.evaluate(listNames)
  expect(names.length).toBeGreaterThan(1000)
  const requests: string[] = []
  page.on('request', (request) => requests.push(request.url()))
  const elements = names.map(
    (name) => `<img name="${name}" id="${name}"><form name="${name}"></form><a id="${name}"></a>`,
  )
  portal().put(
    '/names',
    `<!doctype html><body><img name="currentScript" src="http://evil.test/a/b.png">
    <div style="display:none">${elements.join('')}</div>
    <div data-fz-embed="table/litigation.cases"></div>${script()}`,
  )
  await page.goto(`${portal().origin}/names`)
  await expectFits(page, 1)
  expect(requests.filter((url) => url.includes('evil.test'))).toEqual(['http://evil.test/a/b.png'])
})

it('embed.js believes only its own frames, and only numbers between 0 and 20,000', async () => {
  const { page } = await openHost(`<div data-fz-embed="table/litigation.cases"></div>${script()}`)
  await expectFits(page, 1)
  const [frame] = ours(page)
  const height = () => page.locator('iframe').evaluate((iframe) => iframe.clientHeight)
  const before = await height()
  await page.evaluate(() => {
    addEventListener('message', ({ data }) => {
      if (data?.type === 'last') document.body.dataset['last'] = ''
    })
    // Right in all but its sender.
    postMessage({ type: 'fz:height', id: 'fz-1', height: 900 }, '*')
  })
  await frame?.evaluate(() => {
    for (const wrong of ['900', '9e2px', NaN, Infinity, -900, 0, 1e9, null, [900], {}])
      parent.postMessage({ type: 'fz:height', id: 'fz-1', height: wrong }, '*')
    for (const wrong of [null, 'fz:height', 900, [], { type: ['fz:height'], height: 900 }])
      parent.postMessage(wrong, '*')
    parent.postMessage({ type: 'last' }, '*')
  })
  await page.locator('body[data-last]').waitFor()
  expect(await height()).toBe(before)
  // Its next word is believed again.
  await frame?.evaluate(() =>
    parent.postMessage({ type: 'fz:height', id: 'fz-1', height: 901 }, '*'),
  )
  await expect.poll(height).toBe(901)
})

it('two dashboards each fill their own places, and a changed place is filled again', async () => {
  const other = site().replace('intranet.test', 'other.test')
  const place = (address: string) =>
    `<div data-fz-embed="table/litigation.cases"><a href="${address}#/indicator/litigation.cases">行政应诉</a></div>`
  const { page } = await openHost(
    `${place(other)}${place(site())}${script()}<script src="${other}embed.js" async></script>`,
  )
  const addresses = () =>
    page.locator('iframe').evaluateAll((frames) => frames.map((frame) => frame.getAttribute('src')))
  const of = (address: string, name: string) =>
    expect.stringMatching(`^${address}embed.html#/embed/${name}\\?id=fz-\\d$`)
  await expect
    .poll(addresses)
    .toEqual([of(other, 'table/litigation.cases'), of(site(), 'table/litigation.cases')])
  const change = (selector: string, name: string) =>
    page
      .locator(selector)
      .evaluate((element, to) => element.setAttribute('data-fz-embed', to), name)
  await change('[data-fz-embed] >> nth=0', 'table/legal-aid.cases')
  await change('[data-fz-embed] >> nth=1', 'overview')
  await expect.poll(addresses).toEqual([of(other, 'table/legal-aid.cases'), of(site(), 'overview')])
  expect(await page.locator('iframe').first().getAttribute('title')).toBe('行政应诉')
})
