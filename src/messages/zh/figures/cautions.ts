/** Quotation marks within quotation marks are single. */
const quoted = (text: string) => `“${text.replace(/“/g, '‘').replace(/”/g, '’')}”`

/** What must be known of a figure before quoting it: clauses for the sentence, and a few words for badges. */
export const cautions = {
  /** In a few words. */
  short: {
    inconsistent: '与报告自身数据不符',
    relatedInconsistent: '相关数据核对不符',
    scopeDiffers: '统计范围不同',
    unusual: '变动异常，待核实',
    review: '待核实',
    relatedReview: '相关数据待核实',
    notComparable: '前后不可比',
    periodsDiffer: '时段不同',
    events: '谨慎比较',
    atLeast: '不低于所写数',
    about: '约数',
    status: (when: string, word: string) => `${word}（${when}）`,
  },
  /** `stated` is what the report prints; `number` the same in digits. */
  statedChange: (stated: string, _number: string) => `报告所载${quoted(stated)}与所载两年数不符`,
  changeAcross: (stated: string, _number: string) =>
    `报告所载${quoted(stated)}与另一报告所载基期数不一致，待核实`,
  otherThanPlaces: (counties: number) => `与市级1个、${counties}个县（市、区）各1个不同，待核实`,
  partsOfThis: (sum: string) => `各分项之和为${sum}，与合计不符`,
  partOf: (whole: string) => `所属合计项${quoted(whole)}与各分项之和不符`,
  exceedsWhole: (whole: string, figure: string) => `大于所属的${quoted(whole)}${figure}，两者不符`,
  exceededByPart: (part: string, figure: string) => `小于其中的${quoted(part)}${figure}，两者不符`,
  aboveLimit: (limit: string, figure: string) => `大于${quoted(limit)}${figure}，待核实`,
  belowFigure: (other: string, figure: string) => `小于${quoted(other)}${figure}，待核实`,
  /** `terms` are numerator and denominator: 10346/16037. */
  termsOfThis: (terms: string) => `报告另载${terms}，两者不符`,
  termOf: (rate: string, figure: string, terms: string) =>
    `报告所载${quoted(rate)}${figure}与${terms}不符`,
  statedTwice: (other: string, figure: string) =>
    `报告所载同一事项${quoted(other)}为${figure}，两者不符`,
  scopesDiffer: (own: string, other: { name: string; figure: string; scope: string }) =>
    `统计范围为${own}，与${quoted(other.name)}${other.figure}的统计范围（${other.scope}）不同`,
  unusual: (from: string, to: string) => `${from}至${to}变动异常，待核实`,
  related: {
    failed: (name: string) => `相关数据${quoted(name)}核对不符`,
    review: (name: string) => `相关数据${quoted(name)}待核实`,
  },
  /** Of a figure with 余, 多 or 以上. */
  atLeast: (when: string) => `${when}实际数不低于所写数`,
  about: (when: string) => `${when}数为约数`,
  /** A figure with what proves it: 59.58%（1573/2640）. */
  withTerms: (figure: string, terms: string) => `${figure}（${terms}）`,
  list: (names: readonly string[]) => names.join('、'),
  /** Before the cautions of one of several figures. */
  named: (name: string, caution: string) => `${name}：${caution}`,
  ofYear: (year: string, clause: string) => `就${year}数据而言，${clause}`,
  /** After a reference or a table. */
  note: (caution: string) => `注：${caution}`,
}
