/** Measure words of counts. A Chinese numeral needs one of these to be a count. */
const COUNTED =
  '人次 户次 场次 件次 批次 台次 家次 车次 条次 项次 起次 名次 宗次 班次 ' +
  '个百分点 百分点 个工作日 工作日 个小时 小时 个月 分钟 平方公里 平方米 公里 公顷 公斤 立方米 ' +
  '件 宗 起 人 名 位 项 户 家 条 卷 次 期 场 份 篇 部 天 日 所 处 种 类 个 支 批 例 座 册 本 张 台 辆 ' +
  '亩 吨 米 倍 轮 幅 块 套 枚 盒 艘 间 栋 幢 堂 课 集 款 票 页 对 队 组 班 岗 席 只 通 遍 项目 ' +
  '美元 元 分 ㎡ 平方 字'

/** Longer words before those that they begin with. */
const words = [...new Set(COUNTED.trim().split(/\s+/))].sort((a, b) => b.length - a.length)

/** `人(次)` is 人次; 分 is a score, not the beginning of 分别, 分类 or 分布. */
export const UNIT = `人\\(次\\)|%|‰|${words.map((word) => (word === '分' ? '分(?![别之类布钟级局为期批管支工析])' : word)).join('|')}`

/** The unit as it is compared: 人(次) as 人次. */
export function plainUnit(printed: string): string {
  return printed.replace(/[()\s]/g, '')
}

/** Words for places and offices that a number counts without a measure word: 11县(市)区, 37部门. */
export const COUNTED_NOUN =
  '县|市|区|旗|州|乡|镇|街道|村|社区|部门|单位|领域|行业|学校|企业|方面|要点|省|地市|乡镇|环节|窗口|大类|专题|专项|机构'
