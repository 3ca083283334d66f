import { describe, expect, it } from 'vitest'
import type { WatchedPage } from '../../support/browser/browser'
import { datawrapperHost } from '../../support/hosts/datawrapperHost'
import { pymHost } from '../../support/hosts/pymHost'
import { embedIn, fits, startHostServer } from '../../support/hosts/hostServer'

const { site, embed, script, openHost } = startHostServer()

async function expectFit({ page, expectClean }: WatchedPage): Promise<void> {
  const frame = await embedIn(page)
  await expect.poll(() => fits(frame)).toBe(true)
  for (const width of [360, 1000]) {
    await page.setViewportSize({ width, height: 900 })
    await expect.poll(() => frame.evaluate(() => innerWidth)).toBeLessThanOrEqual(width)
    await expect.poll(() => fits(frame)).toBe(true)
  }
  expectClean()
}

describe('a frame gets the height of its content from', () => {
  it('embed.js', async () => {
    await expectFit(await openHost(`<div data-fz-embed="litigation.cases"></div>${script()}`))
  })

  it('a Datawrapper host', async () => {
    const frame = `<iframe src="${embed('litigation.cases')}" style="width:100%;border:0"></iframe>`
    await expectFit(await openHost(datawrapperHost + frame))
  })

  it('a host that adds to every height, without endless growth', async () => {
    const adding = `<script>
      var heights = []
      addEventListener('message', function (event) {
        if (event.data.type !== 'fz:height') return
        heights.push(event.data.height)
        document.querySelector('iframe').style.height = event.data.height + 30 + 'px'
      })
    </script>`
    const frame = `<iframe src="${embed('litigation.cases')}" style="width:100%;border:0"></iframe>`
    const { page, expectClean } = await openHost(adding + frame)
    const inside = await embedIn(page)
    const spare = () =>
      inside.evaluate(() => innerHeight - (document.querySelector('main')?.clientHeight ?? 0))
    // Content may end on a fraction of a pixel.
    await expect.poll(async () => Math.abs((await spare()) - 30)).toBeLessThanOrEqual(1)
    // Nudged many times over, it has nothing new to tell.
    const before = await page.evaluate('heights.length')
    for (let pixels = 0; pixels < 12; pixels++)
      await page.evaluate((more) => {
        const iframe = document.querySelector('iframe')
        if (iframe !== null) iframe.style.height = `${iframe.clientHeight + more}px`
        return new Promise((resolve) => setTimeout(resolve, 80))
      }, 10)
    expect(await page.evaluate('heights.length')).toBe(before)
    expect(before).toBeLessThanOrEqual(2)
    expectClean()
  })

  it('a pym.js host', async () => {
    await expectFit(await openHost(pymHost('case-chart', embed('table/litigation.cases'))))
  })
})

describe('embed.js', () => {
  it('fills placeholders that are added later, each once, even if loaded twice', async () => {
    const placeholder = '<div data-fz-embed="legal-aid.cases" data-years="2019-2020">法律援助</div>'
    const { page, expectClean } = await openHost(placeholder + script() + script())
    await embedIn(page)
    await page.evaluate(
      (html) => {
        const later = document.createElement('section')
        later.innerHTML = html
        document.body.append(later)
      },
      placeholder.replace('legal-aid.cases', 'table/legal-aid.cases'),
    )
    const table = await embedIn(page, 1)
    await expect.poll(() => fits(table)).toBe(true)
    expect(await page.locator('iframe').count()).toBe(2)
    expect(await page.locator('iframe').first().getAttribute('title')).toBe('法律援助')
    expect(table.url()).toContain('#/embed/table/legal-aid.cases?id=fz-2&years=2019-2020')
    expectClean()
  })

  it('sizes existing frames and frames of the dashboard’s own address', async () => {
    const frames = ['embed.html#/embed/litigation.cases', '#/embed/litigation.cases']
      .map((address) => `<iframe src="${site()}${address}" width="600" height="300"></iframe>`)
      .join('')
    const { page, expectClean } = await openHost(frames)
    const [direct, led] = [await embedIn(page), await embedIn(page, 1)]
    expect(led.url()).toBe(embed('litigation.cases'))
    await page.addScriptTag({ url: `${site()}embed.js` })
    await expect.poll(() => fits(direct)).toBe(true)
    await expect.poll(() => fits(led)).toBe(true)
    expectClean()
  })

  it('ignores heights from frames of others', async () => {
    const liar = `<script>parent.postMessage({ type: 'fz:height', id: 'fz-1', height: 5000 }, '*')</script>`
    const { page } = await openHost(
      `<div data-fz-embed="litigation.cases"></div><iframe srcdoc="${liar.replace(/"/g, '&quot;')}"></iframe>${script()}`,
    )
    const frame = await embedIn(page)
    await expect.poll(() => fits(frame)).toBe(true)
    for (const element of await page.locator('iframe').all())
      expect((await element.boundingBox())?.height).toBeLessThan(1000)
  })

  it('leaves a link without the script', async () => {
    const { page } = await openHost(
      '<div data-fz-embed="litigation.cases"><a href="x">行政应诉</a></div>',
    )
    expect(await page.getByRole('link', { name: '行政应诉' }).count()).toBe(1)
  })
})

describe('in a frame of fixed height, without a host script,', () => {
  it('an embed fits from 320×360 to 1000×520 without scrolling', async () => {
    const sizes = [
      [320, 360, 'litigation.cases'],
      [320, 360, 'enforcement-exam.pass-rate?lang=en'],
      [420, 420, 'litigation.cases'],
      [740, 460, 'litigation.cases'],
      [1000, 520, 'litigation.cases'],
    ] as const
    const frames = sizes.map(
      ([width, height, what]) =>
        `<iframe src="${embed(what)}" width="${width}" height="${height}" style="border:0"></iframe>`,
    )
    const { page, expectClean } = await openHost(frames.join(''), {
      viewport: { width: 1100, height: 2000 },
    })
    for (const [index, [, height]] of sizes.entries()) {
      const frame = await embedIn(page, index)
      // A frame that is too low is made compact after its first paint.
      await expect
        .poll(() =>
          frame.evaluate(
            () => document.querySelector('footer')?.getBoundingClientRect().bottom ?? Infinity,
          ),
        )
        .toBeLessThanOrEqual(height)
      const sideways = () => document.documentElement.scrollWidth - innerWidth
      expect(await frame.evaluate(sideways)).toBeLessThanOrEqual(0)
    }
    expectClean()
  })
})
