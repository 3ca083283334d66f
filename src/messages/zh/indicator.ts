import type { FunnelPosition } from '../../domain/statistics/funnel'
import type { RegionGroupKind, RegionLevel } from '../../domain/places/regions'
import type { ControlLimits } from '../../domain/statistics/controlLimits'
import { limitNames } from './figures'
import { kindOf } from './figures/kind'

const levels: Record<RegionLevel, string> = {
  province: '省',
  prefecture: '州（市）',
  county: '县（市、区）',
}

const positions: Record<FunnelPosition, string> = {
  within: '在95%控制限内，与合计的差别尚不能排除偶然波动',
  above: '高于95%控制限、未超出99.8%控制限，值得留意，尚不足以断定',
  below: '低于95%控制限、未超出99.8%控制限，值得留意，尚不足以断定',
  farAbove: '高于99.8%控制限，差别大于偶然波动和各地通常差异所能解释的幅度',
  farBelow: '低于99.8%控制限，差别大于偶然波动和各地通常差异所能解释的幅度',
}

/** Rates of places in a funnel plot. */
const funnel = {
  heading: '比率对照（漏斗图）',
  loading: '正在读取分子和分母…',
  /** What dots and lines are; `between` is null where too few places allow no estimate. */
  explanation: (places: number, centre: string, between: number | null) => {
    const widened =
      between === null
        ? '地区不足10个，控制限只计偶然波动。'
        : between > 0
          ? '各地之间的差异大于偶然波动，控制限已相应放宽。'
          : ''
    return `每点一个地区。横线为${places}个地区合计的比率${centre}；虚线、实线为95%、99.8%控制限：若各地没有自身原因的差别，约有5%、0.2%的地区落在限外。分母越小，起伏越大，限也越宽。${widened}`
  },
  own: (name: string, rate: string, terms: string, position: FunnelPosition) =>
    `${name}：${rate}（${terms}），${positions[position]}。`,
  notGood: '高低不等于好坏。',
  leftOut: (count: number) => `${count}个地区没有可用的分子、分母，或与所载比率不符，不在图中。`,
  tooFew: '可用分子、分母的地区不足5个，不作漏斗图。',
  lines: { centre: (rate: string) => `合计${rate}`, inner: '95%', outer: '99.8%' },
  axis: (name: string, unit: string) => `${name}（${unit}）`,
  description: (rate: string, when: string, places: number, centre: string, outside: number) =>
    `漏斗图：${when}${places}个地区的${rate}，合计${centre}。${outside === 0 ? '没有地区' : `${outside}个地区`}在99.8%控制限外。`,
  table: '漏斗图数值表',
  columns: { place: '地区', rate: '比率', terms: '分子/分母', position: '与控制限比较' },
  positions: {
    within: '95%限内',
    above: '高于95%限',
    below: '低于95%限',
    farAbove: '高于99.8%限',
    farBelow: '低于99.8%限',
  } satisfies Record<FunnelPosition, string>,
}

/** One indicator compared between regions. */
const regions = {
  heading: '各地比较',
  intro: (others: number) => `另有${others}个地区的数据：可按大小排列，也可逐年对照。`,
  open: '比较各地',
  close: '收起',
  loading: '正在读取各地数据…',
  among: '比较范围',
  /** `level` is the level of the regions in the group. */
  group: (kind: RegionGroupKind, level: RegionLevel, count: number) =>
    ({
      siblings: `同属一地的各${levels[level]}`,
      level: `全部${levels[level]}`,
      within: `所辖各${levels[level]}`,
    })[kind] + ` · ${count}个`,
  noPeers: '其他地区与本地区不属同一层级，不作排列比较。',
  ranking: (when: string) => `${when}由大到小`,
  ranked: (ranking: {
    when: string
    name: string
    figure: string
    /** Null where the figure cannot be told from the median. */
    rank: number | null
    isTied: boolean
    stated: number
  }) =>
    ranking.rank === null
      ? `${ranking.when}${ranking.name}：${ranking.figure}；有数据的地区${ranking.stated}个。`
      : `${ranking.when}${ranking.name}：${ranking.figure}，与中位数的差别大于单纯偶然波动通常所能解释的幅度，在有数据的${ranking.stated}个地区中由大到小${ranking.isTied ? '并列' : ''}第${ranking.rank}。`,
  unranked: (name: string, why: string, stated: number) =>
    `${name}：${why}；有数据的地区${stated}个。`,
  amongOthers: (when: string, stated: number) => `${when}有数据的地区${stated}个。`,
  median: (figure: string) => `中位数${figure}。`,
  missing: (count: number) => `${count}个地区缺，列在最后。`,
  /** Of event counts, which vary by chance. */
  eventNote:
    '数量未按人口或案件规模折算，大的地方自然多。各地均不满300、且95%区间不含中位数的才标名次；名次只说明多少，不说明好坏。',
  sizeNote: '数量未按人口或案件规模折算，大的地方自然多；不标名次。',
  rateNote: '按高低排列，不标名次；高低不等于好坏。',
  hedged: '带“余”“以上”“约”等的，按所写数排列。',
  own: '本地区',
  passed: (count: number) => `略去${count}个`,
  showAll: (count: number) => `显示全部${count}个`,
  showShort: '只看首尾和本地区前后',
  overYears: (name: string) => `与${name}逐年对照`,
  tickHint: '勾选：逐年对照',
  trend: '逐年对照',
  trendHint: (most: number) => `勾选上面的地区，或在这里添加，最多${most}个。`,
  full: (most: number) => `已选${most}个，须先移除一个才能添加。`,
  add: '添加地区',
  choose: '请选择…',
  remove: (name: string) => `移除${name}`,
  /** The lowest and the highest number of regions in the median of a year. */
  medianLine: (least: number, most: number) =>
    `${least === most ? least : `${least}～${most}`}个有数据地区的中位数`,
  tooFew: '有数据的地区不足五个',
  fewYears: '有数据的年份不足三个，只列表，不画线。',
  gapNote: '线断开处：该年缺数，或者前后不可比。',
  table: '逐年数值表',
  year: '年份',
  description: (name: string, span: string, lines: readonly string[]) =>
    `折线图：${name}，${span}。${lines.join('；')}。`,
  funnel,
  unreadable: (count: number) => `${count}行数据无法读取，已略去。`,
}

export const indicator = {
  limitsNote: (limits: { kind: ControlLimits['kind']; span: string; years: number }) =>
    `虚线为中心线和${limitNames[limits.kind]}，按${limits.span}的${limits.years}个可比年份计算（均值±2.66×平均移动极差），${limits.kind === 'trial' ? '随新的年份重新计算' : '以后年份沿用'}。在限内不等于没有变化。`,
  unknown: '指标不存在',
  unknownHint: (id: string) => `编号“${id}”不在目录中，链接可能已经过时。`,
  view: '显示方式',
  chart: '图',
  table: '表',
  /** In place of the chart of a lone figure. */
  number: '数',
  year: '年份',
  value: '数值',
  interval: '95%区间',
  printed: '报告原文',
  status: '状态',
  place: '出处',
  notes: '备注',
  definition: '定义',
  scope: '统计范围',
  unit: '单位',
  measure: '类型',
  terms: '名词解释',
  semicolon: '；',
  kindOf,
  rateFormula: '分子÷分母×100%',
  formula: '计算公式',
  numerator: '分子',
  denominator: '分母',
  wholeOf: '由以下各项相加',
  subsetOf: '所属合计项',
  atMost: '一般不大于',
  sameItem: '同名事项在报告另一处的数据',
  source: '来源',
  checks: '相关核对',
  noChecks: '本指标暂无可进行的核对。',
  /** Folded checks by outcome; `after` others that are shown above. */
  otherChecks: (
    after: boolean,
    total: number,
    outcomes: readonly { readonly name: string; readonly count: number }[],
  ) =>
    `${after ? '其余' : ''}${total}项核对：${outcomes.map(({ name, count }) => `${name}${count}`).join('、')}`,
  allChecks: '查看全部核对',
  /** Of events. */
  cautions: '使用提示',
  pendingDate: '本地实施日期待确认',
  eventEffects: { caution: '谨慎比较', break: '前后不可比' },
  relatedIndicators: '相邻指标',
  previous: '上一个',
  next: '下一个',
  sameTopic: '同一专题',
  core: '核心指标',
  revised: (value: string, report: string) => `此前${report}所载为${value}`,
  otherStatedChange: (report: string, printed: string, base: string) =>
    `${report}称较${base}“${printed}”`,
  statedChange: (printed: string, base: string) => `报告称较${base}“${printed}”`,
  estimatedBy: (formula: string) => `推算数：${formula}`,
  tableCaption: (name: string) => `${name}历年数值`,
  reasons: '变化原因',
  regions,
}
