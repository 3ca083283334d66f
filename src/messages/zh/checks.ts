import type { Doubt } from '../../domain/checks/checkOutcome'
import type { StatedChange } from '../../domain/model/observation'

type Dated = { when: string; figure: string }
/** `stated` says in the reader's language what `printed` quotes. */
type WrongChange = { expected: string; printed: string; stated: string }
type OtherBase = { percent: string; newer: Dated; older: Dated; isYearBefore: boolean }
type WrongSum = { sum: string; whole: string; more: boolean; difference: string }
type Scoped = { scope: string; figure: string }
type RateTexts = 'numerator' | 'denominator' | 'expected' | 'printed' | 'difference'
type WrongRate = Record<RateTexts, string> & { higher: boolean }

/** Quotation marks within quotation marks are single. */
const quoted = (text: string) => `“${text.replace(/“/g, '‘').replace(/”/g, '’')}”`

/** What explains the outcome of a data check. All figures come formatted, with their units. */
export const checks = {
  quoted,
  list: (texts: readonly string[]) => texts.join('、'),
  doubt: {
    derived: '所用数据中有推算数，不能用来核对。',
    otherPeriod: '所用数据的时段不同，不能互相核对。',
    approximate: '所用数据中有约数，不一致也不能判为不符。',
    rounded: '所用数据经四舍五入，相差在舍入误差之内，不能判为不符。',
  } satisfies Record<Doubt | 'rounded', string>,
  printedChange: {
    agrees: '报告所载增减幅与报告所载两年数一致。',
    cut: '报告所载增减幅未四舍五入，截去了尾数；与报告所载两年数一致。',
    agreesAcross: (report: string) => `报告所载增减幅与${report}所载基期数一致。`,
    /** `amount` has no sign. */
    change: (direction: -1 | 0 | 1, amount: string, unit: StatedChange['unit']) => {
      if (direction === 0) return '持平'
      if (unit === 'percentagePoints') return (direction > 0 ? '提高' : '降低') + amount
      return (direction > 0 ? '增加' : '减少') + amount
    },
    disagrees: ({ expected, printed }: WrongChange) =>
      `按报告所载两年数计算应为${expected}，报告写作${quoted(printed)}`,
    disagreesAcross: ({ expected, printed }: WrongChange, report: string) =>
      `基期数出自${report}；按两份报告所载数计算应为${expected}，本报告写作${quoted(printed)}。两份报告的口径可能不同，请核实`,
    dividesByNewValue: ({ percent, newer, older, isYearBefore }: OtherBase) =>
      `；${percent}与以${newer.when}${newer.figure}为基数的结果一致；同比应以${isYearBefore ? '上年' : older.when}${older.figure}为基数`,
    end: '。',
    baseMissing: (why: string) => `${why}，无法核算。`,
    baseDerived: (when: string, formula: string) =>
      `${when}数据由这一增减幅反推得出（${formula}），不能用来核对。`,
    baseEstimated: (when: string) => `${when}数据为推算数，不能用来核对。`,
    otherBase: (base: string, known: string) =>
      `报告与${base}相比，本站只有${known}数据，无法核算。`,
    baseZero: (when: string) => `${when}数据为零，不能作基数，无法核算。`,
  },
  partsAndWhole: {
    agrees: (parts: number) => `${parts}个分项之和与合计一致。`,
    agreesRounded: (parts: number) => `${parts}个分项之和与合计在所载位数上一致。`,
    intro: (words: string) => `报告以${quoted(words)}引出分项。`,
    incomplete: (words: string) => `报告以${quoted(words)}引出分项，分项可能未列全，不能判为不符。`,
    disagrees: ({ sum, whole, more, difference }: WrongSum) =>
      `分项之和为${sum}，比报告所载合计${whole}${more ? '多' : '少'}${difference}。`,
    missing: (names: string) => `报告未载${names}，无法求和。`,
  },
  subset: {
    agrees: (whole: string) => `未超过总数${whole}。`,
    disagrees: (whole: string) => `其中项超过总数${whole}。`,
  },
  limit: {
    agrees: (limit: string) => `不大于${limit}。报告未写明前者是后者的一部分。`,
    exceeds: (limit: string) =>
      `大于${limit}。报告未写明前者是后者的一部分，不判为不符；请核实是否笔误或口径不同。`,
  },
  places: {
    agrees: (counties: number) =>
      `与市级1个、${counties}个县（市、区）各1个相当。报告未写明各地各有一个。`,
    differs: (counties: number) =>
      `与市级1个、${counties}个县（市、区）各1个不同。报告未写明各地各有一个，不判为不符；请核实。`,
  },
  rateAndTerms: {
    agrees: (numerator: string, denominator: string) =>
      `报告所载比率与${numerator}÷${denominator}一致。`,
    cut: '报告所载比率未四舍五入，截去了尾数；与分子、分母一致。',
    disagrees: ({ numerator, denominator, expected, printed, higher, difference }: WrongRate) =>
      `${numerator}÷${denominator}应为${expected}，比报告所载${printed}${higher ? '高' : '低'}${difference}个百分点。`,
    impliedDenominator: (figure: string) =>
      `若分子无误，报告所载比率相当于分母${figure}；报告可能采用了其他分母。`,
  },
  sameItem: {
    agrees: '报告两处数据相同。',
    agreesRounded: '报告两处数据在所载位数上一致。',
    otherScope: (difference: string, first: Scoped, second: Scoped) =>
      `两处的统计范围不同：一处为${first.scope}，${first.figure}；另一处为${second.scope}，${second.figure}。两数相差${difference}，不能据此判为不符。`,
    disagrees: (difference: string) =>
      `同一事项在报告两处的数据相差${difference}；仅凭报告不能判断以哪一处为准。`,
  },
  outlier: {
    agrees: (limit: number) => `较大数不到较小数的${limit}倍。`,
    disagrees: (factor: string, limit: number) =>
      `两年中较大数是较小数的${factor}倍（达到${limit}倍即提示）；请核实是否笔误或口径调整。`,
    toZero: (figure: string) => `由${figure}变为零；请核实是否笔误或口径调整。`,
  },
}
