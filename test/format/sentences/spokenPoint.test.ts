import { expect, it } from 'vitest'
import { describePoint } from '../../../src/format/sentences/spokenPoint'
import { figures as en } from '../../../src/messages/en/figures'
import { figures as zh } from '../../../src/messages/zh/figures'
import { anIndicator } from '../../support/builders'
import { in2019, in2020, missing2019 } from '../aComparison'

const cases = anIndicator()

it('announces year, figure and interval', () => {
  const interval = { lower: 66.1, upper: 102.9 }
  expect(describePoint(in2020(), cases, zh, interval)).toBe(
    '2020年，83件，常年水平95%区间66～103件',
  )
  expect(describePoint(in2020(), cases, en, interval)).toBe(
    '2020, 83 cases, usual level 66–103 cases (95% interval)',
  )
})

it('omits a missing interval', () => {
  expect(describePoint(in2020(), cases, zh)).toBe('2020年，83件')
})

it('announces the missing reason', () => {
  expect(describePoint(missing2019, cases, zh)).toBe('2019年，本站未收录该年报告')
  expect(describePoint(missing2019, cases, en)).toBe('2019, no report of that year is held here')
})

it('announces an estimated figure', () => {
  const point = in2019({ period: '2019-Q4', precision: 'about', status: 'estimated' })
  expect(describePoint(point, cases, zh)).toBe('2019年四季度，约92件，推算数')
})
