import { describe, expect, it } from 'vitest'
import type { Place, TextDocument } from '../../src/documents/model'
import { buildDocx, instance, level, list, numbered, p, r } from './buildDocx'
import { read } from './read'

/** Where the first character of `found` comes from. */
function placeOf({ text, pieces }: TextDocument, found: string): Place | undefined {
  const at = text.indexOf(found)
  const piece = pieces.find(({ start, end }) => start <= at && at < end)
  if (piece === undefined || !('offset' in piece.place)) return piece?.place
  return { ...piece.place, offset: piece.place.offset + at - piece.start }
}

const part = 'word/document.xml'

describe('the place of a character', () => {
  it('is part, paragraph, run and offset, also behind breaks and deleted runs', () => {
    const deleted = '<w:del><w:r><w:delText>旧</w:delText></w:r></w:del>'
    const run = '<w:r><w:t>甲</w:t><w:br/><w:t>乙丙</w:t></w:r>'
    const document = read(buildDocx(p('首') + p(r('一') + deleted + run)))
    expect(placeOf(document, '首')).toEqual({ kind: 'run', part, paragraph: 0, run: 0, offset: 0 })
    expect(placeOf(document, '丙')).toEqual({ kind: 'run', part, paragraph: 1, run: 2, offset: 3 })
  })

  it('is the paragraph for a computed label', () => {
    const numbering = list(1, level(0, 'chineseCounting', '（%1）')) + instance(1)
    const document = read(buildDocx(p('首') + p('复议', numbered(1)), { numbering }))
    expect(placeOf(document, '（一）')).toEqual({ kind: 'label', part, paragraph: 1 })
    expect(placeOf(document, '复议')).toMatchObject({ paragraph: 1, run: 0, offset: 0 })
  })

  it('is the note for a footnote, and counts the paragraphs of a table', () => {
    const table = `<w:tbl><w:tr><w:tc>${p('甲')}</w:tc><w:tc>${p('乙')}</w:tc></w:tr></w:tbl>`
    const footnotes = `<w:footnote w:id="2">${p('注')}</w:footnote>`
    const document = read(buildDocx(table, { footnotes }))
    expect(placeOf(document, '乙')).toMatchObject({ part, paragraph: 1 })
    expect(placeOf(document, '注')).toMatchObject({ part: 'word/footnotes.xml', paragraph: 0 })
    expect(placeOf(document, '\t')).toBeUndefined()
  })

  it('covers every character but separators, in order', () => {
    const { text, pieces } = read(buildDocx(p('甲') + p(r('乙') + r('丙'))))
    expect(pieces.map(({ start, end }) => text.slice(start, end))).toEqual(['甲', '乙', '丙'])
  })

  it('is the offset in a plain text', () => {
    const document = read(new TextEncoder().encode('\ufeff共97件'), 'a.txt')
    expect(document.text).toBe('共97件')
    expect(placeOf(document, '97')).toEqual({ kind: 'offset', offset: 1 })
  })
})
