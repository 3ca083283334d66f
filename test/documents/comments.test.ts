import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { writeComments, type Comment } from '../../src/documents/comments/writeComments'
import { openArchive } from '../../src/documents/zip/archive'
import { buildDocx, instance, level, list, numbered, p, r, type DocxParts } from './buildDocx'
import { read, refusal, run } from './read'

const WHO = { author: '核稿', date: '2026-11-28T08:00:00Z' }

function write(bytes: Uint8Array, comments: readonly Comment[]): Uint8Array {
  const result = run(writeComments(bytes, comments))
  if (result.kind === 'refused') throw new Error(JSON.stringify(result.reason))
  return result.bytes
}

/** Comments on the first occurrence of each text. */
function on(bytes: Uint8Array, ...found: string[]): Comment[] {
  const { text } = read(bytes)
  return found.map((one) => {
    const start = text.indexOf(one)
    if (start < 0) throw new Error(`${one} is not in the text`)
    return { start, end: start + one.length, text: `注：${one.trim()}`, ...WHO }
  })
}

/** What the comments of a file are on, and what they say. */
function commented(bytes: Uint8Array): string[][] {
  const { text, warnings } = read(bytes)
  return warnings.flatMap((one) =>
    one.kind === 'comment' ? [[text.slice(one.start, one.end), one.text]] : [],
  )
}

const main = (bytes: Uint8Array): string =>
  strFromU8(unzipSync(bytes)['word/document.xml'] ?? new Uint8Array())

/** The compressed bytes of each entry. */
function packed(bytes: Uint8Array): Record<string, string> {
  const { directory } = openArchive(bytes)
  return Object.fromEntries(
    Array.from(directory.entries, ([name, { dataStart, compressedSize, method, crc }]) => [
      name,
      `${method} ${crc} ${strFromU8(bytes.subarray(dataStart, dataStart + compressedSize), true)}`,
    ]),
  )
}

function changedParts(before: Uint8Array, after: Uint8Array): string[] {
  const [old, now] = [packed(before), packed(after)]
  return Object.keys(now).filter((name) => now[name] !== old[name])
}

/** Writes comments on the texts and expects them where they belong, with the text unchanged. */
function expectCommented(body: string, parts: DocxParts, ...found: string[]): string {
  const bytes = buildDocx(body, parts)
  const written = write(bytes, on(bytes, ...found))
  expect(read(written).text).toBe(read(bytes).text)
  expect(commented(written)).toEqual(found.map((one) => [one, `注：${one.trim()}`]))
  return main(written)
}

describe('comments in a Word file', () => {
  it('divide a run and keep its properties in each part', () => {
    const bold = '<w:b/><w:sz w:val="32"/>'
    const source = expectCommented(p(r('收到申请97件，审结83件。', bold)), {}, '97', '83')
    expect(source.split(`<w:rPr>${bold}</w:rPr>`)).toHaveLength(6)
    expect(source).toContain(
      `<w:commentRangeStart w:id="0"/><w:r><w:rPr>${bold}</w:rPr><w:t xml:space="preserve">97</w:t></w:r><w:commentRangeEnd w:id="0"/><w:r><w:commentReference w:id="0"/></w:r>`,
    )
  })

  it('divide nothing at the edges of runs', () => {
    const source = expectCommented(p(r('共') + r('97件') + r('。')), {}, '97件')
    expect(source.match(/<w:t /g)).toHaveLength(3)
  })

  it('may overlap, touch, and hold one another', () => {
    expectCommented(p('甲乙丙丁戊己'), {}, '甲乙丙丁', '乙', '丙丁戊', '戊己')
  })

  it('span runs and paragraphs', () => {
    expectCommented(p(r('一共') + r('97件')) + p('审结83件'), {}, '共97件\n审')
  })

  it('stand between breaks and tabs of a run, and around references', () => {
    const body = p(
      '<w:r><w:t>甲</w:t><w:br/><w:t>A&amp;B &lt;97&gt;</w:t><w:tab/><w:t>丙</w:t></w:r>',
    )
    expectCommented(body, {}, '甲', '&B', '97', '\t', '丙')
  })

  it('keep blanks that show and drop those that do not', () => {
    const bytes = buildDocx(p('<w:r><w:t>  共 97 件 </w:t></w:r>'))
    const written = write(bytes, on(bytes, ' 97'))
    expect(read(written).text).toBe('共 97 件\n')
    expect(commented(written)).toEqual([[' 97', '注：97']])
  })

  it.each([
    ['　　2020年，受理33件。\u00a0'],
    ['&#160;受理33件，见A&amp;B'],
    ['　33件\u2003'],
    ['\n 　33件 &#x3000;'],
    ['&#32;　33件&#32;'],
  ])('keep the wide and fixed spaces of the author: %j', (inside) => {
    const bytes = buildDocx(p(`<w:r><w:t>${inside}</w:t></w:r>`))
    const written = write(bytes, on(bytes, '33件'))
    expect(read(written).text).toBe(read(bytes).text)
    expect(commented(written)).toEqual([['33件', '注：33件']])
    const shown = (source: string): string =>
      Array.from(source.matchAll(/<w:t[^>]*>([^<]*)/g), ([, text = '']) => text)
        .join('')
        .replace(/^([ \n]|&#32;)+|([ \n]|&#32;)+$/g, '')
    expect(shown(main(written))).toBe(shown(main(bytes)))
  })

  it('do not divide a character of two units, nor CDATA', () => {
    const bytes = buildDocx(p(r('共𠮷件')))
    const written = write(bytes, [{ start: 2, end: 4, text: '半', ...WHO }])
    expect(commented(written)).toEqual([['𠮷件', '半']])
    const cdata = buildDocx(p('<w:r><w:t><![CDATA[甲97乙]]></w:t></w:r>'))
    expect(commented(write(cdata, on(cdata, '97')))).toEqual([['甲97乙', '注：97']])
  })

  it('stand in hyperlinks, insertions, content controls and cells', () => {
    const body =
      p(
        `<w:hyperlink w:anchor="a">${r('链接97件')}</w:hyperlink><w:ins w:id="1" w:author="张">${r('新增83件')}</w:ins><w:sdt><w:sdtContent>${r('控件5件')}</w:sdtContent></w:sdt>`,
      ) + `<w:tbl><w:tr><w:tc>${p('民事')}</w:tc><w:tc>${p('共4000件')}</w:tc></w:tr></w:tbl>`
    expectCommented(body, {}, '97', '83', '5', '4000')
  })

  it('are on a formula or ruby as a whole', () => {
    const formula = '<m:oMath><m:r><m:t>5/13</m:t></m:r></m:oMath>'
    const ruby = `<w:r><w:ruby><w:rt>${r('zhao')}</w:rt><w:rubyBase>${r('昭通')}</w:rubyBase></w:ruby></w:r>`
    const bytes = buildDocx(p(r('率') + formula + r('与') + ruby))
    expect(commented(write(bytes, on(bytes, '/1', '昭')))).toEqual([
      ['5/13', '注：/1'],
      ['昭通', '注：昭'],
    ])
  })

  it('go to the run that holds a note or a text box', () => {
    const box = `<w:r><w:drawing><w:txbxContent>${p('框内97件')}</w:txbxContent></w:drawing><w:t>旁</w:t></w:r>`
    const reference = '<w:r><w:t>处</w:t><w:footnoteReference w:id="2"/></w:r>'
    const footnotes = `<w:footnote w:id="2">${p('注83件')}</w:footnote><w:footnote w:id="3">${p('无主')}</w:footnote>`
    const bytes = buildDocx(p(r('前') + box + reference), { footnotes })
    expect(commented(write(bytes, on(bytes, '97', '83', '无主')))).toEqual([
      ['旁', '注：97'],
      ['处', '注：83'],
      ['处', '注：无主'],
    ])
  })

  it('go from a label to its paragraph, and from a separator to the nearest characters', () => {
    const numbering = list(1, level(0, 'chineseCounting', '（%1）')) + instance(1)
    const bytes = buildDocx(p('首') + p('复议', numbered(1)), { numbering })
    expect(commented(write(bytes, on(bytes, '（一）', '一）复', '\n')))).toEqual([
      ['首', '注：'],
      ['复', '注：一）复'],
      ['复议', '注：（一）'],
    ])
  })
})

describe('the parts of a commented file', () => {
  it('are the same bytes, still compressed, but for those that must change', () => {
    const media = Uint8Array.from({ length: 5000 }, (_, n) => (n * n) % 251)
    const bytes = buildDocx(p('共97件'), {
      styles: '<w:style w:styleId="A"/>',
      entries: { 'word/media/image1.png': [media, { level: 0 }], 'docProps/app.xml': media },
    })
    const written = write(bytes, on(bytes, '97'))
    expect(changedParts(bytes, written).sort()).toEqual([
      '[Content_Types].xml',
      'word/_rels/document.xml.rels',
      'word/comments.xml',
      'word/document.xml',
    ])
    const parts = unzipSync(written)
    expect(strFromU8(parts['[Content_Types].xml'] ?? media)).toContain(
      '<Override PartName="/word/comments.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml"/></Types>',
    )
    expect(strFromU8(parts['word/_rels/document.xml.rels'] ?? media)).toMatch(
      /relationships\/comments" Target="comments.xml"\/><\/Relationships>$/,
    )
    expect(Object.keys(unzipSync(bytes))).toEqual(Object.keys(parts).slice(0, -1))
  })

  it('of the main part change only where comments begin and end', () => {
    const bytes = buildDocx(p(r('共97件', '<w:b/>')) + p('尾'))
    const [before, after] = [main(bytes), main(write(bytes, on(bytes, '97件')))]
    const added = after
      .replace(/<w:comment\w+ w:id="\d+"\/>/g, '')
      .replace('<w:r></w:r>', '')
      .replace('</w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t xml:space="preserve">', '')
    expect(added).toBe(before)
  })

  it('keep comments that are there, whose numbers the new ones follow', () => {
    const comments = `<w:comment w:id="4" w:author="李四">${p('旧')}</w:comment>`
    const body = p(`${r('共')}<w:r><w:commentReference w:id="4"/></w:r>${r('97件')}`)
    const bytes = buildDocx(body, { comments })
    const written = write(bytes, on(bytes, '97'))
    expect(changedParts(bytes, written)).toEqual(['word/document.xml', 'word/comments.xml'])
    expect(commented(written)).toEqual([
      ['', '旧'],
      ['97', '注：97'],
    ])
    expect(main(written)).toContain('<w:commentReference w:id="5"/>')
  })

  it('take comments a second time', () => {
    const bytes = buildDocx(p('共97件83件'))
    const once = write(bytes, on(bytes, '97'))
    expect(commented(write(once, on(once, '83')))).toEqual([
      ['97', '注：97'],
      ['83', '注：83'],
    ])
  })

  it('extend an empty root and declare the prefix where the file uses another', () => {
    const x = 'xmlns:x="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
    const utf8 = new TextEncoder()
    const entries = {
      'word/document.xml': utf8.encode(
        `<x:document ${x}><x:body><x:p><x:r><x:t>共97件</x:t></x:r></x:p></x:body></x:document>`,
      ),
      'word/comments.xml': utf8.encode(`<x:comments ${x}/>`),
    }
    const bytes = buildDocx('', { comments: '', entries })
    expect(commented(write(bytes, on(bytes, '97')))).toEqual([['97', '注：97']])
  })

  it('have author, date and lines, without what XML forbids', () => {
    const bytes = buildDocx(p('共97件'))
    const [comment] = on(bytes, '97')
    if (comment === undefined) throw new Error('no comment')
    const written = write(bytes, [{ ...comment, text: 'A & <B>\u0007\n"第二行"', author: '张&三' }])
    expect(read(written).warnings).toMatchObject([
      { text: 'A & <B>\n"第二行"', author: '张&三', date: WHO.date },
    ])
  })

  it('are not written for a file that is not read', () => {
    const bytes = buildDocx('<w:p>')
    const result = run(writeComments(bytes, []))
    expect(result).toEqual({ kind: 'refused', reason: refusal(bytes) })
  })
})

describe('a comment on any stretch of the text', () => {
  it('is at its place, and the text is the same', () => {
    const body =
      p(
        `${r('甲乙丙', '<w:b/>')}<w:ins w:id="9" w:author="a">${r('丁&amp;戊')}</w:ins>${r('己')}`,
      ) +
      p(
        '<w:r><w:t>一</w:t><w:br/><w:t>二三</w:t></w:r><w:del><w:r><w:delText>旧</w:delText></w:r></w:del><w:r><w:t>四</w:t></w:r>',
      )
    const bytes = buildDocx(body)
    const { text, pieces } = read(bytes)
    const isOfRun = (at: number): boolean =>
      pieces.some(({ start, end }) => start <= at && at < end)
    for (let start = 0; start < text.length; start += 1)
      for (let end = start + 1; end <= text.length; end += 1) {
        if (!isOfRun(start) || !isOfRun(end - 1)) continue
        const written = write(bytes, [
          { start, end, text: 'a', ...WHO },
          { start: 0, end, text: 'b', ...WHO },
        ])
        expect(read(written).text).toBe(text)
        const found = new Map(commented(written).map(([on_, what]) => [what, on_]))
        expect(found.get('a')).toBe(text.slice(start, end))
        expect(found.get('b')).toBe(text.slice(0, end))
      }
  })
})
