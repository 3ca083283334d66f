import type { NoIndex } from '../../../domain/comparison/computeIndex'
import type { Measure } from '../../../domain/model/indicator'
import { numeral } from '../figures'
import { report } from './report'

/** The explorer: search, filters, table and comparison. */
export const explore = {
  report,
  heading: '全部指标',
  skipToTable: '跳到指标表第一行',
  search: '查找指标',
  searchHint:
    '名称、俗称、报告中的数字、全拼或拼音首字母、英文、编号，顺序不限，如“调解 成功”“tjcg”“23219”。',
  clearQuery: '清除查找',
  pinyinLoading: '正在载入拼音…',
  filters: '筛选',
  filtersSet: (count: number) => `筛选（已设${count}项）`,
  clearFilters: '清除筛选',
  any: '不限',
  section: '报告章节',
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
  complete: '数据完整情况',
  completeness: {
    both: '两年均有数据',
    laterOnly: '仅报告期有数据',
    missing: '报告期缺',
  },
  beyondChance: (tested: number) => `变化大于偶然波动（${tested}项同时检验）`,
  failed: '存在核对不符',
  sortBy: '排序',
  reportOrder: '按报告顺序',
  ascending: (column: string) => `按${column}升序`,
  descending: (column: string) => `按${column}降序`,
  columns: (from: string, to: string) => ({
    name: '指标',
    scope: '范围',
    unit: '单位',
    from,
    to,
    change: '变化',
    marks: '提示',
    terms: '分子/分母',
    /** Of part one of the report. */
    place: '出处（第一部分）',
    years: '历年',
    copy: '复制',
  }),
  /** Two pieces, between which a line may break. */
  place: (chapter: number, item: number): readonly string[] => [
    `第（${numeral(chapter)}）项`,
    `第${numeral(item)}点`,
  ],
  ofReport: (year: number) => `${year}年报告`,
  /** The figure of the earlier year under a change. */
  earlier: (when: string, figure: string) => `${when}${figure}`,
  /** `why`: clauses with the year, as 本站未收录2019年报告. */
  sparse: (told: { year: string; figures: number; missing: number; why: readonly string[] }) =>
    told.figures === 0
      ? `${told.year}各项均缺数据（${told.why.join('；')}）。`
      : `${told.year}仅${told.figures}项有数据，其余${told.missing}项缺数据（${told.why.join('；')}）。`,
  onlyComplete: {
    comparable: (rows: number) => `只看可比的${rows}项`,
    bothYears: (rows: number) => `只看两年均有数据的${rows}项`,
    oneYear: (rows: number) => `只看有数据的${rows}项`,
  },
  pinned: {
    comparable: (rows: number) => `两年可比（${rows}项）`,
    bothYears: (rows: number) => `两年均有数据（${rows}项）`,
    oneYear: (rows: number) => `有数据（${rows}项）`,
  },
  copyShort: '复制',
  copiedShort: '已复制',
  copyRow: (name: string) => `复制“${name}”一句`,
  copyHint: '复制这一句，附出处；焦点在本行时也可按Ctrl+C',
  copiedRow: (name: string) => `已复制：${name}`,
  tableLabel: '指标表，可左右、上下滚动',
  count: (visible: number, all: number) =>
    visible === all ? `共${all}项指标` : `${all}项指标中的${visible}项`,
  best: (name: string, figure: string) => `；最相符：${name}${figure}`,
  near: (name: string, figure: string) => `；没有完全相符的，最接近：${name}${figure}`,
  noMatch: (query: string) => `没有与“${query}”相符的指标`,
  noMatchHint: '可减少字数，或改用拼音首字母、英文、编号。',
  filteredOut: (count: number, query: string) =>
    query === ''
      ? '没有指标同时满足所选筛选条件'
      : `有${count}项指标与“${query}”相符，但均不满足所选筛选条件`,
  filteredOutHint: '请清除筛选后查看。',
  select: (name: string) => `选择${name}`,
  chance: { notExcluded: '尚不能排除偶然波动', beyond: '大于偶然波动' },
  noChange: '暂无可比数据',
  cautionFor: (events: string) => `谨慎比较（${events}）`,
  brackets: (text: string) => `（${text}）`,
  notComparable: '不可比',
  failedChecks: (count: number) => `${count}项核对不符`,
  sparkline: (figures: number, years: number) => `${years}年中有${figures}年有数据`,
  selected: (count: number) => `已选${count}项`,
  mostSelected: (most: number) => `最多选${most}项`,
  removedItems: (ids: readonly string[]) =>
    `链接中有${ids.length}项指标已不在目录中：${ids.join('、')}`,
  itemsOverLimit: (count: number, most: number) => `链接中另有${count}项未选：最多选${most}项`,
  showChart: '图表对比',
  hideChart: '收起图表',
  presentSelection: '放映所选',
  clearSelection: '取消选择',
  remove: (name: string) => `移除${name}`,
  compare: '所选指标对比',
  scales: '坐标',
  scale: {
    shared: '同一坐标',
    own: '各自坐标',
    index: '以某年为100',
  },
  baseYear: '基年',
  indexUnit: (year: string) => `指数，${year} = 100`,
  /** Why indicators have no index; `year` is the base year. */
  noIndex: (why: NoIndex, year: string, names: string) =>
    ({
      rate: `${names}为比率，变化以百分点计，不折算指数。`,
      baseMissing: `${names}缺${year}数，无基数，不能折算指数。`,
      notPositive: `${names}${year}数不大于零，不能作基数，不折算指数。`,
      small: `${names}${year}数不到10，基数过小，相差一两件，指数就会大起大落，不折算指数。`,
    })[why],
  /** The same in a table cell. */
  noIndexShort: {
    rate: '比率不折算',
    baseMissing: '缺基年数',
    notPositive: '基数不大于零',
    small: '基数不到10',
  } satisfies Record<NoIndex, string>,
  noneIndexed: '所选指标均不能折算指数，无图可示。',
  /** Several scopes on one scale, each with its indicators. */
  scopesDiffer: (scopes: readonly { scope: string; names: string }[]) =>
    `统计范围不同，谨慎比较：${scopes.map(({ scope, names }) => `${names}（${scope}）`).join('；')}。`,
  noFigure: (names: string) => `${names}无数据，未画出。`,
  /** How many times larger the largest is than the smallest of its unit. */
  spread: (times: string) =>
    `同一单位的指标大小悬殊，最大者约为最小者的${times}倍：在同一坐标上，较小者贴近零线、难以看出变化，因此分别使用各自坐标。`,
  gapNote: '线断开处：该年缺数，或者前后不可比。',
  noneToChart: '所选指标均无数据。',
  chartOf: (names: string) => `对比图：${names}`,
  figuresTable: '图中数据',
  year: '年份',
  listComma: '、',
}
