import { describe, expect, it } from 'vitest'
import {
  countTicks,
  filterRows,
  findNextOpen,
  type FigureRow,
} from '../../../src/screens/desk/model/figureRows'
import { listMissing } from '../../../src/screens/desk/model/missing'
import { startCorrection, finishCorrection } from '../../../src/screens/desk/model/ticking'
import { parseTyped, type Decision } from '../../../src/screens/desk/model/work'
import { dataset, DRAFT, readDraft } from './readDraft'

const { reading, rows } = readDraft(DRAFT)
const printed = ({ figure }: FigureRow) => figure.printed
const rowOf = (text: string): FigureRow => {
  const row = rows.find((one) => printed(one) === text)
  if (row === undefined) throw new Error(`no row of ${text}`)
  return row
}
const at = '2022-03-01T00:00:00.000Z'
const accepted: Decision = { kind: 'accepted', at }

describe('the figures to tick', () => {
  it('leave out a change that is printed beside its figure', () => {
    expect(reading.figures.map((figure) => figure.printed)).toContain('20.12%')
    expect(rows.map(printed)).toEqual(['97件', '83件', '5402件', '5511人', '11032人次'])
  })

  it('have the same key after another reading', () => {
    expect(readDraft(DRAFT).rows.map(({ key }) => key)).toEqual(rows.map(({ key }) => key))
  })

  it('are doubtful without an indicator, and not where everything is clear', () => {
    const { rows: unknown } = readDraft('2021年度工作报告\n全市新建足球场47个。')
    expect(unknown.map(({ doubts }) => doubts)).toEqual([expect.arrayContaining(['noIndicator'])])
    expect(rowOf('5402件').doubts).toEqual([])
  })
})

describe('the next figure to decide on', () => {
  const [first, second, third] = [rowOf('97件'), rowOf('5402件'), rowOf('5511人')]
  const list: readonly FigureRow[] = [
    { ...first, doubts: [] },
    { ...second, doubts: ['weakMatch'] },
    { ...third, doubts: ['noYear'] },
  ]

  it('is a doubtful one first, round the end of the list', () => {
    expect(findNextOpen(list, {}, null)?.key).toBe(second.key)
    expect(findNextOpen(list, {}, third.key)?.key).toBe(second.key)
  })

  it('is any other when no doubtful one is left, and none when all are decided', () => {
    const doubtful = { [second.key]: accepted, [third.key]: accepted }
    expect(findNextOpen(list, doubtful, second.key)?.key).toBe(first.key)
    expect(findNextOpen(list, { ...doubtful, [first.key]: accepted }, first.key)).toBeNull()
  })

  it('counts and filters what is left', () => {
    const decisions = { [second.key]: accepted }
    expect(countTicks(list, decisions)).toEqual({ done: 1, total: 3, doubtfulLeft: 1 })
    expect(filterRows(list, decisions, 'open')).toHaveLength(2)
    expect(filterRows(list, decisions, 'doubtful').map(printed)).toEqual(['5511人'])
  })
})

describe('a correction', () => {
  it('begins with what was read and keeps what a person corrected before', () => {
    const row = rowOf('97件')
    const started = startCorrection(row, undefined)
    expect(started).toMatchObject({ value: '97', indicator: 'reconsideration.applications' })
    const decision = finishCorrection({ ...started, value: '９８', indicator: null }, at)
    expect(decision).toEqual({ kind: 'corrected', at, value: 98, indicator: null })
    expect(startCorrection(row, decision ?? undefined)).toMatchObject({ value: '98' })
  })

  it.each([
    ['1,234.5', 1234.5],
    ['２．４１', 2.41],
    ['', null],
    ['十二', null],
    ['1.2.3', null],
  ])('reads %s as %s', (text, number) => {
    expect(parseTyped(text)).toBe(number)
  })
})

describe('indicators that the draft lacks', () => {
  const missing = listMissing(dataset, 2021, rows, {}) ?? []
  const ids = missing.map(({ indicator }) => String(indicator.id))

  it('are those of the last report without a figure of the year', () => {
    expect(ids).toContain('litigation.cases')
    expect(ids).not.toContain('legal-aid.cases')
  })

  it('include one that is printed only as a change', () => {
    const draft = readDraft('2021年度法治政府建设工作报告\n2021年，网上可办率同比提高12%。')
    expect(draft.reading.figures.map(({ kind, match }) => [kind, match.indicator])).toEqual([
      ['change', null],
    ])
    const lone = listMissing(dataset, 2021, draft.rows, {}) ?? []
    expect(lone.map(({ indicator }) => String(indicator.id))).toContain(
      'online-services.online-rate',
    )
  })

  it('include one whose figure was rejected', () => {
    const decisions: Record<string, Decision> = {
      [rowOf('5402件').key]: { kind: 'rejected', at },
    }
    const rejected = listMissing(dataset, 2021, rows, decisions) ?? []
    expect(rejected.map(({ indicator }) => String(indicator.id))).toContain('legal-aid.cases')
  })

  it('are unknown without an earlier report', () => {
    expect(listMissing(dataset, 1999, rows, {})).toBeNull()
  })
})
