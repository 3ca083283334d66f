import { expect, it } from 'vitest'
import { expectNoViolations } from '../../support/browser/axe'
import { openPage } from '../../support/browser/browser'
import { settled, startE2eServer } from '../../support/browser/e2eServer'

const app = startE2eServer()

it('lists a report in its order, keeps ticks over a reload, prints, and clears on demand', async () => {
  const { page, expectClean } = await app.open('/explore')
  await page.getByRole('link', { name: '按报告顺序核对' }).press('Enter')
  const heading = page.getByRole('heading', { level: 1, name: '按报告顺序核对' })
  await heading.waitFor()
  expect(await heading.evaluate((one) => one === document.activeElement)).toBe(true)
  expect(page.url()).toContain('report=530600-2020')
  const status = page.getByRole('status').filter({ hasText: '已核对' })
  await status.waitFor()
  expect(await status.innerText()).toBe('已核对0/112')
  for (const name of ['调整的行政职权事项数', '人民调解成功率'])
    await page.getByRole('checkbox', { name: `已核对：${name}` }).press('Space')
  expect(await status.innerText()).toBe('已核对2/112')
  for (const width of [1366, 320]) {
    await page.setViewportSize({ width, height: 768 })
    await expectNoViolations(page)
    expect(
      await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth),
    ).toBe(true)
  }

  await page.reload()
  await settled(page)
  expect(await status.innerText()).toBe('已核对2/112')
  const pdf = (await page.pdf({ format: 'A4' })).toString('latin1')
  expect(pdf.match(/\/Type\s*\/Page\b/g)?.length).toBeLessThanOrEqual(4)
  await page.emulateMedia({ media: 'print' })
  expect(await page.getByRole('checkbox', { checked: true }).count()).toBe(2)
  expect(await page.getByRole('button', { name: '清除核对记录' }).isVisible()).toBe(false)
  await page.emulateMedia({ media: 'screen' })

  page.once('dialog', (dialog) => void dialog.accept())
  await page.getByRole('button', { name: '清除核对记录' }).click()
  expect(await status.innerText()).toBe('已核对0/112')
  await page.getByRole('link', { name: '返回全部指标' }).press('Enter')
  await page.getByRole('heading', { level: 1, name: '全部指标' }).waitFor()
  expectClean()
})

it('says that ticks last until the page closes where the browser forbids storage', async () => {
  const { page } = await openPage(app.browser())
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('denied', 'SecurityError')
      },
    })
  })
  await page.goto(app.at('/explore?report=530600-2020'))
  await page.getByText('核对记录只保留到关闭本页为止').waitFor()
  await page.getByRole('checkbox', { name: '已核对：人民调解成功率' }).check()
  // Another screen and back.
  await page.getByRole('link', { name: '返回全部指标' }).click()
  await page.getByRole('link', { name: '按报告顺序核对' }).click()
  const status = page.getByRole('status').filter({ hasText: '已核对' })
  await status.waitFor()
  expect(await status.innerText()).toBe('已核对1/112')
})
