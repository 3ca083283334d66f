import { describe, expect, it } from 'vitest'
import { explainChange } from '../../../src/format/sentences/explainChange'
import type {
  Observation,
  ReportedValue,
  StatedChange,
} from '../../../src/domain/model/observation'
import { checkPrintedChanges } from '../../../src/domain/checks/checkPrintedChanges'
import { parseSourceId } from '../../../src/domain/model/ids'
import { aRate, aStated, aDataset } from '../../support/builders'
import { chineseContext, englishContext } from '../../support/checkContexts'

const stated: StatedChange = {
  value: -10.84,
  unit: 'percent',
  printed: '减少了10.84%',
  base: '2019',
}

function explain(from: Observation | null, to: ReportedValue, buildContext = chineseContext) {
  const dataset = aDataset({ observations: from === null ? [to] : [from, to] })
  const [check] = checkPrintedChanges(dataset)
  if (check === undefined) throw new Error('no check')
  return explainChange(check, buildContext(dataset))
}

const of2019 = aStated({ year: 2019, value: 92 })
const of2020 = aStated({ value: 83, statedChange: stated })

describe('explainChange', () => {
  it('names the wrong and the right divisor', () => {
    expect(explain(of2019, of2020)).toBe(
      '按报告所载两年数计算应为减少9.78%，报告写作“减少了10.84%”；10.84%与以2020年83件为基数的结果一致；同比应以上年92件为基数。',
    )
    expect(explain(of2019, of2020, englishContext)).toBe(
      'The report’s own figures for the two years give a decrease of 9.78%; the report states “减少了10.84%” (a decrease of 10.84%). The stated change matches a calculation on the 83 cases of 2020 (10.84%); the base should be the 92 cases of 2019.',
    )
  })

  it('computes its figures from the check', () => {
    const other = { ...stated, value: 25, printed: '增长25%' }
    const explained = explain(
      aStated({ year: 2019, value: 150 }),
      aStated({ value: 200, statedChange: other }),
    )
    expect(explained).toContain('应为增加33.33%，报告写作“增长25%”')
    expect(explained).toContain('与以2020年200件为基数的结果一致')
  })

  it('names the other report where the base is only there, and accuses neither', () => {
    const later = { ...of2020, source: parseSourceId('530600-2021') }
    expect(explain(of2019, later)).toBe(
      '基期数出自《2020年度报告》；按两份报告所载数计算应为减少9.78%，本报告写作“减少了10.84%”。两份报告的口径可能不同，请核实；10.84%与以2020年83件为基数的结果一致；同比应以上年92件为基数。',
    )
    const right = { ...stated, value: -9.78, printed: '减少9.78%' }
    expect(explain(of2019, { ...later, statedChange: right })).toBe(
      '报告所载增减幅与《2020年度报告》所载基期数一致。',
    )
  })

  it('says that equal figures have no change', () => {
    const other = { ...stated, value: -1, printed: '减少1%' }
    expect(explain({ ...of2019, value: 83 }, { ...of2020, statedChange: other })).toContain(
      '应为持平，报告写作“减少1%”',
    )
  })

  it('names no divisor where none explains the figure', () => {
    const other = { ...stated, value: -12, printed: '减少12%' }
    expect(explain(of2019, aStated({ value: 83, statedChange: other }))).toBe(
      '按报告所载两年数计算应为减少9.78%，报告写作“减少12%”。',
    )
  })

  it('gives differences in the printed unit', () => {
    const fewer: StatedChange = { ...stated, value: -8, unit: 'absolute', printed: '减少8件' }
    expect(explain(of2019, aStated({ statedChange: fewer }))).toBe(
      '按报告所载两年数计算应为减少9件，报告写作“减少8件”。',
    )
    const points: StatedChange = { ...stated, value: 2, unit: 'percentagePoints', printed: '2' }
    const indicator = aRate().id
    const dataset = aDataset({
      indicators: [aRate()],
      observations: [
        aStated({ indicator, year: 2019, value: 60, printed: '60.0%' }),
        aStated({ indicator, value: 63.5, statedChange: points }),
      ],
    })
    const [check] = checkPrintedChanges(dataset)
    if (check === undefined) throw new Error('no check')
    expect(explainChange(check, chineseContext(dataset))).toContain('应为提高3.5个百分点')
  })

  it('distinguishes truncated and rounded figures', () => {
    const cut = { ...stated, value: 43.8, printed: '增长43.8%' }
    const rounded = { ...stated, value: 43.9, printed: '增长43.9%' }
    const from = aStated({ year: 2019, value: 57 })
    expect(explain(from, aStated({ value: 82, statedChange: cut }))).toContain('截去了尾数')
    expect(explain(from, aStated({ value: 82, statedChange: rounded }))).toContain('一致')
  })

  it('explains why a statement cannot be verified', () => {
    const estimated = aStated({ year: 2019, status: 'estimated', formula: '83 ÷ (1 − 10.84%)' })
    expect(explain(null, of2020)).toBe('本站未收录2019年报告，无法核算。')
    expect(explain(estimated, of2020)).toBe(
      '2019年数据由这一增减幅反推得出（83 ÷ (1 − 10.84%)），不能用来核对。',
    )
    expect(explain({ ...estimated, formula: '45 + 47' }, of2020)).toContain('推算数')
    expect(explain(aStated({ year: 2019, value: 0 }), of2020)).toContain('为零')
    expect(explain({ ...of2019, period: '2019-Q4' }, of2020)).toContain('2019年四季度')
    expect(explain({ ...of2019, precision: 'about' }, of2020)).toContain('约数')
    expect(explain(of2019, { ...of2020, status: 'estimated' })).toContain('推算数')
  })
})
