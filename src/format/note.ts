import type { FigureMessages } from '../messages/messages'
import type { Note } from '../domain/model/observation'
import { dateText } from './values/period'

/** A reason with who wrote it, when and on what ground: `窗口关闭两个月（张三，2021 年 3 月 1 日；依据：工作总结）`. */
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

/** The sign that ties a figure to its note: `①` to `⑳`, then `(21)`. Never a bare digit: 83¹ would be read as 831. */
export function noteMark(number: number): string {
  return number <= MOST_CIRCLED ? String.fromCharCode(CIRCLED_ONE + number - 1) : `(${number})`
}
