import { readFile } from 'node:fs/promises'
import { expect, it } from 'vitest'
import type { Page } from 'playwright-core'
import { buildDocx, p, r } from '../../documents/buildDocx'
import { expectNoViolations } from '../../support/browser/axe'
import { openPage } from '../../support/browser/browser'
import { settled, startE2eServer } from '../../support/browser/e2eServer'

const app = startE2eServer()

const DRAFT = [
  '昭通市人民政府2021年度法治政府建设工作报告',
  '一、主要举措和成效',
  '（一）依法化解矛盾纠纷。2021年，市政府共收到行政复议申请97件，比2020年83件增加20.12%。',
  '2021年全市共办理法律援助案件5402件，受援人为5511人，提供免费法律咨询11032人次。',
].join('\n')

const tab = (page: Page, name: RegExp) => page.getByRole('button', { name })
const card = (page: Page) => page.locator('.desk-card h2')

async function readPasted(page: Page): Promise<void> {
  await page.getByLabel('或者粘贴文字').fill(DRAFT)
  await page.getByRole('button', { name: '读取粘贴的文字' }).press('Enter')
  await page.locator('.desk-counts').waitFor()
}

it('reads a pasted draft, finds its fault, is ticked by keyboard and survives a reload', async () => {
  const { page, expectClean } = await app.open('/desk')
  expect(await page.title()).toContain('报告工作台')
  await page.getByText('文本只在本机处理，不会上传').waitFor()
  await expectNoViolations(page)

  // What is typed is there after a reload, too.
  await page.getByLabel('或者粘贴文字').fill('共97件')
  await page.reload()
  await settled(page)
  await expect.poll(() => page.getByLabel('或者粘贴文字').inputValue()).toBe('共97件')

  await readPasted(page)
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H1')
  const counts = await page.locator('.desk-counts').innerText()
  expect(counts).toMatch(/数据6[^]*未读出0/)
  expect(await page.getByLabel('报告年度').inputValue()).toBe('2021')

  const wrong = page.locator('[data-weight=inconsistent] .desk-issue').first()
  expect(await wrong.innerText()).toContain('20.12%')
  await wrong.locator('.desk-quote').press('Enter')
  expect(await page.locator('.desk-text [data-chosen]').first().innerText()).toContain('20.12%')
  await wrong.getByRole('button', { name: '忽略' }).press('Enter')
  await page.keyboard.type('以定稿为准')
  await expectNoViolations(page)

  await tab(page, /^核定（余5）/).press('Enter')
  await card(page).focus()
  for (const [key, left] of [
    ['a', 4],
    ['r', 3],
    ['a', 2],
  ] as const) {
    await page.keyboard.press(key)
    await tab(page, new RegExp(`^核定（余${left}）`)).waitFor()
    expect(await card(page).evaluate((one) => one === document.activeElement)).toBe(true)
  }
  await page.keyboard.press('e')
  await page.keyboard.press('Escape')
  expect(await card(page).evaluate((one) => one === document.activeElement)).toBe(true)
  // A correction that is still being typed.
  await page.keyboard.press('e')
  await page.getByLabel('正确数值').fill('98')
  await expectNoViolations(page)

  await page.reload()
  await page.locator('.desk-counts').waitFor()
  await tab(page, /^核定（余2）/).press('Enter')
  expect(await page.getByLabel('正确数值').inputValue()).toBe('98')
  await page.getByRole('button', { name: '保存更正' }).press('Enter')
  await tab(page, /^核定（余1）/).waitFor()
  await tab(page, /^核稿/).press('Enter')
  expect(await page.getByLabel('忽略的理由').inputValue()).toBe('以定稿为准')
  expectClean()
})

it('saves its progress as a file, and opens it again', async () => {
  const { page, expectClean } = await app.open('/desk')
  await readPasted(page)
  await tab(page, /^核定（余5）/).click()
  await card(page).focus()
  await page.keyboard.press('a')
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: '保存进度文件' }).click(),
  ])
  const path = await download.path()
  expect(download.suggestedFilename()).toMatch(/核定进度\.json$/)
  page.once('dialog', (dialog) => void dialog.accept())
  await page.getByRole('button', { name: '换一份文稿' }).click()
  await page.locator('input[type=file]').setInputFiles({
    name: '进度.json',
    mimeType: 'application/json',
    buffer: await readFile(path),
  })
  await tab(page, /^核定（余4）/).waitFor()
  expectClean()
})

it('opens a Word file with its own warnings, and refuses in one sentence what it cannot read', async () => {
  const { page, expectClean } = await app.open('/desk')
  const file = page.locator('input[type=file]')
  await file.setInputFiles({
    name: '照片.docx',
    mimeType: 'application/octet-stream',
    buffer: Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 16, 74, 70, 73, 70, 0, 1]),
  })
  expect(await page.getByRole('alert').innerText()).toContain('这是图片，其中没有文字。')
  await expectNoViolations(page)

  const inserted = `<w:ins w:id="1" w:author="张三" w:date="2022-01-01T00:00:00Z">${r('，比上年多')}</w:ins>`
  const body = [
    p('昭通市2021年法治政府建设情况报告'),
    `<w:p>${r('全市办理法律援助案件5402件')}${inserted}${r('内部掌握', '<w:vanish/>')}</w:p>`,
    p('网上可办率达【待补】。'),
  ].join('')
  const dropped = await page.evaluateHandle(
    (bytes) => {
      const transfer = new DataTransfer()
      transfer.items.add(new File([new Uint8Array(bytes)], '报告.docx'))
      return transfer
    },
    [...buildDocx(body)],
  )
  await page.dispatchEvent('.desk-drop', 'drop', { dataTransfer: dropped })
  const unpublishable = page.locator('section[data-weight=unpublishable]')
  await unpublishable.waitFor()
  const text = await unpublishable.innerText()
  for (const part of ['修订：插入的文字', '张三', '隐藏文字', '内部掌握', '【待补】'])
    expect(text).toContain(part)
  await page.setViewportSize({ width: 320, height: 640 })
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(
    true,
  )
  expectClean()
})

it('says that nothing is kept where the browser forbids storage', async () => {
  const { page } = await openPage(app.browser())
  await page.addInitScript(() => {
    Object.defineProperty(window, 'indexedDB', {
      get: () => {
        throw new DOMException('denied', 'SecurityError')
      },
    })
  })
  await page.goto(app.at('/desk'))
  await page.getByText('只保留到关闭本页为止').waitFor()
  await readPasted(page)
  // Another screen and back.
  await page.getByRole('link', { name: '数据核对' }).click()
  await page.getByRole('heading', { level: 1, name: '数据核对' }).waitFor()
  await page.goBack()
  await page.locator('.desk-counts').waitFor()
  expect(await page.locator('.desk-text').innerText()).toContain('97件')
})
