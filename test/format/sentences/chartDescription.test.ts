import { parseRegionCode } from '../../../src/domain/model/ids'
import { expect, it } from 'vitest'
import { chartDescription } from '../../../src/format/sentences/chartDescription'
import { figures as en } from '../../../src/messages/en/figures'
import { figures as zh } from '../../../src/messages/zh/figures'
import type { MissingValue, Observation } from '../../../src/domain/model/observation'
import type { Series } from '../../../src/domain/model/series'
import { aMissing, anIndicator, aStated } from '../../support/builders'
import { expectClean } from '../cleanText'
import { aComparison, in2019, in2020, missing2019, missing2020 } from '../aComparison'

const buildSeries = (points: readonly Observation[]): Series => ({
  indicator: anIndicator(),
  region: parseRegionCode('530600'),
  points,
})
const gap = (year: number, reason: MissingValue['reason'] = 'noReportHere') =>
  aMissing({ year, reason })

it('describes a single figure, the gap and the sentence', () => {
  const comparison = aComparison(missing2019, in2020())
  expect(chartDescription(buildSeries([missing2019, in2020()]), comparison, zh)).toBe(
    '单个数字：行政复议申请数，统计范围为市政府，2019—2020年。只有2020年有数据：83件。缺数据：本站未收录2019年报告。2020年行政复议申请数83件；本站未收录2019年报告，暂不能比较，作为今后比较的基期。',
  )
})

it('describes two bars in English', () => {
  const comparison = aComparison(in2019(), in2020())
  expect(chartDescription(buildSeries([in2019(), in2020()]), comparison, en)).toMatch(
    /^Bar chart of two years: Reconsideration applications\. Scope: City government\. Years: 2019–2020\. First figure: 92 cases in 2019; latest figure: 83 cases in 2020\. Reconsideration applications: 83 cases in 2020, /,
  )
})

it('describes a line and joins consecutive gaps of one reason', () => {
  const points = [
    gap(2013),
    aStated({ year: 2014 }),
    gap(2015),
    gap(2016),
    gap(2017, 'notApplicable'),
    aStated({ year: 2018 }),
    gap(2019),
    in2020(),
  ]
  const text = chartDescription(buildSeries(points), aComparison(missing2019, in2020()), zh)
  expect(text).toMatch(/^折线图：/)
  expect(text).toContain(
    '缺数据：本站未收录2013年报告；本站未收录2015—2016年报告；2017年不适用；本站未收录2019年报告。',
  )
  expect(text).toContain('最早2014年83件，最近2020年83件。')
  expectClean(text)
})

it('describes a chart without figures and one without years', () => {
  const comparison = aComparison(missing2019, missing2020)
  const text = chartDescription(buildSeries([missing2019, missing2020]), comparison, zh)
  expect(text).toMatch(/^空图（无数据）：行政复议申请数，统计范围为市政府，2019—2020年。缺数据：/)
  expectClean(chartDescription(buildSeries([]), comparison, en))
})
