import type { KnownIndicator } from './knowledge'

/** Measure words that count the same things. */
const SAME: readonly (readonly string[])[] = [
  ['件', '宗', '起', '例', '件次'],
  ['人', '名', '位'],
  ['人次', '次', '通'],
  ['个', '户', '家', '处', '所', '座', '支'],
  ['次', '场', '场次', '期', '批', '轮', '堂'],
  ['项', '个', '条'],
  ['卷', '份', '件', '本', '宗'],
  ['户次', '家次', '次'],
  ['份', '件', '部', '篇'],
]

/** How well a printed unit fits an indicator: 1 its own, less for a word for the same things, 0 another kind. */
export function fitUnit(printed: string, { unit, measure }: KnownIndicator): number {
  const own = unit.zh
  if (printed === own) return 1
  switch (measure) {
    case 'rate':
    case 'amount':
      return 0
    case 'duration':
      return /工作日|天|日|小时|分钟|个月/.test(printed) ? 0.9 : 0
    case 'count':
      break
  }
  if (printed === '') return 0.7
  if (printed === '%' || printed === '元' || printed.includes('百分点') || printed === '倍')
    return 0
  if (SAME.some((words) => words.includes(printed) && words.includes(own))) return 0.85
  return printed === '个' && !/[人名次元]/.test(own) ? 0.6 : 0
}
