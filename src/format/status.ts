import type { FigureMessages } from '../messages/messages'
import type { MissingReason, ReportedStatus } from '../domain/model/observation'

/** Why there is no figure, in a word: 未公布, 不适用, 不予公布, 数据有误. */
export function missingText(reason: MissingReason, messages: FigureMessages): string {
  return messages.missing[reason]
}

/** Why there is no figure, for a sentence: 报告未公布. */
export function missingLongText(reason: MissingReason, messages: FigureMessages): string {
  return messages.missingLong[reason]
}

/** 推算数, 初步数, 口径调整; null for a normal figure. */
export function statusText(status: ReportedStatus, messages: FigureMessages): string | null {
  return status === 'normal' ? null : messages.status[status]
}
