import { describe, expect, it } from 'vitest'
import { explainChange } from '../../../src/format/sentences/explainChange'
import type {
  Observation,
  ReportedValue,
  StatedChange,
} from '../../../src/domain/model/observation'
import { checkPrintedChanges } from '../../../src/domain/checks/checkPrintedChanges'
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
      '按报告自身的数字应为−9.78%，而不是印出的−10.84%。10.84%是除以2020年的83件得到的，应除以2019年的92件。',
    )
    expect(explain(of2019, of2020, englishContext)).toBe(
      'By the report’s own figures it should be −9.78%, not −10.84% as printed. 10.84% comes from dividing by the 83 cases of 2020; the divisor should be the 92 cases of 2019.',
    )
  })

  it('computes its figures from the check', () => {
    const other = { ...stated, value: 25, printed: '增长25%' }
    const explained = explain(
      aStated({ year: 2019, value: 150 }),
      aStated({ value: 200, statedChange: other }),
    )
    expect(explained).toContain('应为33.33%，而不是印出的25%')
    expect(explained).toContain('除以2020年的200件')
  })

  it('names no divisor where none explains the figure', () => {
    const other = { ...stated, value: -12, printed: '减少12%' }
    expect(explain(of2019, aStated({ value: 83, statedChange: other }))).toBe(
      '按报告自身的数字应为−9.78%，而不是印出的−12%。',
    )
  })

  it('gives differences in the printed unit', () => {
    const fewer: StatedChange = { ...stated, value: -8, unit: 'absolute', printed: '减少8件' }
    expect(explain(of2019, aStated({ statedChange: fewer }))).toBe(
      '按报告自身的数字应为−9件，而不是印出的−8件。',
    )
    const points: StatedChange = { ...stated, value: 2, unit: 'percentagePoints', printed: '2' }
    const indicator = aRate().id
    const dataset = aDataset({
      indicators: [aRate()],
      observations: [
        aStated({ indicator, year: 2019, value: 60 }),
        aStated({ indicator, value: 63.5, statedChange: points }),
      ],
    })
    const [check] = checkPrintedChanges(dataset)
    if (check === undefined) throw new Error('no check')
    expect(explainChange(check, chineseContext(dataset))).toContain('应为3.5个百分点')
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
    expect(explain(null, of2020)).toBe('2019年的数字本站未收录该年报告，无法验算。')
    expect(explain(estimated, of2020)).toBe(
      '2019年的数字是由这句话本身反推的（83 ÷ (1 − 10.84%)），不能反过来验证它。',
    )
    expect(explain({ ...estimated, formula: '45 + 47' }, of2020)).toContain('推算值')
    expect(explain(aStated({ year: 2019, value: 0 }), of2020)).toContain('为零')
    expect(explain({ ...of2019, period: '2019-Q4' }, of2020)).toContain('2019年四季度')
    expect(explain({ ...of2019, precision: 'about' }, of2020)).toContain('约数')
    expect(explain(of2019, { ...of2020, status: 'estimated' })).toContain('推算值')
  })
})
