import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { copyTable } from '../../../src/ui/copy/copyTable'

/** What copying gives for the nodes from the first to the last of these selectors. */
function copy(html: string, from: string, to = from) {
  document.body.innerHTML = html
  const [start, end] = [from, to].map((selector) => document.querySelector(selector))
  if (!start || !end) throw new Error(`no ${from} or no ${to}`)
  const selection = document.getSelection()
  if (selection === null) throw new Error('no selection')
  selection.setBaseAndExtent(start, 0, end, end.childNodes.length)
  return copyTable(selection, '；')
}

const table = (...rows: readonly string[]) =>
  `<p id="before">text</p><table><tbody>${rows.map((row) => `<tr>${row}</tr>`).join('')}</tbody></table>`

afterEach(() => {
  document.body.innerHTML = ''
})

describe('a copied table', () => {
  it('has no controls, signs or drawings', () => {
    const head =
      '<th><button>范围 <span aria-hidden="true">↕</span></button><span class="term"><button class="term-sign" aria-label="统计范围">?</button></span></th><th data-copied="no">历年</th><th>提示</th>'
    const body =
      '<td><label><input type="checkbox"></label><a href="#">全市</a></td><td data-copied="no"><svg><text>7</text></svg></td><td><span aria-hidden="true">⚠</span> 不符</td>'
    expect(copy(table(head, body), 'table')?.text).toBe('范围\t提示\r\n全市\t不符')
  })

  it('joins what a cell shows in several lines', () => {
    const cell = '<td>约4.5<div>2019年四季度</div></td><td>6<span>个</span></td>'
    expect(copy(table(cell), 'table')?.text).toBe('约4.5；2019年四季度\t6个')
  })

  it.each([
    ['83', '83'],
    ['−9.8%', '-9.8%'],
    ['10,346', '10,346'],
  ])('has the figure %s as a number', (shown, copied) => {
    const result = copy(table(`<th>a</th><td>${shown}</td>`), 'table')
    expect(result?.text).toBe(`a\t${copied}`)
    expect(result?.html).toContain(`<td>${copied}</td>`)
  })

  it.each(['3/12', '2021-02-03', '=1+1', '1600余', '1,23', '−9.8%（约）'])(
    'has %s as text',
    (shown) => {
      const html = copy(table(`<th>a</th><td>${shown}</td>`), 'table')?.html
      expect(html).toContain(`<td style='mso-number-format:"\\@"'>${shown}</td>`)
    },
  )

  it('escapes markup', () => {
    const html = copy(table('<th>a</th><td>&lt;img src=x&gt;&amp;amp;</td>'), 'table')?.html
    expect(html).toContain('&lt;img src=x>&amp;amp;</td>')
  })

  const square = table(
    '<td id="a">1</td><td id="b">2</td><td id="c">3</td>',
    '<td id="d">4</td><td id="e">5</td><td id="f">6</td>',
  )

  it('has the columns of the selected cells only', () => {
    expect(copy(square, '#b', '#c')?.text).toBe('2\t3')
    expect(copy(square, '#c', '#d')?.text).toBe('\t\t3\r\n4\t\t')
  })

  it('has several ranges, as Firefox selects them', () => {
    document.body.innerHTML = square
    const ranges = ['#a', '#e'].map((selector) => {
      const range = document.createRange()
      range.selectNodeContents(document.querySelector(selector) ?? document)
      return range
    })
    const selection = { rangeCount: 2, getRangeAt: (at: number) => ranges[at] ?? new Range() }
    expect(copyTable(selection, ' ')?.text).toBe('1\t\r\n\t5')
  })

  it('is left to the browser within one cell, with text outside, and without a table', () => {
    expect(copy(square, '#b')).toBeNull()
    expect(copy(square, '#before', '#e')).toBeNull()
    expect(copy(square, '#before')).toBeNull()
    expect(copy('<p>one</p>', 'p')).toBeNull()
  })

  it('is one where the selection only touches what surrounds it', () => {
    expect(copy(`<div>${square.replace('text', '')}<p id="after"> </p></div>`, 'div')?.text).toBe(
      '1\t2\t3\r\n4\t5\t6',
    )
  })
})

it('every table of the app is copied so, but the one without scripts', () => {
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  const without = files
    .filter((file) => file.endsWith('.tsx'))
    .map((file) => ({ file, source: readFileSync(join('src', file), 'utf8') }))
    .filter(({ source }) => /<table\b/.test(source) && !source.includes('useTableCopy()'))
    .map(({ file }) => file)
  expect(without).toEqual([join('app', 'prerender', 'NoScriptTable.tsx')])
})
