import { createPacer, type Steps } from '../steps'
import { scanXml } from '../xml/scanXml'
import { readAuthor } from './readAuthor'

export type CommentText = { readonly author: string; readonly date: string; readonly text: string }

/** The comments of comments.xml by their id; paragraphs are lines. */
export function* readCommentTexts(
  xml: string,
  part: string,
): Steps<ReadonlyMap<string, CommentText>> {
  const comments = new Map<string, CommentText>()
  let id = ''
  let lines: string[] = []
  let who = { author: '', date: '' }
  let isText = false
  const isDue = createPacer()
  for (const token of scanXml(xml, part)) {
    if (isDue()) yield
    if (token.kind === 'text') {
      if (isText) lines.push((lines.pop() ?? '') + token.text)
    } else if (token.name === 'w:t') isText = token.kind === 'open'
    else if (token.kind === 'open' && token.name === 'w:p') lines.push('')
    else if (token.kind === 'open' && token.name === 'w:comment') {
      id = token.attributes.get('w:id') ?? ''
      who = readAuthor(token)
      lines = []
    } else if (token.kind === 'close' && token.name === 'w:comment')
      comments.set(id, { ...who, text: lines.join('\n') })
  }
  return comments
}
