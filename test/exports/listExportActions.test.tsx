import readXlsx from 'read-excel-file/universal'
import { describe, expect, it, vi } from 'vitest'
import { listExportActions } from '../../src/exports/listExportActions'
import type { ExportView } from '../../src/exports/exportView'
import { compareYears } from '../../src/domain/comparison/comparison'
import { aDataset } from '../support/builders'
import { findAction, captureCopies, captureFiles, csvRows, runAction } from './captureFiles'
import { allIds, loadScenario, aView, CORE, drawnAs, english } from './exportViews'

const { dataset } = loadScenario('real')
const chart = '<svg xmlns="http://www.w3.org/2000/svg" id="chart"><text>83</text></svg>'

const files = captureFiles()
const copies = captureCopies()

const ids = (view: ExportView): readonly string[] => listExportActions(view).map(({ id }) => id)

describe('the list of exports', () => {
  it('offers tables, images and texts on an indicator page with a chart', () => {
    expect(ids(aView(dataset, { chart: drawnAs(chart) }))).toEqual([
      'xlsx',
      'csv',
      'xlsx-all',
      'csv-all',
      'png',
      'slide',
      'svg',
      'sentence',
      'table',
      'citation-short',
      'citation-long',
      'link',
      'link-pinned',
    ])
  })

  it('offers no second file if the view holds all indicators', () => {
    const everything = aView(dataset, { ids: allIds(dataset), comparisons: [] })
    expect(ids(everything)).toEqual([
      'xlsx-all',
      'csv-all',
      'table',
      'citation-long',
      'link',
      'link-pinned',
    ])
  })

  it('offers copying an image only if the browser can', () => {
    const view = aView(dataset, { chart: drawnAs(chart) })
    Object.defineProperty(navigator, 'clipboard', {
      value: { write: () => Promise.resolve() },
      configurable: true,
    })
    vi.stubGlobal('ClipboardItem', EventTarget)
    expect(ids(view)).toContain('picture')
    Object.defineProperty(navigator, 'clipboard', { value: undefined, configurable: true })
    expect(ids(view)).not.toContain('picture')
  })

  it('gives the number and kind of indicators in the labels', () => {
    const labels = (overrides: Partial<ExportView>) =>
      listExportActions(aView(dataset, overrides)).map(({ label }) => label)
    const two = allIds(dataset).slice(0, 2)
    expect(labels({})).toContain('CSV数据（程序读取用）：本指标')
    expect(labels({ ids: two })).toContain('CSV数据（程序读取用）：本页2项指标')
    expect(labels({ ids: two, extent: 'list' })).toContain('CSV数据（程序读取用）：所列2项指标')
    expect(labels({ ids: two, extent: 'selection' })).toContain(
      'CSV数据（程序读取用）：所选2项指标',
    )
    expect(labels({ ids: [], extent: 'list' })).toContain('CSV数据（程序读取用）：全部指标')
  })

  it('has a distinct label for each export in both languages', () => {
    for (const messages of [aView(dataset).messages, english]) {
      const actions = listExportActions(aView(dataset, { messages, chart: drawnAs(chart) }))
      expect(new Set(actions.map(({ label }) => label)).size).toBe(actions.length)
    }
  })
})

describe('tables', () => {
  it('of one indicator contain all its years', async () => {
    expect(await runAction(aView(dataset), 'csv')).toEqual({
      kind: 'saved',
      fileName: '昭通市_行政复议申请数_2019-2020.csv',
    })
    const rows = await csvRows(files[0]?.blob)
    expect(rows.map((row) => row['obs_value'])).toEqual(['92', '83'])
  })

  it('of all indicators contain all, from any view', async () => {
    const long = loadScenario('years-15')
    await runAction(aView(long.dataset), 'csv-all')
    const rows = await csvRows(files[0]?.blob)
    const expected = new Map(
      rows.map((row) => [`${row['indicator']} ${row['year']}`, row['obs_value']]),
    )
    expect(rows).toHaveLength(long.rows.length)
    for (const row of long.rows)
      expect(expected.get(`${row.indicator} ${row.year}`)).toBe(
        row.status === 'missing' ? '' : String(row.value),
      )
  })

  it('are also spreadsheets, with the sentence in their notes', async () => {
    expect(await runAction(aView(dataset), 'xlsx')).toEqual({
      kind: 'saved',
      fileName: '昭通市_行政复议申请数_2019-2020.xlsx',
    })
    const bytes = (await files[0]?.blob.arrayBuffer()) ?? new ArrayBuffer(0)
    const [comparison, data, notes] = await readXlsx(new Blob([bytes]))
    expect(data?.data.slice(1).map((row) => row[4])).toEqual([92, 83])
    expect(JSON.stringify(notes?.data)).toContain('比2019年减少9件')
    expect(comparison?.data[0]?.[0]).toBe('昭通市行政复议申请数：2020年与2019年对比表')
  })

  it('omit unknown ids', async () => {
    await runAction(aView(dataset, { ids: ['no.such', CORE, CORE] }), 'csv')
    expect(await csvRows(files[0]?.blob)).toHaveLength(2)
    expect(files[0]?.name).toContain('行政复议申请数')
  })

  it('report progress that never decreases', async () => {
    const shares: number[] = []
    await findAction(aView(dataset), 'csv-all').run(new AbortController().signal, (share) =>
      shares.push(share),
    )
    expect(shares.length).toBeGreaterThan(2)
    expect([...shares].sort((a, b) => a - b)).toEqual(shares)
    expect(Math.max(...shares)).toBeLessThanOrEqual(1)
  })

  it.each(['csv-all', 'xlsx-all'])(
    'that are cancelled on the way leave no file: %s',
    async (id) => {
      const controller = new AbortController()
      const result = await findAction(aView(loadScenario('years-15').dataset), id).run(
        controller.signal,
        () => controller.abort(),
      )
      expect(result).toEqual({ kind: 'cancelled' })
      expect(files).toEqual([])
    },
  )

  it('leave no file if cancelled during compression', async () => {
    const controller = new AbortController()
    vi.stubGlobal(
      'Worker',
      class extends EventTarget {
        constructor() {
          super()
          controller.abort()
          queueMicrotask(() => this.dispatchEvent(new Event('message')))
        }
        postMessage(): void {}
        terminate(): void {}
      },
    )
    const { run } = findAction(aView(loadScenario('years-15').dataset), 'xlsx-all')
    expect(await run(controller.signal, () => undefined)).toEqual({ kind: 'cancelled' })
    expect(files).toEqual([])
  })

  it('can be cancelled while the figures are still being fetched', async () => {
    const controller = new AbortController()
    const never = () => new Promise<never>(() => undefined)
    const { run } = findAction(
      aView(loadScenario('province').dataset, { loadAllFigures: never }),
      'csv-places',
    )
    const result = run(controller.signal, () => undefined)
    controller.abort()
    expect(await result).toEqual({ kind: 'cancelled' })
    expect(files).toEqual([])
  })

  it('have a header and no rows without observations', async () => {
    const empty = aView(dataset, { dataset: aDataset(), comparisons: [] })
    await runAction(empty, 'csv-all')
    expect(await csvRows(files[0]?.blob)).toEqual([])
    expect((await files[0]?.blob.text())?.startsWith('ref_area,')).toBe(true)
  })
})

describe('images', () => {
  it('contain the chart in the size that the frame leaves', async () => {
    const svg = vi.fn<(size: { width: number; height: number }) => string>(() => chart)
    const drawn = () => Promise.resolve({ charts: 1, unit: null, remarks: [], svg })
    expect(await runAction(aView(dataset, { chart: drawn }), 'svg')).toEqual({
      kind: 'saved',
      fileName: '昭通市_行政复议申请数_2019-2020.svg',
    })
    const text = (await files[0]?.blob.text()) ?? ''
    const document = new DOMParser().parseFromString(text, 'image/svg+xml')
    const [size] = svg.mock.calls[0] ?? []
    const width = Number(document.documentElement.getAttribute('width'))
    const box = document.querySelector('g')?.getAttribute('transform') ?? ''
    const [, left = '', scale = ''] = /^translate\((\d+) \d+\) scale\(([\d.]+)\)$/.exec(box) ?? []
    expect((size?.width ?? 0) * Number(scale)).toBeCloseTo(width - 2 * Number(left), 0)
    expect(document.documentElement.textContent).toContain('来源：昭通市人民政府')
  })

  it('report why rendering failed and leave no file', async () => {
    const lost = () => Promise.reject(new Error('chunk not loaded'))
    const result = await runAction(aView(dataset, { chart: lost }), 'svg')
    expect(result).toEqual({ kind: 'failed', reason: expect.stringContaining('chunk not loaded') })
    expect(files).toEqual([])
  })

  it('point to the SVG if the browser cannot render a PNG', async () => {
    vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue(null)
    const result = await runAction(aView(dataset, { chart: drawnAs(chart) }), 'png')
    expect(result).toEqual({ kind: 'failed', reason: expect.stringContaining('SVG') })
  })

  it('give the number of several indicators in the title', async () => {
    const four = ['reconsideration.applications', 'litigation.cases']
    const comparisons = four.map((id) => compareYears(dataset, id, 2019, 2020))
    const view = aView(dataset, { ids: four, comparisons, chart: drawnAs(chart) })
    await runAction(view, 'svg')
    const svg = (await files[0]?.blob.text()) ?? ''
    expect(svg).toContain('<title>昭通市法治政府建设2项指标</title>')
    expect(svg).toContain('行政应诉案件数')
  })
})

describe('texts', () => {
  it('are copied over plain HTTP: sentence, citations, link', async () => {
    for (const id of ['sentence', 'citation-short', 'citation-long', 'link'])
      expect(await runAction(aView(dataset), id)).toEqual({ kind: 'copied' })
    expect(copies[0]).toContain('2020年行政复议申请数83件，比2019年减少9件，下降9.8%')
    expect(copies[1]).toContain('昭通市人民政府：《昭通市人民政府2020年度法治政府建设工作报告》')
    expect(copies[2]).toBe(
      '昭通市人民政府. 昭通市人民政府2020年度法治政府建设工作报告[R]. 2021-02-03.\n' +
        '注：行政复议申请数：报告所载“减少了10.84%”与所载两年数不符。',
    )
    for (const copy of copies.slice(0, 3)) expect(copy).toContain('不符')
    expect(copies[3]).toBe(aView(dataset).link)
  })

  it('say what to do instead if copying is not allowed', async () => {
    Object.assign(document, { execCommand: () => false })
    expect(await runAction(aView(dataset), 'sentence')).toEqual({
      kind: 'failed',
      reason: expect.stringContaining('手动'),
    })
  })

  it('number the references of several sources', async () => {
    await runAction(aView(loadScenario('years-15').dataset), 'citation-long')
    const lines = copies[0]?.split('\n') ?? []
    expect(lines.length).toBeGreaterThan(2)
    lines.forEach((line, index) => expect(line.startsWith(`[${index + 1}] `)).toBe(true))
  })
})
