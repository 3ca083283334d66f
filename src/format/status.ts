import type { MissingReason, StatedStatus } from '../domain/model/observation'
import type { FigureWords } from './sentences/figureMessages'

/** Why there is no figure, in a word: 未公布, 不适用, 不予公布, 数据有误. */
export function missingText(reason: MissingReason, words: FigureWords): string {
  return words.missing[reason]
}

/** Why there is no figure, for a sentence: 报告未公布. */
export function missingLongText(reason: MissingReason, words: FigureWords): string {
  return words.missingLong[reason]
}

/** 推算, 初步, 口径有变; null for a normal figure, of which nothing needs to be said. */
export function statusText(status: StatedStatus, words: FigureWords): string | null {
  return status === 'normal' ? null : words.status[status]
}
