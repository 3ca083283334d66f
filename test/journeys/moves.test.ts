import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { settled, startE2eServer } from '../support/browser/e2eServer'

const server = startE2eServer()

const focusedText = (page: Page) => page.evaluate(() => document.activeElement?.textContent)
const scrollTop = (page: Page) => page.evaluate(() => Math.round(window.scrollY))
const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name })

describe('a move to another screen', () => {
  it('names the screen in the title and focuses its heading, unlike a first load or a change of settings', async () => {
    const { page, expectClean } = await server.open('/')
    const site = (await page.title()).replace('总览 · ', '')
    expect(await page.title()).toBe(`总览 · ${site}`)
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('BODY')

    await page.getByRole('link', { name: '数据核对', exact: true }).press('Enter')
    await heading(page, '数据核对').waitFor()
    await expect.poll(() => focusedText(page)).toBe('数据核对')
    expect(await page.title()).toBe(`数据核对 · ${site}`)

    await page.getByRole('link', { name: '深色' }).press('Enter')
    await settled(page)
    expect(await focusedText(page)).toBe('深色')

    await page.goBack()
    await page.goBack()
    await expect.poll(() => page.title()).toBe(`总览 · ${site}`)

    await page.evaluate(() => (location.hash = '#/indicator/litigation.cases'))
    await page.getByRole('heading', { level: 1, name: /行政应诉案件数/ }).waitFor()
    await expect.poll(() => page.title()).toMatch(/^行政应诉案件数.* · /)
    await expect.poll(() => focusedText(page)).toMatch(/^行政应诉案件数/)
    expectClean()
  })

  it('focuses the heading after a screen without header, and on the way there', async () => {
    const { page } = await server.open('/')
    await page.evaluate(() => (location.hash = '#/print'))
    await page.getByRole('heading', { level: 1 }).first().waitFor()
    await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe('H1')
    await page.goBack()
    await page.getByRole('navigation').first().waitFor()
    await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe('H1')
  })

  it('keeps the scroll position of a screen over a choice and a reload', async () => {
    const { page } = await server.open('/explore')
    await page.evaluate(() => window.scrollTo(0, 2000))
    const left = await scrollTop(page)
    expect(left).toBeGreaterThan(100)
    await page.evaluate(() =>
      document.querySelector<HTMLElement>('header a[href*="theme=dark"]')?.click(),
    )
    await settled(page)
    await page.reload()
    await heading(page, '全部指标').waitFor()
    await expect.poll(() => scrollTop(page)).toBe(left)
  })

  it('begins at the top; Back and a reload return to the scroll position', async () => {
    const { page } = await server.open('/explore')
    await page.evaluate(() => window.scrollTo(0, 4000))
    const left = await scrollTop(page)
    expect(left).toBeGreaterThan(100)
    await page.evaluate(() =>
      document.querySelector<HTMLElement>('header nav a[href*=quality]')?.click(),
    )
    await heading(page, '数据核对').waitFor()
    await expect.poll(() => scrollTop(page)).toBe(0)
    await page.goBack()
    await heading(page, '全部指标').waitFor()
    await expect.poll(() => scrollTop(page)).toBe(left)
    await page.reload()
    await heading(page, '全部指标').waitFor()
    await expect.poll(() => scrollTop(page)).toBe(left)
  })

  it('says that the code of a screen failed to load; a reload opens the screen', async () => {
    const { page } = await server.open('/')
    await page.route('**/QualityRoute-*.js', (route) => route.abort())
    await page.getByRole('link', { name: '数据核对', exact: true }).click()
    await page.getByRole('alert').waitFor()
    await page.unroute('**/QualityRoute-*.js')
    await page.getByRole('button', { name: '重新载入页面' }).click()
    await heading(page, '数据核对').waitFor()
    expect(await page.getByRole('alert').count()).toBe(0)
  })
})
