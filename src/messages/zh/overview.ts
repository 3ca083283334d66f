export const overview = {
  heading: '四项核心指标',
  parts: '构成',
  beside: '同一报告中的相关数字',
  /** Of a rate's denominator, what its numerator leaves. */
  rest: '其余',
  details: '详情与表格',
  remainder: '其余',
  failedChecks: (count: number) => `${count} 项核对不符`,
  checksPassed: (count: number) => `${count} 项核对通过`,
  estimated: '含推算值',
  source: '来源',
  noComparison: '基准',
  notComparable: '不可比',
  acrossBreak: (from: number, to: number) => `${from} 年与 ${to} 年之间法律或统计口径有变`,
  missingYear: (when: string, why: string) => `${when}${why}`,
}
