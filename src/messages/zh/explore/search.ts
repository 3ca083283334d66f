/** The answers of the search, in the header of every screen and in the explorer. */
export const search = {
  answers: '查找结果',
  bestMatch: '最相符的指标',
  nearMatch: '最接近的指标',
  neighbour: '相近的指标',
  enterOpens: '按Enter键打开',
  others: '其他相符的指标',
  neighbours: '其他相近的指标',
  all: (count: number) => `在“全部指标”中查看这${count}项`,
  none: (query: string) => `没有与“${query}”相符的指标或数字`,
  hint: '可输入报告中的数字（如23219、59.58%、1573/2640）、指标名称、俗称、拼音首字母或英文。',
  slashKey: '按“/”键查找',
  count: (count: number) => `${count}项指标相符`,
  nearCount: (count: number) => `没有完全相符的，有${count}项指标相近`,
  meant: (word: string, count: number) => `没有完全相符的，按“${word}”找到${count}项指标`,
  notReported: (word: string) => `所据报告未载“${word}”的数`,
  /** `figure` is formatted: 2020年23219件. */
  foundValue: (figure: string) => `所查数字：${figure}`,
  foundChange: (year: number, printed: string) => `所查数字：报告所载${year}年的变化“${printed}”`,
  foundTerms: (year: number, terms: string) => `所查数字：${year}年的分子、分母${terms}`,
  pinyinUnavailable: '未能载入拼音字典，暂不能按拼音查找',
  pinyinUnavailableHint: '按中文、英文、编号查找不受影响。请检查网络后重试。',
  countedIn: (unit: string) => `按“${unit}”计数`,
  /** The source stands before the full stop. */
  withSource: (sentence: string, source: string) => `${sentence.replace(/。$/, '')}（${source}）。`,
  notCopied: '浏览器不允许复制，请选中文字后按Ctrl+C',
}
