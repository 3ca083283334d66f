import { describe, expect, it } from 'vitest'
import { readReport } from '../../src/reading/readReport'

const nothing = { indicators: [], topics: [], earlier: [] }

function read(text: string) {
  return readReport(text, { year: 2021, knowledge: nothing }).figures
}

describe('a figure and its neighbours', () => {
  it('has the earlier figure and the change that stand beside it', () => {
    const [level, base, change] = read(
      '2021年，市政府共收到行政复议申请83件，比2020年92件减少了10.84%。',
    )
    expect(level).toMatchObject({
      kind: 'level',
      year: 2021,
      scope: '市政府',
      verb: '申请',
      baseIndex: 1,
    })
    expect(level?.changes).toMatchObject([{ value: -10.84, unit: 'percent', base: '2020' }])
    expect(base).toMatchObject({ kind: 'base', year: 2020 })
    expect(change).toMatchObject({ kind: 'change', year: 2021 })
  })

  it.each([
    ['调解纠纷47.8万件（去年同期45.1万件）', 1],
    ['由4个工作日压缩至1个工作日', 0],
    ['持证率从2020年的91.5%提高到94.1%', 0],
    ['较2020年的156件增长93.6%', 0],
  ])('reads the earlier figure of %s', (text, position) => {
    expect(read(text)[position]).toMatchObject({ kind: 'base', year: 2020 })
  })

  it.each([
    ['应诉率95.37%，较上年上升2.1个百分点', 2.1, 'percentagePoints'],
    ['收到41件，同比增加9件', 9, 'absolute'],
    ['受理205件，同比上升约1.5倍', 1.5, 'times'],
    ['新登记112.6万户，同比下降8.3%', -8.3, 'percent'],
    ['平均时长1.12个工作日、耗时压缩75.38%', -75.38, 'percent'],
  ])('reads the change of %s', (text, value, unit) => {
    expect(read(text)[0]?.changes).toMatchObject([{ value, unit, base: '2020' }])
  })

  it('has its own of several changes after 分别, with their common direction', () => {
    const figures = read('受理100件，办结90件，同比分别下降10%、5%')
    expect(figures.map(({ changes }) => changes.map(({ value }) => value))).toEqual([
      [-10],
      [-5],
      [],
      [],
    ])
  })

  it('has both changes where 分别 is of two comparisons', () => {
    const [, level] = read('受理100件，办结90件，同比、环比分别增长10%、5%')
    expect(level?.changes.map(({ value }) => value)).toEqual([10, 5])
  })

  it('does not give a change to a figure of another subject', () => {
    const [level, change] = read('减流程事项694项、审批流程平均压缩43.25%')
    expect(level?.changes).toEqual([])
    expect(change).toMatchObject({ kind: 'change' })
  })

  it('has the part of the year that its sentence names', () => {
    expect(
      read('2021年三季度较2020年四季度，平均时长1.12个工作日、耗时压缩75.38%')[0],
    ).toMatchObject({
      period: '2021-Q3',
      changes: [{ base: '2020-Q4' }],
    })
    expect(read('2021年上半年，受理事项4.02万件')[0]).toMatchObject({ period: '2021-H1' })
  })

  it('does not take the year of a plan or of a document for its own', () => {
    expect(read('2021年8月公开征集2022年立法计划，收到3个建议')[0]).toMatchObject({ year: 2021 })
    expect(read('对2007—2019年印发的99份文件清理')[0]).toMatchObject({ year: 2021 })
  })

  it('has its chapter and item', () => {
    const [figure] = read('一、成效\n（二）依法行政。一是改革。二是执法。办案7件。')
    expect(figure?.place).toEqual({ part: 1, chapter: 2, item: 2 })
  })
})

describe('the source', () => {
  it('is what title, banner and last line say', () => {
    const text = '河阳县2020年度法治政府建设情况报告\n发布日期：2021-02-03\n正文。\n'
    expect(readReport(text, { year: null, knowledge: nothing }).source).toEqual({
      title: '河阳县2020年度法治政府建设情况报告',
      year: 2020,
      published: '2021-02-03',
    })
  })
})
