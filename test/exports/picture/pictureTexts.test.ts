import { describe, expect, it } from 'vitest'
import { buildPictureTexts } from '../../../src/exports/picture/pictureTexts'
import { compareYears } from '../../../src/domain/comparison/comparison'
import { aMissing, aNote, anIndicator, aStated, aDataset } from '../../support/builders'
import { loadScenario, aView, CORE, english } from '../exportViews'

const { dataset } = loadScenario('real')
const both = [CORE, 'litigation.cases'].map((id) => compareYears(dataset, id, 2019, 2020))

describe('buildPictureTexts', () => {
  it('returns title, unit and scope, sentence, source with locator, and version', () => {
    const texts = buildPictureTexts(aView(dataset))
    expect(texts).toMatchObject({
      title: '昭通市行政复议申请数',
      unit: '单位：件 · 统计范围：市政府',
      notes: '',
      version: '数据版本：2021-02-03',
      synthetic: null,
    })
    expect(texts.sentences[0]).toContain('比2019年减少9件，下降9.8%')
    expect(texts.source).toContain('第一部分第（七）项第一点')
  })

  it('states units, scopes and locators of several charts once', () => {
    const texts = buildPictureTexts(aView(dataset, { comparisons: both }))
    expect(texts.unit.match(/件/g)).toHaveLength(1)
    expect(texts.sentences).toEqual([
      expect.stringContaining('行政复议申请数'),
      expect.stringContaining('行政应诉案件数'),
    ])
    expect(texts.source.match(/工作报告|第一部分第（七）项第一点/g)).toHaveLength(2)
    expect(texts.source).toContain('第一部分第（七）项第二点')
  })

  it('uses the unit and the remarks of the chart where it has its own', () => {
    const chart = { unit: '指数，2019年 = 100', remarks: ['某指标没有基数。'] }
    const texts = buildPictureTexts(aView(dataset, { comparisons: both }), chart)
    expect(texts.unit).toMatch(/^单位：指数，2019年 = 100 · 统计范围：/)
    expect(texts.unit).not.toContain('件')
    expect(texts.remarks).toEqual(['某指标没有基数。'])
  })

  it('states where the report contradicts itself, with the name if there are several', () => {
    const [only, ...none] = buildPictureTexts(aView(dataset)).cautions
    expect(only).toBe('⚠ 报告所载“减少了10.84%”与所载两年数不符。')
    expect(none).toEqual([])
    const { cautions } = buildPictureTexts(aView(dataset, { comparisons: both }))
    expect(cautions).toEqual([expect.stringMatching(/^⚠ 行政复议申请数：报告所载/)])
  })

  it('has no unit and no sentence without comparisons', () => {
    const texts = buildPictureTexts(aView(dataset, { comparisons: [] }))
    expect([texts.unit, texts.sentences, texts.source]).toEqual(['', [], ''])
    expect(texts.title).toBe('昭通市行政复议申请数')
  })

  it('states the power of ten with the unit', () => {
    const scaled = dataset.catalog.indicators.find(({ multiplier }) => multiplier === 4)
    const comparisons = [compareYears(dataset, scaled?.id ?? '', 2019, 2020)]
    expect(buildPictureTexts(aView(dataset, { comparisons })).unit).toContain('单位：万')
    // English figures state their own million: the unit must not add a power of ten.
    expect(buildPictureTexts(aView(dataset, { comparisons, messages: english })).unit).not.toMatch(
      /\d|million/,
    )
  })

  it('lists notes with the signs of the chart', () => {
    const explained = aDataset({
      indicators: [anIndicator()],
      observations: [aMissing({ notes: [aNote()] }), aStated({ notes: [aNote()] })],
    })
    const comparisons = [compareYears(explained, CORE, 2019, 2020)]
    const { notes } = buildPictureTexts(aView(explained, { comparisons }))
    expect(notes).toMatch(/^① 2019年 窗口关闭两个月（张三.*） ② 2020年 窗口关闭两个月/)
  })
})
