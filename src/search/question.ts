/** The unit that a question asks for: 多少件, 几个人. */
const ASKED = /(?:多少|几)(?:个)?(件|人|名|次|起|项|元|钱|户|条|家|卷|期|天)?/

/** Words of a question that name no figure. */
const QUESTION_WORDS =
  /请问|想知道|帮我查一?下?|查一?下|怎么样|怎么|怎样|如何|什么|哪些|哪个|有没有|是不是|比(?:上年|去年)?|增加|减少|上升|下降|提高|降低|是否|一共|总共|共有|去年|今年|全年|本年|当年|的|了|吗|呢|啊|是|有/g

const units: Readonly<Record<string, string>> = { 名: '人', 起: '件', 钱: '元', 天: '个工作日' }

export type Question = {
  /** The words that name something, with blanks for the others. */
  readonly content: string
  /** The unit asked for, in the catalogue's word; null where none is. */
  readonly unit: string | null
}

/** Reads a Chinese question: 调解了多少件 asks for 调解 in 件. */
export function readQuestion(text: string): Question {
  const unit = ASKED.exec(text)?.[1]
  return {
    content: text.replace(ASKED, ' ').replace(QUESTION_WORDS, ' '),
    unit: unit === undefined ? null : (units[unit] ?? unit),
  }
}
