import { readFile } from 'node:fs/promises'
import Papa from 'papaparse'
import type { Page } from 'playwright-core'
import readXlsx from 'read-excel-file/node'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { ObservationRow, RegionObservationsAnswer } from '../../src/data/schemas/observations'
import { expectNoViolations } from '../support/browser/axe'
import type { WatchedPage } from '../support/browser/browser'
import { startE2eServer } from '../support/browser/e2eServer'
import { paste } from '../support/browser/paste'

const app = startE2eServer()
const long = startE2eServer('years-15')

/** Presses an action of the open menu and returns the saved file. */
async function saved(page: Page, name: string): Promise<{ file: string; bytes: Buffer }> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name, exact: true }).press('Enter'),
  ])
  return { file: download.suggestedFilename(), bytes: await readFile(await download.path()) }
}

async function openMenu(page: Page): Promise<void> {
  await page.getByText('导出与复制').press('Enter')
  await page.locator('details[open]', { hasText: '导出与复制' }).waitFor()
}

/** The API's observations of the region. */
async function answered(page: Page): Promise<readonly ObservationRow[]> {
  const answer: RegionObservationsAnswer = await page.evaluate(async () => {
    const response = await fetch('api/v1/regions/530600/observations.json')
    return response.json()
  })
  return answer.observations
}

/** A derived figure leaves with the digits that follow, and no more. */
function valueOf(row: ObservationRow): number | null {
  if (row.status === 'missing') return null
  return row.decimals === undefined ? row.value : Number(row.value.toFixed(row.decimals))
}

/** Width and height from the first chunk of a PNG. */
function sizeOf(png: Buffer): readonly [number, number] {
  expect(png.subarray(1, 4).toString('latin1')).toBe('PNG')
  return [png.readUInt32BE(16), png.readUInt32BE(20)]
}

/** The share of dark pixels of a PNG between `top` and `bottom`, shares of its height. */
async function inkIn(page: Page, png: Buffer, top: number, bottom: number): Promise<number> {
  return page.evaluate(
    async ({ address, from, to }) => {
      const image = new Image()
      image.src = address
      await image.decode()
      const canvas = document.createElement('canvas')
      canvas.width = image.width
      canvas.height = image.height
      const context = canvas.getContext('2d')
      if (context === null) return 0
      context.drawImage(image, 0, 0)
      const [first, last] = [from * image.height, to * image.height].map(Math.round)
      const { data } = context.getImageData(0, first ?? 0, image.width, (last ?? 0) - (first ?? 0))
      let inked = 0
      for (let at = 0; at < data.length; at += 4) if ((data[at] ?? 255) < 128) inked += 1
      return inked / (data.length / 4)
    },
    { address: `data:image/png;base64,${png.toString('base64')}`, from: top, to: bottom },
  )
}

describe('exports of an indicator, over plain HTTP and by keyboard', () => {
  let watched: WatchedPage
  let page: Page
  beforeAll(async () => {
    watched = await app.open('/indicator/mediation.success-rate')
    page = watched.page
    await openMenu(page)
  })
  afterAll(async () => {
    watched.expectClean()
  })

  it('have a menu without accessibility violations', async () => {
    await expectNoViolations(page)
  })

  it('as CSV of everything: every observation of the API, byte order mark, no sep= line', async () => {
    const { file, bytes } = await saved(page, 'CSV数据（程序读取用）：全部指标')
    expect(file).toBe('昭通市_全部指标_2019-2020.csv')
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
    const text = bytes.subarray(3).toString('utf8')
    expect(text.startsWith('ref_area,')).toBe(true)
    const { data } = Papa.parse<Record<string, string>>(text, {
      header: true,
      skipEmptyLines: true,
    })
    const exported = data.map((row) => [
      row['indicator'],
      Number(row['year']),
      row['obs_value'] === '' ? null : Number(row['obs_value']),
    ])
    const answers = await answered(page)
    expect(answers.length).toBe(224)
    expect(exported).toEqual(answers.map((row) => [row.indicator, row.year, valueOf(row)]))
  })

  it('as a spreadsheet of everything: comparison, data, notes, sources', async () => {
    const { bytes } = await saved(page, 'Excel表（查阅、填报用）：全部指标')
    const sheets = await readXlsx(bytes)
    expect(sheets.map(({ sheet }) => sheet)).toEqual(['对比表', '数据', '说明', '来源'])
    const [head = [], ...rows] = sheets[1]?.data ?? []
    const at = (name: string): number => head.indexOf(name)
    const exported = rows.map((row) => {
      const value = row[at('数值')]
      return [row[at('指标编号')], row[at('年份')], typeof value === 'number' ? value : null]
    })
    const answers = await answered(page)
    expect(exported).toEqual(answers.map((row) => [row.indicator, row.year, valueOf(row)]))
    const messages = new Set(
      rows.map((row) => row[at('数值')]).filter((one) => typeof one !== 'number'),
    )
    expect([...messages]).toEqual(['未收录'])
  })

  it('as a self-contained SVG with title, unit, sentence, source and version', async () => {
    const { bytes } = await saved(page, '图片SVG（可放大）')
    const svg = bytes.toString('utf8')
    for (const part of [
      '昭通市人民调解成功率',
      '单位：%',
      '98.64%',
      '来源：',
      '数据版本：2021-02-03',
    ])
      expect(svg).toContain(part)
    expect(svg).not.toMatch(/href|url\(|<script|<style|@import|https?:\/\/(?!www\.w3\.org)/)
  })

  it('as a PNG of twice the resolution and as a slide, with text above and below the chart', async () => {
    const { bytes } = await saved(page, '图片PNG（2倍清晰度）')
    expect(sizeOf(bytes)[0]).toBe(1920)
    const slide = await saved(page, '幻灯片图片PNG（1920×1080）')
    expect(sizeOf(slide.bytes)).toEqual([1920, 1080])
    for (const png of [bytes, slide.bytes]) {
      expect(await inkIn(page, png, 0, 0.15)).toBeGreaterThan(0.005)
      expect(await inkIn(page, png, 0.85, 1)).toBeGreaterThan(0.003)
    }
  })

  it('as a table: the same clean rectangle as text and as HTML, by the button of the page', async () => {
    await page.getByRole('button', { name: '复制表格', exact: true }).press('Enter')
    await page.getByText('已复制：表格').waitFor()
    const { text, html } = await paste(page)
    const cells = await page.evaluate((table) => {
      const rows = new DOMParser().parseFromString(table, 'text/html').querySelectorAll('tr')
      return Array.from(rows, (row) => Array.from(row.cells, (cell) => cell.textContent))
    }, html)
    expect(cells).toEqual(text.split(/\r?\n/).map((line) => line.split('\t')))
    expect(cells.map((row) => row.slice(3, 5))).toEqual([
      ['年份', '数值'],
      ['2019年', '未收录'],
      ['2020年', '98.64'],
    ])
    expect(cells[2]?.[7]).toBe('分子/分母：2020年23219/23540')
    expect(text).not.toMatch(/[↕↑↓⚠≠?]/)
  })

  it('as sentence, citations and link, which can be pasted', async () => {
    await page.evaluate(() => {
      const field = document.createElement('textarea')
      field.id = 'letter'
      document.body.append(field)
    })
    const letter = page.locator('#letter')
    const copied = async (name: string): Promise<string> => {
      const button = page.getByRole('button', { name, exact: true })
      await button.press('Enter')
      await page.getByText(`已复制：${name}`).waitFor()
      expect(await button.evaluate((one) => one === document.activeElement)).toBe(true)
      await letter.fill('')
      await letter.press('Control+V')
      return letter.inputValue()
    }
    expect(await page.evaluate(() => window.isSecureContext)).toBe(false)
    expect(await copied('一句话概述')).toContain('98.64%')
    expect(await copied('简短出处')).toContain('第一部分第（七）项第三点')
    expect(await copied('引文（GB/T 7714）')).toMatch(/^昭通市人民政府\. .+\[R\]\. 2021-02-03\.$/)
    const link = await copied('本页链接（含年份2019—2020，数据随网站更新）')
    expect(link).toBe(`${page.url()}?years=2019-2020`)
    expect(await copied('固定链接（含年份，数据固定为版本2021-02-03）')).toBe(
      `${link}&version=2021-02-03`,
    )
    await letter.evaluate((one) => one.remove())
  })
})

describe('a selection of the explorer', () => {
  it('exports the chart of the screen, on its scale', async () => {
    const items = 'litigation.cases,reconsideration.applications'
    const { page, expectClean } = await app.open(`/explore?items=${items}&chart=index`)
    await openMenu(page)
    const index = await saved(page, '图片SVG（可放大）')
    expect(index.bytes.toString('utf8')).toContain('2019年 = 100')
    await page.getByRole('radio', { name: '同一坐标' }).check()
    await page.waitForURL(/chart=shared/)
    const shared = await saved(page, '图片SVG（可放大）')
    expect(shared.bytes.toString('utf8')).toMatch(/>2019<[^]*>92</)
    expectClean()
  })
})

describe('everything of fifteen years', () => {
  it('shows its progress, can be cancelled, and is complete on the second try', async () => {
    const { page, expectClean } = await long.open('/explore')
    await openMenu(page)
    const start = page.getByRole('button', { name: 'Excel表（查阅、填报用）：全部指标' })
    let files = 0
    page.on('download', () => (files += 1))
    await start.press('Enter')
    await page.getByRole('progressbar').waitFor()
    await page.getByRole('button', { name: '取消', exact: true }).press('Enter')
    await page.getByText('已取消').waitFor()
    expect(files).toBe(0)
    const { bytes } = await saved(page, 'Excel表（查阅、填报用）：全部指标')
    const [, data] = await readXlsx(bytes)
    const answers = await answered(page)
    const values = (data?.data ?? [])
      .slice(1)
      .map((row) => row[data?.data[0]?.indexOf('数值') ?? -1])
    const numbers = values.filter((value) => typeof value === 'number')
    expect(values).toHaveLength(answers.length)
    expect(numbers).toEqual(answers.map(valueOf).filter((value) => value !== null))
    expectClean()
  })
})
