import type { Context } from './context'
import type { FigureKind, PrintedFigure } from './figure'

const RISE = '增长|增加|上升|提高|提升|扩大|增幅|涨幅|上涨|攀升|增|升|多'
const FALL = '下降|减少|降低|压缩|压减|缩短|回落|下滑|降幅|减幅|缩减|降|减|少'
const CHANGE_END = new RegExp(`(${RISE}|${FALL})(?:了|幅度?|率)?(?:为|达到?|约)?\\s?$`)
const FALLS = new RegExp(`(?:${FALL})(?:了|幅度?|率)?(?:为|达到?|约)?\\s?$`)
const NAME_OF_CHANGE = new RegExp(`(?:${RISE}|${FALL})(?:比例|幅度?|率)?$`)
const COMPARED = /同比|环比|[比较](?!例|为|好|强|大|多|率|重)|增幅|降幅|涨幅|减幅|增长|下降|上升/
/** Words of a comparison, without any that would name another subject. */
const COMPARISON_WORDS = new RegExp(
  `同比|环比|相比|比|较|与|同|去年|上年|前年|上一?年度?|同期|(?:19|20)\\d\\d年度?|年初|年底|[一二三四]季度|上半年|下半年|耗时|用时|分别|双|均|平均|数量|总量|总数|件数|人数|${RISE}|${FALL}|[幅度率了约近和的为达到是又再,、。;()\\s\uE000]`,
  'g',
)

/** Whether a figure is what there was, what there was before, or the difference. */
export function findKind(figure: PrintedFigure, context: Context, after: string): FigureKind {
  if (figure.unit.includes('百分点')) return 'change'
  const { lead, clause } = context
  if (isBase(context, after)) return 'base'
  const isRelative = figure.unit === '%' || figure.unit === '倍'
  if (!CHANGE_END.test(lead)) return 'level'
  if (isRelative) return 'change'
  return COMPARED.test(clause.slice(-24)) && /(?:[增减升降加少多]|下降|提高)了?$/.test(lead)
    ? 'change'
    : 'level'
}

const EARLIER = '(?:去年|上年|前年|上一年度?|(?:19|20)\\d\\d年度?)(?:同期|度)?(?:的|为)?\\s?$'
const COMPARED_WITH = new RegExp(`[比较]\\s?${EARLIER}`)
const IN_BRACKETS = new RegExp(`\\(${EARLIER}`)

/** 比2019年92件, (去年同期57件), 由4个工作日压缩至: the earlier figure. */
function isBase({ clause, lead }: Context, after: string): boolean {
  if (COMPARED_WITH.test(lead) || IN_BRACKETS.test(clause)) return true
  if (!/(?:由|从)[^,。;]{0,20}$/.test(clause)) return false
  return (
    /^[^,。;、\d]{0,10}(?:至|到|为)/.test(after) ||
    /^\s?(?:下降|上升|增加|提高|减少|压缩|缩短|增长)/.test(after)
  )
}

/** Whether only words of comparison stand between a figure and a change, so that the change is its own. */
export function isOwnChange(between: string): boolean {
  return between.replace(COMPARISON_WORDS, '').length <= 1
}

/** Whether the words before a change say that it is a fall. */
export function saysFall(lead: string): boolean {
  return FALLS.test(lead)
}

/** Whether a name is that of a change itself: 审批流程平均压缩率. */
export function namesChange(name: string): boolean {
  return NAME_OF_CHANGE.test(name)
}
