import { describe, expect, it } from 'vitest'
import { findFindings } from '../../src/reading/findings/findFindings'
import { readReport } from '../../src/reading/readReport'
import { reportDataset } from '../support/reportDataset'

const { catalog } = reportDataset()
const knowledge = {
  indicators: catalog.indicators,
  topics: catalog.topics,
  earlier: [
    {
      indicator: 'reconsideration.applications',
      year: 2020,
      value: 83,
      locator: { chapter: 7, item: 1 },
    },
  ],
}

const nothing = { indicators: [], topics: [], earlier: [] }

/** `kind verdict` of every finding that is not consistent or unverifiable, with the right value. */
function listAlarms(text: string): readonly string[] {
  return find(text).flatMap(({ kind, verdict, expected }) =>
    verdict === 'consistent' || verdict === 'unverifiable'
      ? []
      : [`${kind} ${verdict}${expected === null ? '' : ` ${expected}`}`],
  )
}

function find(text: string) {
  const reading = readReport(text, { year: 2021, knowledge: nothing })
  return findFindings(reading, nothing, null)
}

describe('the proof-reading of a text alone finds', () => {
  it.each([
    [
      'a change divided by the new value',
      '收到申请83件，比2020年92件减少了10.84%。',
      'change inconsistent −9.78%',
    ],
    [
      'a change cut instead of rounded',
      '收到申请200件，比2020年139件增加43.8%。',
      'change roundingOnly',
    ],
    ['a wrong direction', '受理29件，比去年33件上升12.12%。', 'direction inconsistent −12.12%'],
    [
      'percent for percentage points',
      '满意度98.67%，比2020年98.24%提升0.43%。',
      'percentPoint inconsistent 0.43个百分点',
    ],
    [
      'percentage points for percent',
      '办结163件，比上年150件增加8.67个百分点。',
      'percentPoint inconsistent 8.67%',
    ],
    [
      'a rate that changes in percent',
      '案卷优秀率较去年提升12%。',
      'percentPoint notice 12个百分点',
    ],
    ['two changes that differ', '收到41件，同比增加9件，增幅25.1%。', 'change inconsistent 28.1%'],
    ['a sum of parts', '顾问共8名，其中干部3名，律师4名，学者2名。', 'sum inconsistent 9名'],
    ['a sum in brackets', '收案256件（甲31件、乙118件、丙109件）。', 'sum inconsistent 258件'],
    ['a part above its whole', '制定文件38件，其中市级40件。', 'subset inconsistent'],
    ['a rate of its terms', '参考386人，合格341人，合格率88.43%。', 'rate inconsistent 88.34%'],
    ['a rate of terms in brackets', '持证率98.1%（3526/3572）。', 'rate inconsistent 98.7%'],
    [
      'a total of a table',
      '（单位：件）\n类别\t维持\t撤销\t合计\n数量\t18\t5\t33\n',
      'sum inconsistent 23件',
    ],
    ['a sum of two in brackets', '报备9件（市政府4件、办公室6件）。', 'sum inconsistent 10件'],
    [
      'an absolute change',
      '达21.36万户，较上年19.87万户净增1.59万户。',
      'change inconsistent 1.49万',
    ],
    [
      'two rounded values that differ',
      '全市共办理法律援助案件2.41万件。\n全市共办理法律援助案件2.42万件。',
      'repeat inconsistent 2.41万',
    ],
    ['a share', '共办理128件，其中财政类20件，占16.6%。', 'rate inconsistent 15.6%'],
    [
      'one item with two values',
      '全市共办理法律援助案件5402件。\n全市共办理法律援助案件5420件。',
      'repeat inconsistent 5402',
    ],
    ['last year’s sentence', '2020年，市政府召开新闻发布会6次。', 'staleYear notice 2021年'],
    ['a fall by a multiple', '办理时间减少1.2倍。', 'usage notice'],
    ['two words for one precision', '受众约1000多人。', 'usage notice 1000多'],
    ['a range without its first unit', '增长4-6%。', 'usage notice 4%-6%'],
    ['a growth below zero', '同比增长-3.2%。', 'usage notice'],
    ['an open place', '可办率达【待补】。', 'residue notice'],
    ['a blank', '办理案件XX件。', 'residue notice'],
  ])('%s', (_, text, alarm) => {
    expect(listAlarms(text)).toEqual([alarm])
  })
})

describe('it is silent about', () => {
  it.each([
    ['the difference of two rates', '应诉率98.5%，较上年的95.2%提高3.3个百分点。'],
    [
      'rounded figures whose change may be as printed',
      '办理公证2.41万件，比上年2.28万件增长5.7%。',
    ],
    ['a complete list', '清理文件210件，保留162件，修改17件，废止31件。'],
    ['parts that overlap', '化解137起，其中疑难4起，口头调处114起，法律援助23起。'],
    ['an incomplete list', '审结8530件（含上年结转612件），其中撤销938件。'],
    ['brackets of names', '11县（市、区）政府聘用顾问27名；县（市、区）部门聘用顾问394名。'],
    [
      'a whole before a list',
      '检查8650次，其中综合2910次、专项5125次、联合615次，较上年7920次增长9.22%。',
    ],
    ['months and years', '2021年1-6月，2015-2020年。'],
    ['a change with a scale of its own', '办理案件52000件，同比增加1.2万件，增长30%。'],
    [
      'a rounded figure and the exact one below it',
      '全市共办理法律援助案件2.41万件。\n全市共办理法律援助案件24126件。',
    ],
    [
      'a total of rounded numbers',
      '（单位：万元）\n类别\t维护\t建设\t合计\n金额\t6.2\t6.3\t12.4\n',
    ],
    ['a row with a running number', '序号\t地区\t合计\t刑事\t民事\n1\t昭阳区\t30\t10\t20\n'],
    ['a word that ends in 约', '签约30户以上，节约1000元以上。'],
    [
      'a list that another verb ends',
      '行政复议案件33件，其中维持10件、撤销20件，办理行政应诉案件5件。',
    ],
    ['a share of another scope', '行政复议案件33件，其中市本级12件，占全省的35%。'],
    ['an approximate figure', '受理180余件，比上年100件增长75%。'],
  ])('%s', (_, text) => {
    expect(listAlarms(text)).toEqual([])
  })
})

it('says what it cannot verify', () => {
  expect(find('受理41件，同比增加9.3%。')).toMatchObject([
    { kind: 'change', verdict: 'unverifiable' },
  ])
})

it('blames the earlier figure, not a change that is right against the published one', () => {
  const reading = readReport('市政府收到行政复议申请97件，比2020年92件增加16.87%。', {
    year: 2021,
    knowledge,
  })
  expect(findFindings(reading, knowledge, null)).toMatchObject([
    { kind: 'base', verdict: 'inconsistent', expected: '83件' },
    { kind: 'change', verdict: 'consistent' },
  ])
})

it('names the place and the arithmetic', () => {
  const text = '收到申请83件，比2020年92件减少了10.84%。'
  const [finding] = find(text)
  expect(text.slice(finding?.start, finding?.end)).toBe('10.84%')
  expect(finding?.arithmetic).toBe('(83 − 92) ÷ 92 = −9.78% ≠ −10.84%')
})
