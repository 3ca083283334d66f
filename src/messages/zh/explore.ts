import type { NoIndex } from '../../domain/comparison/computeIndex'
import type { Measure } from '../../domain/model/indicator'

/** The explorer: search, filters, table and comparison. */
export const explore = {
  heading: '全部指标',
  search: '查找指标',
  searchHint: '中文、英文、编号、全拼或拼音首字母，次序不限，如“调解 成功”“tjcg”。',
  slashKey: '按 / 键跳到这里',
  clearQuery: '清除查找',
  pinyinLoading: '正在载入拼音…',
  pinyinUnavailable: '拼音字典没有载入，暂不能按拼音查找',
  pinyinUnavailableHint: '按中文、英文、编号查找不受影响。请检查网络后重试。',
  bestMatch: '最相符的指标',
  countedIn: (unit: string) => `按“${unit}”计数`,
  nearMatch: '没有完全相符的，最接近的指标',
  enterOpens: '按 Enter 键打开',
  filters: '筛选',
  filtersSet: (count: number) => `筛选（已设 ${count} 项）`,
  clearFilters: '清除筛选',
  any: '不限',
  section: '部分',
  sectionName: (number: number, name: string) => `${number} ${name}`,
  otherSection: '其他',
  topic: '专题',
  unitFilter: '单位',
  measureFilter: '类型',
  measures: {
    count: '数量',
    amount: '金额',
    rate: '比率',
    duration: '时长',
  } satisfies Record<Measure, string>,
  complete: '数字是否齐全',
  completeness: {
    both: '两年都有',
    laterOnly: '只有较晚一年',
    missing: '较晚一年没有',
  },
  beyondChance: '变化超出偶然波动',
  failed: '有核对不符',
  sortBy: '排序',
  reportOrder: '报告的次序',
  ascending: (column: string) => `${column}：由小到大`,
  descending: (column: string) => `${column}：由大到小`,
  columns: (from: string, to: string) => ({
    name: '指标',
    scope: '范围',
    unit: '单位',
    from,
    to,
    change: '变化',
    years: '历年',
    marks: '提示',
  }),
  tableLabel: '指标表，可左右、上下滚动',
  count: (visible: number, all: number) =>
    visible === all ? `共 ${all} 项指标` : `${all} 项指标中的 ${visible} 项`,
  best: (name: string, figure: string) => `；最相符：${name} ${figure}`,
  near: (name: string, figure: string) => `；没有完全相符的，最接近：${name} ${figure}`,
  noMatch: (query: string) => `没有与“${query}”相符的指标`,
  noMatchHint: '可以少输入几个字，或改用拼音首字母、英文、编号。',
  filteredOut: (count: number, query: string) =>
    query === ''
      ? '没有指标同时满足所选的筛选条件'
      : `有 ${count} 项指标与“${query}”相符，但都不满足所选的筛选条件`,
  filteredOutHint: '清除筛选后再看。',
  select: (name: string) => `选择${name}`,
  chance: { within: '偶然波动范围内', beyond: '超出偶然波动' },
  noChange: '不能比较',
  brackets: (text: string) => `（${text}）`,
  caution: '宜谨慎',
  notComparable: '不可比',
  estimated: '含推算值',
  failedChecks: (count: number) => `${count} 项核对不符`,
  sparkline: (figures: number, years: number) => `${years} 年中有 ${figures} 年有数字`,
  selected: (count: number) => `已选 ${count} 项`,
  mostSelected: (most: number) => `最多选 ${most} 项`,
  removedItems: (ids: readonly string[]) =>
    `链接里有 ${ids.length} 项指标已不在目录中：${ids.join('、')}`,
  itemsOverLimit: (count: number, most: number) =>
    `链接里另有 ${count} 项未选上：最多选 ${most} 项`,
  showChart: '画图比较',
  hideChart: '收起图',
  presentSelection: '放映所选',
  clearSelection: '取消选择',
  remove: (name: string) => `移除${name}`,
  compare: '所选指标比较',
  scales: '坐标',
  scale: {
    shared: '同一坐标',
    own: '各自坐标',
    index: '以某年为 100',
  },
  baseYear: '基年',
  indexUnit: (year: string) => `指数，${year} = 100`,
  /** Why indicators have no index; `year` is the base year. */
  noIndex: (why: NoIndex, year: string, names: string) =>
    ({
      rate: `${names}是比率，变化按百分点看，不折算成指数。`,
      baseMissing: `${names}在 ${year}没有数字，没有基数，不能折算成指数。`,
      notPositive: `${names}在 ${year}的数字不大于零，不能作基数，不折算成指数。`,
      small: `${names}在 ${year}的数字不到 10，基数太小，差一两个指数就大起大落，不折算成指数。`,
    })[why],
  /** The same in a table cell. */
  noIndexShort: {
    rate: '比率不折算',
    baseMissing: '基年没有数字',
    notPositive: '基数不大于零',
    small: '基数不到 10',
  } satisfies Record<NoIndex, string>,
  noneIndexed: '所选指标都不能折算成指数，没有图可画。',
  /** Several scopes on one scale, each with its indicators. */
  scopesDiffer: (scopes: readonly { scope: string; names: string }[]) =>
    `统计范围不同，对照时请留意：${scopes.map(({ scope, names }) => `${names}（${scope}）`).join('；')}。`,
  noFigure: (names: string) => `${names}没有数字，没有画出。`,
  /** How many times larger the largest is than the smallest of its unit. */
  spread: (times: string) =>
    `同一单位的指标大小悬殊，最大的约为最小的 ${times} 倍：画在同一坐标上，小的会贴近零线、看不出变化，因此各用各的坐标。`,
  gapNote: '线断开处：该年没有数字，或前后不可比。',
  noneToChart: '所选指标都没有数字可画。',
  chartOf: (names: string) => `比较图：${names}`,
  barYears: (from: number, to: number) => `粗条 ${to} 年，细条 ${from} 年`,
  figuresTable: '图中的数字',
  year: '年份',
  listComma: '、',
}
