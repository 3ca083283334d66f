import { describe, expect, it } from 'vitest'
import { buildDocx, instance, level, list, numbered, p, r } from './buildDocx'
import { read } from './read'

const text = (...args: Parameters<typeof buildDocx>): string => read(buildDocx(...args)).text

describe('the text of a Word file', () => {
  it('has a line for each paragraph, with tabs, breaks and hyphens', () => {
    const run =
      '<w:r><w:t>甲</w:t><w:tab/><w:t>乙</w:t><w:br/><w:t>4</w:t><w:noBreakHyphen/><w:t>6</w:t></w:r>'
    expect(text(p('第一段') + p(run, '<w:tabs><w:tab w:val="left" w:pos="420"/></w:tabs>'))).toBe(
      '第一段\n甲\t乙\n4-6\n',
    )
  })

  it('keeps blanks only where they are preserved', () => {
    expect(
      text(p('<w:r><w:t>  97 </w:t></w:r><w:r><w:t xml:space="preserve"> 件</w:t></w:r>')),
    ).toBe('97 件\n')
  })

  it('keeps wide and fixed spaces everywhere, as they are no white space of XML', () => {
    expect(text(p('<w:r><w:t> 　　2020年\u00a0</w:t></w:r>'))).toBe('　　2020年\u00a0\n')
  })

  it('decodes references and CDATA', () => {
    expect(text(p('<w:r><w:t>A&amp;B &#x4ef6;&#20214;<![CDATA[<1>]]></w:t></w:r>'))).toBe(
      'A&B 件件<1>\n',
    )
  })

  it('reads any prefix and the strict namespace', () => {
    const body =
      '<x:p xmlns:x="http://purl.oclc.org/ooxml/wordprocessingml/main"><x:r><x:t>行政复议</x:t></x:r></x:p>'
    expect(text(body)).toBe('行政复议\n')
  })

  it('finds the main part by its relationship, whatever its name', () => {
    const relationships =
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="a" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="/word/document2.xml"/></Relationships>'
    const main =
      '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>另一处</w:t></w:r></w:p></w:body></w:document>'
    const encoder = new TextEncoder()
    const entries = {
      '_rels/.rels': encoder.encode(relationships),
      'word/document2.xml': encoder.encode(main),
    }
    expect(text(p('旧'), { entries })).toBe('另一处\n')
  })

  it('reads a text box once, after its paragraph', () => {
    const box = `<w:txbxContent>${p('框内97件')}</w:txbxContent>`
    const drawing = `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx>${box}</wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict>${box}</w:pict></mc:Fallback></mc:AlternateContent></w:r>`
    expect(text(p(r('前') + drawing + r('后')) + p('下一段'))).toBe('前后\n框内97件\n下一段\n')
  })

  it('reads hyperlinks, content controls, formulas and the base of ruby', () => {
    const inside = [
      `<w:hyperlink r:id="rId1">${r('链接')}</w:hyperlink>`,
      `<w:sdt><w:sdtPr><w:rPr><w:vanish/></w:rPr></w:sdtPr><w:sdtContent>${r('控件')}</w:sdtContent></w:sdt>`,
      '<m:oMath><m:r><w:rPr><w:vanish/></w:rPr><m:t>5/13</m:t></m:r></m:oMath>',
      `<w:r><w:ruby><w:rt>${r('zhao')}</w:rt><w:rubyBase>${r('昭')}</w:rubyBase></w:ruby></w:r>`,
    ]
    expect(text(p(inside.join('')))).toBe('链接控件5/13昭\n')
  })

  it('takes the result of a field, not its instruction', () => {
    const field =
      '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>= 40+57</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>97</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>'
    expect(text(p(`${field}${r('件')}`))).toBe('97件\n')
  })

  it('leaves out the table of contents, whose numbers are pages', () => {
    const styles = '<w:style w:type="paragraph" w:styleId="11"><w:name w:val="toc 1"/></w:style>'
    const contents = p('一、成效\t12', '<w:pStyle w:val="11"/>')
    expect(text(contents + p('正文'), { styles }).trim()).toBe('正文')
  })

  it('puts footnotes and endnotes after the body', () => {
    const reference = '<w:r><w:footnoteReference w:id="2"/></w:r>'
    const footnotes = `<w:footnote w:type="separator" w:id="0">${p('线')}</w:footnote><w:footnote w:id="2">${p('含结转3件')}</w:footnote>`
    const endnotes = `<w:endnote w:id="2">${p('尾注')}</w:endnote>`
    const body = p(r('共97件') + reference + r('。'))
    expect(text(body, { footnotes, endnotes })).toBe('共97件。\n含结转3件\n尾注\n')
  })
})

describe('tables', () => {
  const cell = (inside: string, properties = ''): string =>
    `<w:tc><w:tcPr>${properties}</w:tcPr>${inside}</w:tc>`
  const row = (...cells: string[]): string => `<w:tr>${cells.join('')}</w:tr>`
  const table = (...rows: string[]): string => `<w:tbl>${rows.join('')}</w:tbl>`

  it('are rows as lines and cells between tabs, with spans in their columns', () => {
    const body = table(
      row(cell(p('合计'), '<w:gridSpan w:val="2"/>'), cell(p('5224'))),
      row(cell(p('其中'), '<w:vMerge w:val="restart"/>'), cell(p('民事')), cell(p('4000'))),
      row(cell(p(''), '<w:vMerge/>'), cell(p('刑事') + p('案件')), cell(p(''))),
    )
    const document = read(buildDocx(p('表') + body + p('完')))
    expect(document.text).toBe('表\n合计\t\t5224\n其中\t民事\t4000\n\t刑事 案件\t\n完\n')
    const [found] = document.tables
    expect(document.text.slice(found?.start, found?.end)).toContain('合计')
    expect(
      found?.rows.map((cells) =>
        cells.map(({ start, end, column, columns, continuesAbove }) => [
          document.text.slice(start, end),
          column,
          columns,
          continuesAbove,
        ]),
      ),
    ).toEqual([
      [
        ['合计', 0, 2, false],
        ['5224', 2, 1, false],
      ],
      [
        ['其中', 0, 1, false],
        ['民事', 1, 1, false],
        ['4000', 2, 1, false],
      ],
      [
        ['', 0, 1, true],
        ['刑事 案件', 1, 1, false],
        ['', 2, 1, false],
      ],
    ])
  })

  it('keep a table within a cell and a break within a cell on the line', () => {
    const inner = table(row(cell(p('内1')), cell(p('内2'))))
    const broken = p('<w:r><w:t>市级47</w:t><w:br/><w:t>期</w:t></w:r>')
    const body = table(row(cell(p('外') + inner + p('后')), cell(broken)))
    expect(text(body)).toBe('外 内1 内2 后\t市级47 期\n')
  })

  it('begin at the column where the row begins', () => {
    const body = table(`<w:tr><w:trPr><w:gridBefore w:val="1"/></w:trPr>${cell(p('乙'))}</w:tr>`)
    expect(text(body)).toBe('\t乙\n')
  })

  it.each(['-1', '1.5', 'a', '', '0', '1e9'])(
    'begin at the edge where %j columns are skipped',
    (n) => {
      const before = `<w:trPr><w:gridBefore w:val="${n}"/></w:trPr>`
      expect(text(table(`<w:tr>${before}${cell(p('乙'))}</w:tr>`))).toBe('乙\n')
    },
  )

  it('have no more columns than Word', () => {
    const before = '<w:trPr><w:gridBefore w:val="99"/></w:trPr>'
    expect(text(table(`<w:tr>${before}${cell(p('乙'))}</w:tr>`))).toBe(`${'\t'.repeat(63)}乙\n`)
  })
})

describe('numbering', () => {
  const chinese = list(
    1,
    level(0, 'chineseCountingThousand', '%1、') +
      level(1, 'chineseCounting', '（%2）') +
      level(2, 'decimal', '%3.') +
      level(3, 'decimalEnclosedCircleChinese', '%4'),
  )
  const numbering = chinese + instance(1)

  it('is counted level by level and restarts below a heading', () => {
    const body = [
      p('成效', numbered(1)),
      p('统筹', numbered(1, 1)),
      p('2020年', numbered(1, 2)),
      p('其次', numbered(1, 2)),
      p('职能', numbered(1, 1)),
      p('再起', numbered(1, 2)),
      p('问题', numbered(1)),
      p('不足', numbered(1, 1)),
      p('细目', numbered(1, 3)),
    ]
    expect(text(body.join(''), { numbering }).split('\n')).toEqual([
      '一、成效',
      '（一）统筹',
      '1. 2020年',
      '2. 其次',
      '（二）职能',
      '1. 再起',
      '二、问题',
      '（一）不足',
      '①细目',
      '',
    ])
  })

  it('comes from the style of a paragraph and what that is based on', () => {
    const styles =
      '<w:style w:type="paragraph" w:styleId="H1"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>' +
      '<w:style w:type="paragraph" w:styleId="H2"><w:basedOn w:val="H1"/><w:pPr><w:numPr><w:ilvl w:val="1"/></w:numPr></w:pPr></w:style>' +
      '<w:style w:type="paragraph" w:styleId="Own"><w:basedOn w:val="H2"/></w:style>'
    const styled = (id: string, more = ''): string => `<w:pStyle w:val="${id}"/>${more}`
    const body = [
      p('成效', styled('H1')),
      p('统筹', styled('H2')),
      p('职能', styled('Own')),
      p('无号', styled('H1', '<w:numPr><w:numId w:val="0"/></w:numPr>')),
      p('问题', styled('H1')),
    ]
    expect(text(body.join(''), { styles, numbering }).split('\n').slice(0, 5)).toEqual([
      '一、成效',
      '（一）统筹',
      '（二）职能',
      '无号',
      '二、问题',
    ])
  })

  it('takes the level that a list links to the style', () => {
    const linked = list(
      2,
      level(0, 'decimal', '%1') + level(1, 'decimal', '%1.%2', '<w:pStyle w:val="H2"/>'),
    )
    const styles =
      '<w:style w:type="paragraph" w:styleId="H2"><w:pPr><w:numPr><w:numId w:val="2"/></w:numPr></w:pPr></w:style>'
    const body = p('项', '<w:pStyle w:val="H2"/>')
    expect(text(body, { styles, numbering: linked + instance(2) })).toBe('1.1 项\n')
  })

  it('goes on in a second list of the same kind and restarts where that says so', () => {
    const restart = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>'
    const lists = chinese + instance(1) + instance(2, 1) + instance(3, 1, restart)
    const body = [1, 2, 3, 3].map((id) => p('项', numbered(id))).join('')
    expect(text(body, { numbering: lists })).toBe('一、项\n二、项\n一、项\n二、项\n')
  })

  it('follows a list style, decimal legal numbers and levels that never restart', () => {
    const lists =
      '<w:abstractNum w:abstractNumId="5"><w:numStyleLink w:val="S"/></w:abstractNum>' +
      `<w:abstractNum w:abstractNumId="6"><w:styleLink w:val="S"/>${level(0, 'chineseCounting', '第%1章')}${level(1, 'decimal', '%1.%2', '<w:isLgl/><w:lvlRestart w:val="0"/>')}</w:abstractNum>` +
      instance(5)
    const body = [0, 1, 0, 1].map((at) => p('款', numbered(5, at))).join('')
    expect(text(body, { numbering: lists })).toBe('第一章款\n1.1 款\n第二章款\n2.2 款\n')
  })

  it('shows bullets and skips unknown lists', () => {
    const bullets = list(1, level(0, 'bullet', '\uf0b7')) + instance(1)
    expect(text(p('甲', numbered(1)) + p('乙', numbered(9)), { numbering: bullets })).toBe(
      '• 甲\n乙\n',
    )
  })
})
