import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { expectNoViolations, runAxe } from '../support/browser/axe'
import { openBrowser, openPage } from '../support/browser/browser'
import { serveFolder, type Served } from '../support/servers/server'

const good = `<!doctype html><html lang="zh-CN"><title>好</title><link rel="icon" href="data:,">
<main><h1>行政复议</h1><p id="secure"></p><button>打开</button></main>
<script>document.getElementById('secure').textContent = String(isSecureContext)</script></html>`

const poor = `<!doctype html><html lang="zh-CN"><title>差</title><link rel="icon" href="data:,">
<main><h1>行政诉讼</h1><img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" id="nameless">
<p style="color:#aaa;background:#fff">看不清</p></main>
<script>console.error('planted word'); fetch('missing.json')
setTimeout(() => { throw new Error('planted throw') })
new Image().src = 'http://elsewhere.test/pixel.gif'</script></html>`

let browser: Browser
let served: Served
let folder: string

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'journey-'))
  await writeFile(join(folder, 'index.html'), good)
  await writeFile(join(folder, 'poor.html'), poor)
  served = await serveFolder(folder, { prefix: '/a/b/', gzip: true, headers: { 'x-planted': '1' } })
  browser = await openBrowser()
})

afterAll(async () => {
  await browser.close()
  await served.close()
  await rm(folder, { recursive: true })
})

describe('a sound page under a sub-path, over plain HTTP', () => {
  it('opens under a host name and is not a secure context', async () => {
    const watched = await openPage(browser, { viewport: { width: 320, height: 600 } })
    const response = await watched.page.goto(served.url('intranet.test'))
    expect(watched.page.url()).toBe(`http://intranet.test:${served.port}/a/b/`)
    expect(response?.headers()).toMatchObject({ 'content-encoding': 'gzip', 'x-planted': '1' })
    expect(await watched.page.textContent('#secure')).toBe('false')
    expect(watched.page.viewportSize()).toEqual({ width: 320, height: 600 })
  })

  it('has no violations and no complaints', async () => {
    const watched = await openPage(browser)
    await watched.page.goto(served.url('intranet.test'))
    await expectNoViolations(watched.page)
    watched.expectClean()
  })
})

describe('a faulty page', () => {
  it('is reported with rule, element and reason', async () => {
    const watched = await openPage(browser)
    await watched.page.goto(`${served.url()}poor.html`)
    const violations = await runAxe(watched.page)
    expect(violations.map(({ id }) => id).sort()).toEqual(['color-contrast', 'image-alt'])
    expect(violations.find(({ id }) => id === 'image-alt')?.target).toBe('#nameless')
    await expect(expectNoViolations(watched.page)).rejects.toThrow(/image-alt at #nameless/)
  })

  it('is reported for console errors, uncaught errors, missing files and other origins', async () => {
    const watched = await openPage(browser)
    await watched.page.goto(`${served.url()}poor.html`, { waitUntil: 'networkidle' })
    const heard = watched.complaints.join('\n')
    expect(heard).toMatch(/console: planted word/)
    expect(heard).toMatch(/uncaught: Error: planted throw/)
    expect(heard).toMatch(/answered 404: .*missing\.json/)
    expect(heard).toMatch(/other origin: http:\/\/elsewhere\.test/)
    expect(() => watched.expectClean()).toThrow(/planted word/)
    expect(() => watched.expectClean([/./])).not.toThrow()
  })
})
