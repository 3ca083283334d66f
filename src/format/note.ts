import type { FigureMessages } from '../messages/messages'
import type { Note } from '../domain/model/observation'
import { dateText } from './values/period'

/** A note with author, date and source: `窗口关闭两个月（张三，2021年3月1日；依据：工作总结）`. */
export function noteText({ text, author, date, source }: Note, messages: FigureMessages): string {
  return messages.note({
    text: text[messages.lang],
    author,
    date: dateText(date, messages),
    source,
  })
}

const CIRCLED_ONE = 0x2460
const MOST_CIRCLED = 20

/** The mark of a note: `①` to `⑳`, then `(21)`. No digit, because 83¹ reads as 831. */
export function noteMark(number: number): string {
  return number <= MOST_CIRCLED ? String.fromCharCode(CIRCLED_ONE + number - 1) : `(${number})`
}
