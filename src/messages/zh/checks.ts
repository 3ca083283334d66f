import type { Doubt } from '../../domain/checks/checkOutcome'

type Dated = { when: string; figure: string }
type WrongDivisor = { printed: string; newer: Dated; older: Dated }
type WrongSum = { sum: string; whole: string; more: boolean; difference: string }
type Scoped = { scope: string; figure: string }
type RateTexts = 'numerator' | 'denominator' | 'expected' | 'printed' | 'difference'
type WrongRate = Record<RateTexts, string> & { higher: boolean }

/** What explains the outcome of a data check. All figures come formatted, with their units. */
export const checks = {
  // Quotation marks within quotation marks are single.
  quoted: (text: string) => `“${text.replace(/“/g, '‘').replace(/”/g, '’')}”`,
  list: (texts: readonly string[]) => texts.join('、'),
  doubt: {
    derived: '所用数字中有推算值，不能当作验证。',
    otherPeriod: '所用数字的时段不同，不能互相验证。',
    approximate: '所用数字中有约数，对不上也不能断定不符。',
  } satisfies Record<Doubt, string>,
  printedChange: {
    agrees: '印出的变化与报告自身的两个数字一致。',
    cut: '印出的变化截去了尾数，没有四舍五入；与报告自身的两个数字一致。',
    disagrees: (expected: string, printed: string) =>
      `按报告自身的数字应为${expected}，而不是印出的${printed}。`,
    dividesByNewValue: ({ printed, newer, older }: WrongDivisor) =>
      `${printed}是除以${newer.when}的${newer.figure}得到的，应除以${older.when}的${older.figure}。`,
    baseMissing: (when: string, why: string) => `${when}的数字${why}，无法验算。`,
    baseDerived: (when: string, formula: string) =>
      `${when}的数字是由这句话本身反推的（${formula}），不能反过来验证它。`,
    baseEstimated: (when: string) => `${when}的数字是推算值，不能当作验证。`,
    otherBase: (base: string, known: string) =>
      `报告比较的是${base}，现有的只是${known}的数字，无法验算。`,
    baseZero: (when: string) => `${when}的数字为零，不能作除数，无法验算。`,
  },
  partsAndWhole: {
    agrees: (parts: number) => `${parts}个分项之和等于合计。`,
    agreesRounded: (parts: number) => `${parts}个分项之和与合计在所载位数上一致。`,
    disagrees: ({ sum, whole, more, difference }: WrongSum) =>
      `分项之和为${sum}，比印出的合计${whole}${more ? '多' : '少'}${difference}。`,
    missing: (names: string) => `报告没有给出${names}，无法求和。`,
  },
  subset: {
    agrees: (whole: string) => `没有超过总数${whole}。`,
    disagrees: (whole: string) => `其中项超过了总数${whole}。`,
  },
  limit: {
    agrees: (limit: string) => `未大于${limit}。报告未写明前者是后者的一部分。`,
    exceeds: (limit: string) =>
      `大于${limit}。报告未写明前者是后者的一部分，不判为不符；请核实是否笔误或口径不同。`,
  },
  rateAndTerms: {
    agrees: (numerator: string, denominator: string) =>
      `印出的比率等于${numerator}除以${denominator}。`,
    cut: '印出的比率截去了尾数，没有四舍五入；与分子、分母一致。',
    disagrees: ({ numerator, denominator, expected, printed, higher, difference }: WrongRate) =>
      `${numerator}除以${denominator}应为${expected}，比印出的${printed}${higher ? '高' : '低'}${difference}个百分点。`,
    impliedDenominator: (figure: string) =>
      `若分子无误，印出的比率相当于分母${figure}；报告可能用了别的分母。`,
  },
  sameItem: {
    agrees: '报告两处的数字相同。',
    otherScope: (difference: string, first: Scoped, second: Scoped) =>
      `两处的统计范围不同：一处为${first.scope}，${first.figure}；另一处为${second.scope}，${second.figure}。两数相差${difference}，不能据此判为不符。`,
    agreesRounded: '报告两处的数字在所载位数上一致。',
    disagrees: (difference: string) =>
      `同一事项在报告两处的数字相差${difference}；仅凭报告不能判断以哪个为准。`,
  },
  outlier: {
    agrees: (limit: number) => `相邻两年相差不到${limit}倍。`,
    disagrees: (factor: string, limit: number) =>
      `两年中较大的数是较小的${factor}倍（达到${limit}倍即提示）；请核对是否误写，或口径有变。`,
    toZero: (figure: string) => `由${figure}变为零；请核对是否误写，或口径有变。`,
  },
}
