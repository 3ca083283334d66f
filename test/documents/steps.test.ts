import { describe, expect, it } from 'vitest'
import { readDocument } from '../../src/documents/readDocument'
import { buildDocx, p } from './buildDocx'
import { parseHtml } from './read'

function countSteps(bytes: Uint8Array): number {
  const steps = readDocument({ name: 'a.docx', bytes }, { parseHtml })
  let count = 0
  while (steps.next().done !== true) count += 1
  return count
}

describe('reading stops between steps', () => {
  const few = countSteps(buildDocx(p('件')))
  const repeated = (inside: string): string => inside.repeat(3000)

  it.each([
    ['the body', buildDocx(repeated(p('件')))],
    ['styles', buildDocx(p('件'), { styles: repeated('<w:style w:styleId="A"/>') })],
    ['lists', buildDocx(p('件'), { numbering: repeated('<w:num w:numId="1"/>') })],
    ['comments', buildDocx(p('件'), { comments: repeated('<w:comment w:id="1"/>') })],
    ['footnotes', buildDocx(p('件'), { footnotes: repeated('<w:footnote/>') })],
  ])('within %s', (_, bytes) => {
    // 3,000 elements are 6,000 tokens: twelve steps.
    expect(countSteps(bytes)).toBeGreaterThanOrEqual(few + 12)
  })
})
