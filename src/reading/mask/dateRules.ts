import { ANY, HAN, type MaskRule } from './rule'

const YEAR = String.raw`(?:19|20)\d\d\s?年(?:度|底|末|初)?`
const HAN_YEAR = '[二一][〇零一二三四五六七八九]{3}年(?:度|底|末|初)?'
const MONTH = String.raw`\d{1,2}\s?月(?:份|底|末|初|[上中下]旬)?`
const DAY = String.raw`\d{1,2}\s?日(?!内|前内)`
const TO = '(?:\\s?(?:[-~]|—{1,2}|–|至|到)\\s?)'

const source = (...parts: readonly string[]): RegExp => new RegExp(parts.join(''), 'g')

/** Dates, years, parts of years and times of day. Ranges come before what they consist of. */
export const DATE_RULES: readonly MaskRule[] = [
  {
    why: 'name',
    pattern: source(`${ANY}(?:年|天|日|周)(?:行动|攻坚|计划|规划|战役|会战|专项|整治|大)`),
  },
  {
    why: 'date',
    pattern:
      /(?:19|20)\d\d[-/.]\d{1,2}[-/.]\d{1,2}(?!\d)(?:\s*\d{1,2}[:时]\d{2}(?:[:分]\d{2})?分?)?/g,
  },
  {
    why: 'date',
    pattern: source(
      `(?:${YEAR}|(?:19|20)\\d\\d)(?:\\s?${MONTH}(?:\\s?${DAY})?)?${TO}(?:${YEAR}\\s?)?(?:\\d{1,2}\\s?月(?:份|底|末|初)?(?:\\s?${DAY})?|${YEAR}|(?:19|20)\\d\\d(?=[)]))`,
    ),
  },
  { why: 'date', pattern: source(`\\d{1,2}(?:月(?:${DAY})?|日)?${TO}${MONTH}(?:\\s?${DAY})?`) },
  { why: 'date', pattern: /(?:19|20)\d\d(?:[、和](?:19|20)\d\d)+年(?:度)?/g },
  { why: 'date', pattern: source(`\\d{1,2}月\\d{1,2}日?${TO}\\d{1,2}日`) },
  { why: 'date', pattern: source(`${YEAR}(?:\\s?${MONTH}(?:\\s?${DAY})?)?`) },
  { why: 'date', pattern: source(`${HAN_YEAR}(?:${HAN}{1,2}月(?:${HAN}{1,3}日)?)?`) },
  { why: 'date', pattern: source(`${MONTH}(?:\\s?${DAY})?`) },
  {
    why: 'date',
    pattern:
      /(^|[^个])(?:十[一二]?|[一二三四五六七八九])月(?:份|底|末|初|[上中下]旬|[一二三]?十?[一二三四五六七八九]?日)/g,
  },
  { why: 'date', pattern: source(`(^|[^\\d.])(?:[12]\\d|3[01]|[1-9])\\s?日(?!内|前内)`) },
  { why: 'date', pattern: /(?:19|20)\d\d(?=版|中国|届)/g },
  { why: 'time', pattern: /\d{1,2}[:时]\d{2}(?:[:分]\d{2}秒?)?分?(?!\d)|\d{1,2}时(?!间|候|段)/g },
  { why: 'period', pattern: /第?[一二三四1-4]季度|前[二两三]季度|\d0年代|\d{1,2}世纪/g },
  {
    why: 'period',
    pattern: source(
      `(?:前|近|过去|最近|连续|今后|未来|为期|任期|满|历时|持续|自)\\s?${ANY}[余多]?\\s?(?:个)?(?:年度?|月|季度|周|星期|天)(?!度)`,
    ),
  },
  { why: 'period', pattern: source(`${ANY}(?:余|多)?年(?:来|间|内|以来|以上|一遇|一度|制|期)?`) },
]
