// @vitest-environment jsdom
import { dataFiles } from '../../mock-api/data'
import { answersIn } from '../../mock-api/scenarios'
import Papa from 'papaparse'
import readXlsx from 'read-excel-file/universal'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { ActionResult, ExportAction } from '../../src/exports/exportAction'
import { exportActions } from '../../src/exports/exportActions'
import type { ExportView } from '../../src/exports/exportView'
import { readingOf } from '../../src/indicators/reading'
import { aMissing, aStated, aWorld } from '../support/builders'
import { allIds, answered, aView, CORE, drawnAs, english } from './worlds'

const { world } = answered('real')
const chart = '<svg xmlns="http://www.w3.org/2000/svg" id="chart"><text>83</text></svg>'

let files: { name: string; blob: Blob }[] = []
let copies: string[] = []

beforeEach(() => {
  files = []
  copies = []
  let blob = new Blob([])
  Object.assign(URL, {
    createObjectURL: (made: Blob) => {
      blob = made
      return 'blob:made'
    },
    revokeObjectURL: () => undefined,
  })
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function save(
    this: HTMLAnchorElement,
  ) {
    files.push({ name: this.download, blob })
  })
  Object.assign(document, {
    execCommand: () => {
      const field = document.activeElement
      if (field instanceof HTMLTextAreaElement) copies.push(field.value)
      return true
    },
  })
})

afterEach(() => vi.restoreAllMocks())

function named(view: ExportView, id: string): ExportAction {
  const action = exportActions(view).find((one) => one.id === id)
  if (action === undefined) throw new Error(`no action ${id}`)
  return action
}

async function done(view: ExportView, id: string): Promise<ActionResult> {
  return named(view, id).run(new AbortController().signal, () => undefined)
}

async function csvRows(blob: Blob | undefined): Promise<readonly Record<string, string>[]> {
  const text = (await blob?.text()) ?? ''
  return Papa.parse<Record<string, string>>(text, {
    header: true,
    skipEmptyLines: true,
  }).data
}

const ids = (view: ExportView): readonly string[] => exportActions(view).map(({ id }) => id)

describe('what is offered', () => {
  it('on an indicator’s page with its chart: tables, pictures and texts', () => {
    expect(ids(aView(world, { chart: drawnAs(chart) }))).toEqual([
      'xlsx',
      'csv',
      'xlsx-all',
      'csv-all',
      'png',
      'slide',
      'svg',
      'sentence',
      'citation-short',
      'citation-long',
      'link',
    ])
  })

  it('of everything: no second button for everything', () => {
    const everything = aView(world, { ids: allIds(world), readings: [] })
    expect(ids(everything)).toEqual(['xlsx', 'csv', 'citation-long', 'link'])
  })

  it('the picture to copy only where the browser can', () => {
    const view = aView(world, { chart: drawnAs(chart) })
    Object.defineProperty(navigator, 'clipboard', {
      value: { write: () => Promise.resolve() },
      configurable: true,
    })
    vi.stubGlobal('ClipboardItem', EventTarget)
    expect(ids(view)).toContain('picture')
    Object.defineProperty(navigator, 'clipboard', { value: undefined, configurable: true })
    expect(ids(view)).not.toContain('picture')
  })

  it('has a label of its own for each, in both languages', () => {
    for (const words of [aView(world).words, english]) {
      const actions = exportActions(aView(world, { words, chart: drawnAs(chart) }))
      expect(new Set(actions.map(({ label }) => label)).size).toBe(actions.length)
    }
  })
})

describe('tables', () => {
  it('of an indicator hold all its years', async () => {
    expect(await done(aView(world), 'csv')).toEqual({
      kind: 'saved',
      fileName: '昭通市_行政复议申请数_2019-2020.csv',
    })
    const rows = await csvRows(files[0]?.blob)
    expect(rows.map((row) => row['obs_value'])).toEqual(['92', '83'])
  })

  it('of everything hold everything, from any view', async () => {
    const long = answered('years-15')
    await done(aView(long.world), 'csv-all')
    const rows = await csvRows(files[0]?.blob)
    const told = new Map(
      rows.map((row) => [`${row['indicator']} ${row['year']}`, row['obs_value']]),
    )
    expect(rows).toHaveLength(long.rows.length)
    for (const row of long.rows)
      expect(told.get(`${row.indicator} ${row.year}`)).toBe(
        row.status === 'missing' ? '' : String(row.value),
      )
  })

  it('hold the one indicator in all regions, each under its own name', async () => {
    const { world: many } = answered('province')
    const { regions } = answersIn('province', dataFiles).regionsAnswer()
    const codes = regions.slice(0, 3).map(({ code }) => code)
    const observations = codes.map((region, at) => aStated({ region, value: at, year: 2020 }))
    const everywhere = () =>
      Promise.resolve({
        observations: [...observations, aMissing({ region: codes[0] ?? '' })],
        regions,
        dataVersion: many.catalog.dataVersion,
      })
    const view = aView(many, { everywhere })
    expect(await done(view, 'csv-places')).toEqual({
      kind: 'saved',
      fileName: `演示数据_${regions.length} 个地区_行政复议申请数_2011-2025.csv`,
    })
    const rows = await csvRows(files[0]?.blob)
    expect(rows.map((row) => [row['ref_area'], row['obs_value']])).toEqual([
      ...codes.map((code, at) => [code, String(at)]),
      [codes[0], ''],
    ])
    expect(rows[1]?.['ref_area_name']).toBe(regions[1]?.name.zh)
    await done(view, 'xlsx-places')
    const sheets = await readXlsx(
      new Blob([(await files[1]?.blob.arrayBuffer()) ?? new ArrayBuffer(0)]),
    )
    expect(sheets[0]?.data[0]?.[0]).toBe(`${regions.length} 个地区行政复议申请数`)
    expect(JSON.stringify(sheets[2]?.data)).toContain(
      `"2019 年报告未公布","${regions[0]?.name.zh}"`,
    )
  })

  it.each(['csv-places', 'xlsx-places'])(
    'never hold figures of another version of the data than the one they name: %s',
    async (id) => {
      const { world: many } = answered('province')
      const { regions } = answersIn('province', dataFiles).regionsAnswer()
      const everywhere = () =>
        Promise.resolve({ observations: [aStated()], regions, dataVersion: '2031-01-01' })
      expect(await done(aView(many, { everywhere }), id)).toEqual({
        kind: 'failed',
        reason: expect.stringContaining('不是同一版本'),
      })
      expect(files).toEqual([])
    },
  )

  it('come as a spreadsheet too, with the sentence in its notes', async () => {
    expect(await done(aView(world), 'xlsx')).toEqual({
      kind: 'saved',
      fileName: '昭通市_行政复议申请数_2019-2020.xlsx',
    })
    const bytes = (await files[0]?.blob.arrayBuffer()) ?? new ArrayBuffer(0)
    const [title, data] = await readXlsx(new Blob([bytes]))
    expect(data?.data.slice(1).map((row) => row[4])).toEqual([92, 83])
    expect(JSON.stringify(title?.data)).toContain('比 2019 年少 9 件')
    expect(title?.data[0]?.[0]).toBe('昭通市行政复议申请数')
  })

  it('pass over ids that the world does not know', async () => {
    await done(aView(world, { ids: ['no.such', CORE, CORE] }), 'csv')
    expect(await csvRows(files[0]?.blob)).toHaveLength(2)
    expect(files[0]?.name).toContain('行政复议申请数')
  })

  it('tell how far they are, never backwards', async () => {
    const shares: number[] = []
    await named(aView(world), 'csv-all').run(new AbortController().signal, (share) =>
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
      const result = await named(aView(answered('years-15').world), id).run(controller.signal, () =>
        controller.abort(),
      )
      expect(result).toEqual({ kind: 'cancelled' })
      expect(files).toEqual([])
    },
  )

  it('that are cancelled while they are packed leave no file either', async () => {
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
    const { run } = named(aView(answered('years-15').world), 'xlsx-all')
    expect(await run(controller.signal, () => undefined)).toEqual({ kind: 'cancelled' })
    expect(files).toEqual([])
  })

  it('of a world without any observation have a head and no rows', async () => {
    const empty = aView(world, { world: aWorld(), readings: [] })
    await done(empty, 'csv')
    expect(await csvRows(files[0]?.blob)).toEqual([])
    expect((await files[0]?.blob.text())?.startsWith('ref_area,')).toBe(true)
  })
})

describe('pictures', () => {
  it('hold the chart, drawn in the size that the frame has for it', async () => {
    const svg = vi.fn<(size: { width: number; height: number }) => string>(() => chart)
    const drawn = () => Promise.resolve({ charts: 1, unit: null, remarks: [], svg })
    expect(await done(aView(world, { chart: drawn }), 'svg')).toEqual({
      kind: 'saved',
      fileName: '昭通市_行政复议申请数_2019-2020.svg',
    })
    const text = (await files[0]?.blob.text()) ?? ''
    const document = new DOMParser().parseFromString(text, 'image/svg+xml')
    const box = document.querySelector('#chart')?.parentElement
    const [size] = svg.mock.calls[0] ?? []
    expect(box?.getAttribute('viewBox')).toBe(`0 0 ${size?.width} ${size?.height}`)
    expect(document.documentElement.textContent).toContain('来源：昭通市人民政府')
  })

  it('that fail to be drawn say why, and leave no file', async () => {
    const lost = () => Promise.reject(new Error('chunk not loaded'))
    const result = await done(aView(world, { chart: lost }), 'svg')
    expect(result).toEqual({ kind: 'failed', reason: expect.stringContaining('chunk not loaded') })
    expect(files).toEqual([])
  })

  it('that the browser cannot paint point to the SVG', async () => {
    vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue(null)
    const result = await done(aView(world, { chart: drawnAs(chart) }), 'png')
    expect(result).toEqual({ kind: 'failed', reason: expect.stringContaining('SVG') })
  })

  it('of several indicators count them in their title', async () => {
    const four = ['reconsideration.applications', 'litigation.cases']
    const readings = four.map((id) => readingOf(world, id, 2019, 2020))
    const view = aView(world, { ids: four, readings, chart: drawnAs(chart) })
    await done(view, 'svg')
    const svg = (await files[0]?.blob.text()) ?? ''
    expect(svg).toContain('<title>昭通市法治政府建设 2 项指标</title>')
    expect(svg).toContain('行政应诉案件数')
  })
})

describe('texts', () => {
  it('are copied over plain HTTP: sentence, citations, link', async () => {
    for (const id of ['sentence', 'citation-short', 'citation-long', 'link'])
      expect(await done(aView(world), id)).toEqual({ kind: 'copied' })
    expect(copies[0]).toContain('2020 年行政复议申请数 83 件，比 2019 年少 9 件（−9.8%）')
    expect(copies[1]).toContain('昭通市人民政府：《昭通市人民政府2020年度法治政府建设工作报告》')
    expect(copies[2]).toBe(
      '昭通市人民政府. 昭通市人民政府2020年度法治政府建设工作报告[R/OL]. (2021-02-03)[2026-11-23].',
    )
    expect(copies[3]).toBe(aView(world).link)
  })

  it('say how to go on where nothing may be copied', async () => {
    Object.assign(document, { execCommand: () => false })
    expect(await done(aView(world), 'sentence')).toEqual({
      kind: 'failed',
      reason: expect.stringContaining('手动'),
    })
  })

  it('of several sources are numbered references', async () => {
    await done(aView(answered('years-15').world), 'citation-long')
    const lines = copies[0]?.split('\n') ?? []
    expect(lines.length).toBeGreaterThan(2)
    lines.forEach((line, index) => expect(line.startsWith(`[${index + 1}] `)).toBe(true))
  })
})
