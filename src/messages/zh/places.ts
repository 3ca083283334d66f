import type { RegionGroupKind, RegionLevel } from '../../domain/model/regions'

const levels: Record<RegionLevel, string> = {
  province: '省',
  prefecture: '州（市）',
  county: '县（市、区）',
}

/** Words of comparing places: one indicator, many regions. */
export const places = {
  heading: '各地比较',
  intro: (others: number) => `数据里另有 ${others} 个地区：可以按大小排列，也可以逐年对照。`,
  open: '比较各地',
  close: '收起',
  loading: '正在读取各地数据…',
  otherVersion: (shown: string, found: string) => ({
    title: '各地数据与本页数据不是同一版本',
    hint: `本页为 ${shown}，各地为 ${found}。为免混用，暂不显示各地数据。请稍后重试；若仍不行，请告诉管理员。`,
  }),
  among: '比较范围',
  /** `level` is that of the places in the group. */
  group: (kind: RegionGroupKind, level: RegionLevel, count: number) =>
    ({
      siblings: `同属一地的各${levels[level]}`,
      level: `全部${levels[level]}`,
      within: `所辖各${levels[level]}`,
      all: '全部地区（不分层级）',
    })[kind] + ` · ${count} 个`,
  ranking: (when: string) => `${when}由大到小`,
  ranked: (told: {
    when: string
    name: string
    figure: string
    rank: number
    withNonBreakingUnits: boolean
    stated: number
  }) =>
    `${told.when}${told.name}：${told.figure}，在有数的 ${told.stated} 个地区中由大到小${told.withNonBreakingUnits ? '并列' : ''}第 ${told.rank}。`,
  unranked: (when: string, name: string, why: string, stated: number) =>
    `${when}${name}${why}；有数的地区 ${stated} 个。`,
  amongOthers: (when: string, stated: number) => `${when}有数的地区 ${stated} 个。`,
  median: (figure: string) => `中位数 ${figure}。`,
  missing: (count: number) => `${count} 个地区没有数，列在最后。`,
  sizeNote: '数量未按人口或案件规模折算，大的地方自然多；排位只说明多少，不说明好坏。',
  rateNote: '排位只说明高低，不说明好坏。',
  hedged: '带“至少”“约”的，按所写数字排列。',
  own: '本地区',
  passed: (count: number) => `略去 ${count} 个`,
  showAll: (count: number) => `显示全部 ${count} 个`,
  showShort: '只看首尾和本地区前后',
  overYears: (name: string) => `与${name}逐年对照`,
  tickHint: '勾选：逐年对照',
  course: '逐年对照',
  courseHint: (most: number) => `勾选上面的地区，或在这里添加，最多 ${most} 个。`,
  full: (most: number) => `已有 ${most} 个，去掉一个才能再添加。`,
  add: '添加地区',
  choose: '请选择…',
  remove: (name: string) => `去掉${name}`,
  /** Of how many places the median is, in the year with the fewest and in that with the most figures. */
  medianLine: (least: number, most: number) =>
    `${least === most ? least : `${least}–${most}`} 个有数地区的中位数`,
  tooFew: '有数的不足五个',
  fewYears: '有数的年份不足三个，只列表，不画线。',
  gapNote: '线断开处：该年没有数字，或前后不可比。',
  table: '逐年数值表',
  year: '年份',
  description: (name: string, span: string, lines: readonly string[]) =>
    `折线图：${name}，${span}。${lines.join('；')}。`,
  unreadable: (count: number) => `${count} 行数据无法读取，已略去。`,
}
