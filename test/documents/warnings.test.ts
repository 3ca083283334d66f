import { describe, expect, it } from 'vitest'
import type { TextDocument } from '../../src/documents/model'
import { buildDocx, p, r } from './buildDocx'
import { read } from './read'

const WHO = 'w:author="张三" w:date="2026-01-05T09:00:00Z"'
const ins = (inside: string): string => `<w:ins w:id="1" ${WHO}>${inside}</w:ins>`
const del = (text: string): string =>
  `<w:del w:id="2" ${WHO}><w:r><w:delText>${text}</w:delText></w:r></w:del>`

/** Warnings as kind, characters of the text, and what the warning says. */
function warned({ text, warnings }: TextDocument): unknown[] {
  return warnings.map((one) => [
    one.kind,
    text.slice(one.start, one.end),
    'text' in one ? one.text : '',
  ])
}

describe('warnings of a Word file', () => {
  it('names a tracked change, of which the text takes the new reading', () => {
    const document = read(buildDocx(p(`${r('收到')}${del('92')}${ins(r('83'))}${r('件')}`)))
    expect(document.text).toBe('收到83件\n')
    expect(document.warnings).toEqual([
      {
        kind: 'deleted',
        start: 2,
        end: 2,
        text: '92',
        author: '张三',
        date: '2026-01-05T09:00:00Z',
      },
      {
        kind: 'inserted',
        start: 2,
        end: 4,
        text: '83',
        author: '张三',
        date: '2026-01-05T09:00:00Z',
      },
    ])
  })

  it('names moved text, a deletion within an insertion and changed formatting', () => {
    const moved = `<w:moveFrom w:id="3" ${WHO}>${r('前')}</w:moveFrom>${r('中')}<w:moveTo w:id="4" ${WHO}>${r('后')}</w:moveTo>`
    const nested = ins(`${r('新')}${del('旧')}`)
    const formatted = r(
      '体',
      `<w:b/><w:rPrChange w:id="5" ${WHO}><w:rPr><w:vanish/></w:rPr></w:rPrChange>`,
    )
    const document = read(buildDocx(p(moved + nested + formatted)))
    expect(document.text).toBe('中后新体\n')
    expect(warned(document)).toEqual([
      ['deleted', '', '前'],
      ['inserted', '后', '后'],
      ['inserted', '新', '新'],
      ['deleted', '', '旧'],
      ['reformatted', '', ''],
    ])
  })

  it('joins paragraphs whose mark was deleted, as accepting would', () => {
    const mark = `<w:rPr><w:del w:id="6" ${WHO}/></w:rPr>`
    expect(read(buildDocx(p('上', mark) + p('下'))).text).toBe('上下\n')
    expect(read(buildDocx(p(del('全删'), mark) + p('下'))).text).toBe('下\n')
  })

  it('gives a comment with its range, once, and one without range or reference', () => {
    const comments = [7, 8, 9]
      .map(
        (id) => `<w:comment w:id="${id}" w:author="李四">${p(`注${id}`)}${p('再看')}</w:comment>`,
      )
      .join('')
    const body =
      p(`${r('共')}<w:commentRangeStart w:id="7"/>${r('97件')}`) +
      p(
        `${r('又')}<w:commentRangeEnd w:id="7"/><w:r><w:commentReference w:id="7"/></w:r>${r('完')}<w:r><w:commentReference w:id="8"/></w:r>`,
      )
    expect(warned(read(buildDocx(body, { comments })))).toEqual([
      ['comment', '', '注9\n再看'],
      ['comment', '97件\n又', '注7\n再看'],
      ['comment', '', '注8\n再看'],
    ])
  })

  it('leaves hidden text out, by the run, its style or the style of its paragraph', () => {
    const styles =
      '<w:style w:type="character" w:styleId="C"><w:rPr><w:vanish/></w:rPr></w:style>' +
      '<w:style w:type="paragraph" w:styleId="P"><w:rPr><w:vanish/></w:rPr></w:style>'
    const body =
      p(
        r('明') +
          r('暗', '<w:vanish/>') +
          r('影', '<w:rStyle w:val="C"/>') +
          r('文', '<w:vanish w:val="0"/>'),
      ) + p(r('段') + r('显', '<w:vanish w:val="false"/>'), '<w:pStyle w:val="P"/>')
    const document = read(buildDocx(body, { styles }))
    expect(document.text).toBe('明文\n显\n')
    expect(warned(document)).toEqual([
      ['hidden', '', '暗影'],
      ['hidden', '', '段'],
    ])
  })

  it('names pictures, whose content is not read', () => {
    const picture = '<w:r><w:drawing><a:blip r:embed="rId9"/></w:drawing></w:r>'
    expect(warned(read(buildDocx(p(r('见图') + picture))))).toEqual([['picture', '', '']])
  })

  it.each([
    ['【待补】', '【待补】'],
    ['【此处数据待核实】', '【此处数据待核实】'],
    ['增长【　】%', '【　】'],
    ['共［待填］件', '［待填］'],
    ['〔　〕号', '〔　〕'],
  ])('names the placeholder in %s', (text, found) => {
    expect(warned(read(buildDocx(p(text))))).toEqual([['placeholder', found, found]])
  })

  it.each(['【典型案例】', '昭政发〔2020〕5号', '[接待群众]', '待遇保障', '【等待办理】'])(
    'takes %s for no placeholder',
    (text) => {
      expect(read(buildDocx(p(text))).warnings).toEqual([])
    },
  )

  it('finds placeholders in a plain text', () => {
    expect(warned(read(new TextEncoder().encode('共【待补】件'), 'a.txt'))).toEqual([
      ['placeholder', '【待补】', '【待补】'],
    ])
  })
})
