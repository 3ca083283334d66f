import { plant } from './plant'

const { planted, row, other } = plant()

// Value and printed text.
row(
  'a slip of the value',
  { value: 900 },
  'printed',
  '数值900与报告原文“83件”不符',
  'the value 900 is not what is printed: "83件"',
)
other(
  'environment.penalty-amount',
  { printed: '2722元' },
  'printed',
  '数值2722万与报告原文“2722元”不符',
  'the value 2722万 is not what is printed: "2722元"',
)
row(
  'the unit of another indicator in printed',
  { printed: '83人' },
  'printed',
  '报告原文“83人”的单位与指标单位“件”不符',
  'the unit of "83人" is not the indicator’s, 件',
)
other(
  'legal-aid.recipients',
  { printed: '5285人次' },
  'printed',
  '报告原文“5285人次”的单位与指标单位“人”不符',
  'the unit of "5285人次" is not the indicator’s, 人',
)
other(
  'public-trading.announcements',
  { precision: 'exact' },
  'printed',
  '报告原文“1600余个”是“余”“多”“以上”（atLeast），精度却写成exact',
  '"1600余个" is atLeast (余, 多, 以上), but precision says exact',
)
row(
  'an upper limit',
  { printed: '不足83件' },
  'printed',
  '“不足83件”只给出上限，无法表示，请不要录入',
  '"不足83件" gives only an upper limit: leave the figure out',
)
row(
  'words without a figure',
  { printed: '若干件' },
  'printed',
  '“若干件”中没有数字',
  '"若干件" holds no figure',
)
row(
  'no printed text',
  { printed: undefined },
  '',
  '缺少“printed”（报告原文中的数字）',
  '"printed", the figure as the report prints it, is missing',
)
row('an empty printed text', { printed: '' }, 'printed', '不能为空', 'it must not be empty')

// What a figure can be.
other(
  'mediation.success-rate',
  { value: 652, printed: '652%' },
  'value',
  '比率应在0%至100%之间，实为652%',
  'a rate lies between 0 and 100 %, not at 652 %',
)
other(
  'business-environment.satisfaction',
  { value: -1, printed: '-1%' },
  'value',
  '比率应在0%至100%之间，实为-1%',
  'a rate lies between 0 and 100 %, not at -1 %',
)
row(
  'a negative count',
  { value: -5, printed: '-5件' },
  'value',
  '数值不能为负：-5',
  'the value cannot be negative: -5',
)
row(
  'a fractional count',
  { value: 82.5, printed: '82.5件' },
  'value',
  '计数应为整数，实为82.5',
  'a count is a whole number, not 82.5',
)
row(
  'a value beyond any report',
  { value: 1e308 },
  'value',
  '数值超过1000万亿（1e15）',
  'the value exceeds 1e15 (1,000 万亿)',
)
row(
  'a subnormal value',
  { value: 5e-324 },
  'value',
  '数值小到无法表示，请核对',
  'the value is too small to be a figure',
)
row(
  'a value in quotation marks',
  { value: '83' },
  'value',
  '应为数字（不带引号），实为"83"',
  'expected a number without quotation marks, received "83"',
)

// Estimates.
other(
  'business-environment.start-business',
  { status: 'estimated', printed: undefined },
  '',
  '推算数缺少“formula”（算式）',
  'an estimate needs its "formula"',
)
row(
  'a formula beside a stated figure',
  { formula: '92 − 9' },
  'formula',
  '只有推算数（estimated）才有“formula”',
  'only an estimate (status "estimated") has a "formula"',
)
row(
  'an estimate with a printed text',
  { status: 'estimated', formula: '92 − 9', decimals: 0 },
  'printed',
  '推算数不是报告所载，不能有“printed”',
  'an estimate is not in the report and has no "printed"',
)
const estimate = { status: 'estimated', precision: 'about', printed: undefined }
row(
  'a value that the formula does not give',
  { ...estimate, value: 84, formula: '92 − 9', decimals: 0 },
  'value',
  '数值84与算式不符：92 − 9 = 83',
  'the value 84 is not what the formula gives: 92 − 9 = 83',
)
row(
  'a formula in words',
  { ...estimate, formula: '92件减9件', decimals: 0 },
  'formula',
  '算式“92件减9件”无法计算，只能用数字、%、+−×÷和括号',
  'the formula "92件减9件" cannot be computed: use numbers, %, + − × ÷ and brackets only',
)
row(
  'an estimate that does not say its digits',
  { ...estimate, formula: '92 × (1 − 9.78%)' },
  '',
  '推算数缺少“decimals”（按算式所能成立的小数位数，最多2位）',
  'an estimate needs its "decimals": as many as follow from the formula, at most 2',
)
other(
  'business-environment.start-business',
  { ...estimate, value: 4.549, formula: '1.12 ÷ (1 − 75.38%)', decimals: 2 },
  'decimals',
  '按算式只有1位小数成立，不是2位',
  'the formula allows at most 1 decimal, not 2',
)
row(
  'digits of a derived figure beside a printed one',
  { decimals: 0 },
  'decimals',
  '只有推算数（estimated）才有“decimals”，报告所载数据按原文',
  'only an estimate (status "estimated") has "decimals"; a printed figure shows those printed',
)

// The stated change.
const change = { value: -10.84, unit: 'percent', printed: '减少了10.84%', base: '2019' }
row(
  'a change without a base',
  { statedChange: { ...change, base: undefined } },
  'statedChange.base',
  '缺少“base”',
  '"base" is missing',
)
row(
  'a change without its words',
  { statedChange: { ...change, printed: undefined } },
  'statedChange.printed',
  '缺少“printed”',
  '"printed" is missing',
)
row(
  'a change that differs from its words',
  { statedChange: { ...change, value: -18.84 } },
  'statedChange.printed',
  '增减幅-18.84与报告原文“减少了10.84%”不符',
  'the change -18.84 is not what is printed: "减少了10.84%"',
)
row(
  'a fall without its sign',
  { statedChange: { ...change, value: 10.84 } },
  'statedChange.printed',
  '增减幅10.84的正负与报告原文“减少了10.84%”不符，减少为负',
  'the sign of 10.84 is not that of "减少了10.84%": a decrease is negative',
)
row(
  'a change in another unit',
  { statedChange: { ...change, unit: 'percentagePoints' } },
  'statedChange.printed',
  '增减幅的单位percentagePoints与报告原文“减少了10.84%”不符',
  'the change’s unit percentagePoints is not that of "减少了10.84%"',
)
row(
  'a base after the year',
  { statedChange: { ...change, base: '2021' } },
  'statedChange.base',
  '基期2021应早于2020',
  'the base 2021 must be before 2020',
)
row(
  'a fall of more than all',
  { statedChange: { ...change, value: -110.84, printed: '减少了110.84%' } },
  'statedChange.value',
  '减少不能超过100%，实为-110.84%',
  'a decrease cannot exceed 100 %: -110.84 %',
)

/** Slips in figures, their words and their changes. */
export const plantedFigures = planted
