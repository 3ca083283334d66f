/**
 * Measure words of counts; a Chinese numeral needs one of these to be a count. After a colon what may not
 * follow, as it makes another word: 3期 but not 期间, 5部 but not 部门.
 */
const COUNTED =
  '人次 户次 场次 件次 批次 台次 家次 车次 条次 项次 起次 宗次 班次 架次 艘次 辆次 课次 ' +
  '个百分点 百分点 个工作日 工作日 个小时 小时 个月 分钟 学时 课时 ' +
  '平方公里 平方米 立方米 微克/立方米 微克 毫克 公里 公顷 公斤 千克 ' +
  '件 宗 起:草诉来到步底初 人:均民大 名:列单义称 位:于居列次 项 户 家:庭长 条:例件 卷 次:日序 期:间限末内满 ' +
  '场:所地景 份 篇 部:门委级署分 天:然 日 所:有在属谓涉需 处:罚理置于分级 种:植 类 个 支:持付出撑 ' +
  '批:准示复评 例:外行会 座:谈 册 本:级地市县年人月 张 台:账风 辆 亩 吨 米 倍 轮 幅:度 块 套 枚 盒 艘 间:接 ' +
  '栋 幢 堂 课:程题 集:中体成约团 款:项 票 页 对:于此象 队 组:织成建 班:子 岗:位 席 只:有能需要在 ' +
  '通:过报知告行道 遍:布 面:向对积临 封 瓶 袋 箱 株 头 台套 人份 幕 首:次批个创席 讲:座话解 节:约能点 门:户槛 ' +
  '美元 元:旦 ㎡ 平方 字 分:别之类布钟级局为期批管支工析公'

type Word = { readonly word: string; readonly not: string }

/** Longer words before those that they begin with. */
const words: readonly Word[] = COUNTED.split(/\s+/)
  .map((entry) => {
    const [word = '', not = ''] = entry.split(':')
    return { word, not }
  })
  .sort((a, b) => b.word.length - a.word.length)

/** Measure words, and those with their second half in brackets: 人(次), 场(次). */
export const UNIT = `[人户场家件条起项批]\\(次\\)|%|‰|${words
  .map(({ word, not }) => (not === '' ? word : `${word}(?![${not}])`))
  .join('|')}`

/** The unit as it is compared: 人(次) as 人次. */
export function plainUnit(printed: string): string {
  return printed.replace(/[()\s]/g, '')
}

/** Words for places and offices that a number counts without a measure word: 11县(市)区, 37部门. */
export const COUNTED_NOUN =
  '县|市|区|旗|州|乡|镇|街道|村|社区|部门|单位|领域|行业|学校|企业|方面|要点|省|地市|环节|窗口|大类|专题|专项|机构|站点|网格'
