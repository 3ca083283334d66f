import type { FigureMessages } from '../messages/messages'
import type { MissingReason, ReportedStatus } from '../domain/model/observation'

/** Why there is no figure, in a word: 未载, 未收录, 未公布, 不适用, 不予公布, 无法读取. */
export function missingText(reason: MissingReason, messages: FigureMessages): string {
  return messages.missing[reason]
}

/** Why there is no figure, as a clause with its year: 本站未收录2019年报告. */
export function missingInText(
  { reason }: { readonly reason: MissingReason },
  when: string,
  messages: FigureMessages,
): string {
  return messages.missingIn[reason](when)
}

/** Why there is no figure, where the year stands beside it: 所据报告未载. */
export function missingLongText(reason: MissingReason, messages: FigureMessages): string {
  return messages.missingLong[reason]
}

/** 推算数, 初步数, 口径调整; null for a normal figure. */
export function statusText(status: ReportedStatus, messages: FigureMessages): string | null {
  return status === 'normal' ? null : messages.status[status]
}
