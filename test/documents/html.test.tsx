import { describe, expect, it } from 'vitest'
import { read } from './read'

const page = (body: string, head = ''): string =>
  `<!DOCTYPE html><html><head><meta charset="utf-8"><title>标题</title>${head}</head><body>${body}</body></html>`

const readPage = (body: string): ReturnType<typeof read> =>
  read(new TextEncoder().encode(page(body)), 'a.html')

describe('a saved page', () => {
  it('has a line for each block and white space as the page shows it', () => {
    const body =
      '<h1>工作\n 报告</h1><div>一<p>二&ldquo;97&rdquo; <b>件</b></p>三<br>四</div><pre>五\n六</pre>　七'
    expect(readPage(body)).toMatchObject({
      format: 'html',
      text: '工作 报告\n一\n二“97” 件\n三\n四\n五\n六\n　七\n',
    })
  })

  it('leaves out scripts, styles, controls, navigation and what is hidden', () => {
    const link = '<li><a href="#">政务公开</a></li>'
    const body = [
      '<script>var a = 97</script><style>p { width: 97px }</style><!-- 97 -->',
      `<nav>首页</nav><ul>${link.repeat(3)}</ul>`,
      '<p>收到97件，见<a href="#">附件</a></p>',
      '<p hidden>旧</p><p style="display: none">旧</p><select><option>1</option></select>',
      '<footer>版权</footer>',
    ]
    expect(readPage(body.join('')).text).toBe('收到97件，见附件\n')
  })

  it('keeps a short article that shares its block with long menus, and a page within a form', () => {
    const menu = '<a href="#">政务公开政务公开政务公开</a>'.repeat(100)
    const article = '行政复议案件97件。'.repeat(11)
    const body = `<form><div><div>${menu}</div><div>${article}</div></div></form>`
    expect(readPage(body).text).toBe(`${article}\n`)
  })

  it('keeps to the article where most of the text is in it', () => {
    expect(readPage('<div>站名</div><article>行政复议97件</article>').text).toBe('行政复议97件\n')
    expect(readPage('<div>行政复议97件，审结83件</div><article>简介</article>').text).toContain(
      '97',
    )
  })

  it('reads a table by rows, with spans in their columns', () => {
    const table =
      '<table><caption>表1</caption><tr><th colspan="2">合计</th><th>5224</th></tr><tr><td rowspan="2">其中</td><td><p>民事</p><p>案件</p></td><td>4000</td></tr><tr><td>刑事</td><td></td></tr></table>'
    const { text, tables } = readPage(table)
    expect(text).toBe('表1\n合计\t\t5224\n其中\t民事 案件\t4000\n\t刑事\t\n')
    expect(tables[0]?.rows[2]).toMatchObject([
      { column: 0, continuesAbove: true },
      { column: 1, continuesAbove: false },
      { column: 2, continuesAbove: false },
    ])
  })

  it.each(['hidden', 'style="display:none"'])(
    'leaves out rows, cells and captions of a table that are hidden: %s',
    (hidden) => {
      const table = `<table><caption ${hidden}>旧表</caption><tr><td>收到</td><td ${hidden}>旧</td><td>97</td></tr><tr ${hidden}><td>底稿</td><td>96</td></tr><tbody ${hidden}><tr><td>底稿</td><td>95</td></tr></tbody><tr><td>审结</td><td>83</td></tr></table>`
      const { text, tables } = readPage(table)
      expect(text).toBe('收到\t97\n审结\t83\n')
      expect(tables[0]?.rows.map((cells) => cells.length)).toEqual([2, 2])
    },
  )

  it('leaves the column of an invisible cell empty', () => {
    const table =
      '<table><tr><td>收到</td><td style="visibility: hidden">旧</td><td>97</td></tr></table>'
    expect(readPage(table).text).toBe('收到\t\t97\n')
  })

  it('takes a table that arranges the page for blocks', () => {
    const inner = '<table><tr><td>甲</td><td>97</td></tr></table>'
    const body = `<table><tr><td><p>左</p><p>中</p></td><td>${inner}</td></tr></table>`
    const { text, tables } = readPage(body)
    expect(text).toBe('左\n中\n甲\t97\n')
    expect(tables).toHaveLength(1)
  })

  it('gives the block of each character', () => {
    const { text, pieces } = readPage('<p>甲</p><table><tr><td>乙</td><td>丙</td></tr></table>')
    expect(pieces.map(({ start, end, place }) => [text.slice(start, end), place])).toEqual([
      ['甲', { kind: 'block', block: 0, offset: 0 }],
      ['乙', { kind: 'block', block: 1, offset: 0 }],
      ['丙', { kind: 'block', block: 2, offset: 0 }],
    ])
  })

  it.each(['gb2312', 'GBK', 'gb18030'])('is decoded as its meta element says: %s', (charset) => {
    const head = new TextEncoder().encode(`<html><meta charset="${charset}"><p>`)
    const bytes = Uint8Array.from([...head, 0xd0, 0xd0, 0xd5, 0xfe, 0x39, 0x37, 0xbc, 0xfe])
    expect(read(bytes, 'page').text).toBe('行政97件\n')
  })

  it('is decoded by its bytes where the meta element is wrong', () => {
    const bytes = new TextEncoder().encode('<html><meta charset="ascii-7"><p>行政97件')
    expect(read(bytes, 'page').text).toBe('行政97件\n')
  })

  it('runs no script and may be deep', () => {
    const deep = `${'<span>'.repeat(1000)}97件`
    expect(readPage(`<img src="x" onerror="throw 1"><div>${deep}</div>`).text).toBe('97件\n')
  })
})
