import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { freezeVersion } from '../../../mock-api/snapshot/freezeVersion'
import { unzip } from '../../exports/unzip'
import { expectNoViolations } from '../../support/browser/axe'
import { openBrowser, openPage } from '../../support/browser/browser'
import { settled } from '../../support/browser/e2eServer'
import { buildDist } from '../../support/servers/buildDist'
import { FIXTURE_DATA } from '../../support/fixtureData'
import { serveFolder, type Served } from '../../support/servers/server'

/** What a correction of the report's figures changes after the version has been frozen. */
const corrections = [
  { indicator: 'litigation.cases', value: 35, printed: '35件' },
  { indicator: 'reconsideration.applications', value: 84, printed: '84件' },
  { indicator: 'legal-aid.cases', value: 5230, printed: '5230件' },
]
const expectedTexts = [
  '行政应诉案件数（以市政府为被告），2020年：33件 → 35件',
  '行政复议申请数，2020年：83件 → 84件',
  '办理法律援助案件数，2020年：5224件 → 5230件',
]

describe('when three figures are corrected after a version was frozen', () => {
  let browser: Browser
  let served: Served
  let remove: () => Promise<void>
  const data = mkdtempSync(join(tmpdir(), 'pinned-'))

  beforeAll(async () => {
    cpSync(FIXTURE_DATA, data, { recursive: true })
    await freezeVersion(data)
    const file = join(data, 'reports/530600-2020.json')
    const report = JSON.parse(readFileSync(file, 'utf8'))
    for (const { indicator, ...correction } of corrections)
      Object.assign(
        report.observations.find(
          (row: { indicator: string; year: number }) =>
            row.indicator === indicator && row.year === 2020,
        ),
        correction,
      )
    writeFileSync(file, JSON.stringify(report))
    const dist = await buildDist(inject('dist'), 'real', data)
    remove = dist.remove
    served = await serveFolder(dist.folder, { prefix: '/a/b/' })
    browser = await openBrowser()
  })

  afterAll(async () => {
    await browser.close()
    await served.close()
    await remove()
    rmSync(data, { recursive: true })
  })

  async function open(address: string) {
    const watched = await openPage(browser, { viewport: { width: 740, height: 700 } })
    await watched.page.goto(`${served.url('intranet.test')}${address}`)
    await watched.page.locator('svg text, table').first().waitFor()
    // The prerendered page has figures and links of the version that was built.
    await settled(watched.page)
    return watched
  }

  const chartText = async (page: Page) =>
    (await page.locator('[data-chart] svg').first().allTextContents()).join(' ')

  it('a pinned embed shows the pinned figures and lists the three corrections', async () => {
    const { page, expectClean } = await open(
      'embed.html#/embed/litigation.cases?version=2021-02-03',
    )
    expect(await chartText(page)).toMatch(/45.*33/)
    const text = await page.getByRole('main').innerText()
    expect(text).toContain('行政应诉案件数（以市政府为被告）33件，比2019年减少12件')
    expect(text).toContain('固定在数据版本2021-02-03')
    await page.getByText('3项数据已更新').waitFor()
    expect(
      await page
        .locator('details', { hasText: '项数据已更新' })
        .getByRole('listitem')
        .allInnerTexts(),
    ).toEqual(expectedTexts)
    await expectNoViolations(page)
    await page.getByRole('link', { name: '改看最新数据' }).click()
    await page.getByText('行政应诉案件数（以市政府为被告）35件').waitFor()
    expect(await page.getByText('固定在数据版本').count()).toBe(0)
    expectClean()
  })

  it('an embed that is not pinned shows the corrected figure', async () => {
    const { page } = await open('embed.html#/embed/litigation.cases')
    expect(await chartText(page)).toMatch(/45.*35/)
  })

  it('a pinned link shows the same notice on the dashboard and keeps the version', async () => {
    const { page, expectClean } = await open('#/?version=2021-02-03')
    await page.getByText('3项数据已更新').waitFor()
    expect(
      await page
        .locator('details', { hasText: '项数据已更新' })
        .getByRole('listitem')
        .allInnerTexts(),
    ).toHaveLength(3)
    expect(
      await page.getByRole('article').first().getByRole('strong').first().innerText(),
    ).toContain('83')
    await page.getByRole('link', { name: '数据核对' }).first().click()
    await page.getByRole('heading', { level: 1, name: '数据核对' }).waitFor()
    expect(page.url()).toContain('version=2021-02-03')
    await page.getByText('3项数据已更新').waitFor()
    await expectNoViolations(page)
    expectClean()
  })

  it.each([
    ['a pinned view contains the pinned figures', '&version=2021-02-03', '2021-02-03', '33'],
    ['the current view contains the current figures', '', '2021-02-03.2', '35'],
  ])('an export of %s, their version and their link', async (_, query, version, figure) => {
    const { page, expectClean } = await open(`#/indicator/litigation.cases?years=2019-2020${query}`)
    await page.getByText('导出与复制').click()
    const saved = async (name: string) => {
      const waiting = page.waitForEvent('download')
      await page.getByRole('button', { name, exact: true }).click()
      return readFileSync(await (await waiting).path())
    }
    const csv = (await saved('CSV数据（程序读取用）：本指标')).toString('utf8').split('\r\n')
    const row = csv.find((line) => line.includes('litigation.cases') && line.includes(',2020,'))
    expect(row).toContain(`,${figure},`)
    expect(row?.split(',')).toContain(version)
    const sheets = [...unzip(await saved('Excel表（查阅、填报用）：本指标')).values()].join('')
    expect(sheets).toContain(`#/indicator/litigation.cases?years=2019-2020&amp;version=${version}<`)
    expectClean()
  })

  it('the footer pins the current version', async () => {
    const { page } = await open('#/')
    await page.getByRole('link', { name: '固定此版本' }).click()
    await page.getByText('固定在数据版本2021-02-03.2').waitFor()
    await page.getByText('至今未变').waitFor()
    expect(
      await page.getByRole('article').first().getByRole('strong').first().innerText(),
    ).toContain('84')
  })

  it('an embed of a lost version shows the latest data and a notice', async () => {
    const { page } = await open('embed.html#/embed/litigation.cases?version=2019-01-01')
    await page.getByText('服务器上没有数据版本2019-01-01').waitFor()
    expect(await chartText(page)).toMatch(/45.*35/)
  })
})
