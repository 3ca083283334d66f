import { describe, expect, it } from 'vitest'
import { buildNotes, type ExportContent } from '../../../src/exports/workbook/buildNotes'
import { listObservations } from '../../../src/exports/table/buildTableRow'
import type { RegionDataset } from '../../../src/domain/model/regionDataset'
import { aMissing, aNote, aStated, aDataset } from '../../support/builders'
import { allIds, loadScenario, aView, chinese, CORE, english } from '../exportViews'

const { dataset } = loadScenario('real')

function buildContent(ids: readonly string[], of: RegionDataset = dataset): ExportContent {
  const { comparisons, link, today } = aView(of)
  return {
    dataset: of,
    ids,
    observations: listObservations(of, ids),
    regions: [of.region],
    comparisons,
    reach: 'own',
    link,
    today: today(),
  }
}

function under(heading: string, notes: ReturnType<typeof buildNotes>): readonly string[] {
  const block = notes.find((one) => one.heading === heading)
  return (block?.rows ?? []).map((row) => row.join(' | '))
}

describe('the notes', () => {
  const messages = chinese.exports.notes
  const notes = buildNotes(buildContent([CORE]), chinese)

  it('begin with content, years and region', () => {
    expect(under(messages.overview, notes)).toEqual([
      '地区 | 昭通市 (530600)',
      '年份 | 2019—2020年',
      '数值 | 2个有数据，0个缺',
      '数据版本 | 2021-02-03',
      expect.stringContaining('数据整理日期 | '),
      '导出日期 | 2026年11月23日',
      expect.stringContaining('网页地址 | http://intranet.test/#/indicator/'),
    ])
  })

  it('give the sentence of the screen', () => {
    expect(under(messages.sentences, notes)[0]).toContain('83件，比2019年减少9件，下降9.8%')
  })

  it('list failed checks of the exported figures only', () => {
    const [check = '', ...more] = under(messages.checks, notes)
    expect(more).toEqual([])
    expect(check).toContain(
      '行政复议申请数 | 2020年 | 不符 · 报告所载增减幅 | (83 − 92) ÷ 92 = −9.78%',
    )
    expect(under(messages.checks, buildNotes(buildContent(['legal-aid.cases']), chinese))).toEqual([
      messages.noneFailed,
    ])
  })

  it('list a failed check for the indicator of its denominator', () => {
    const rate = dataset.catalog.indicators.find(
      ({ name }) => name.zh === '政务服务事项网上可办率',
    )?.ratio
    expect(
      under(messages.checks, buildNotes(buildContent([rate?.denominator ?? '']), chinese)).join(),
    ).toMatch(/不符/)
  })

  it('give years and reasons of missing values, or say that none are missing', () => {
    expect(under(messages.missing, notes)).toEqual([messages.noneMissing])
    expect(under(messages.missing, buildNotes(buildContent(['legal-aid.cases']), chinese))).toEqual(
      ['本站未收录2019年报告 | 办理法律援助案件数'],
    )
  })

  it('give recorded reasons for changes, and no block without any', () => {
    expect(notes.map(({ heading }) => heading)).not.toContain(messages.reasons)
    const explained = aDataset({ observations: [aMissing({ notes: [aNote()] }), aStated()] })
    const actual = buildNotes({ ...buildContent([CORE], explained), comparisons: [] }, chinese)
    expect(under(messages.reasons, actual)).toEqual([
      '行政复议申请数 | 2019年 | 窗口关闭两个月（张三，2021年3月1日；依据：工作总结）',
    ])
  })

  it('list the events between the years only', () => {
    expect(under(messages.cautions, notes)).toHaveLength(1)
    const long = loadScenario('years-15').dataset
    const events = under(messages.cautions, buildNotes(buildContent([CORE], long), chinese)).join()
    expect(events).toContain('新修订的《行政复议法》施行 | 2024年1月1日')
    expect(events).toContain('依据：《中华人民共和国行政复议法》')
    expect(events).toContain('行政复议体制改革：本地实施日期待确认')
    expect(events).not.toContain('法律援助法')
  })

  it('explain the codes of status, and every column of the CSV', () => {
    expect(under(messages.codes, notes)).toEqual(
      expect.arrayContaining([
        '缺失：本站未收录该年报告 | SDMX O',
        expect.stringMatching(/^缺失：.*不适用.* \| SDMX M$/),
        expect.stringMatching(/^缺失：.*不予公布.* \| SDMX Q$/),
      ]),
    )
    expect(under(messages.columns, notes)).toContain('数值 | obs_value')
  })

  it('are complete in English too', () => {
    const text = JSON.stringify(buildNotes(buildContent(allIds(dataset)), english))
    expect(text).toContain('(83 − 92) ÷ 92 = −9.78%')
    expect(text).not.toMatch(/undefined|\[object/)
  })
})
