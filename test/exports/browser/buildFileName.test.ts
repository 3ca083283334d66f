import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { buildFileName } from '../../../src/exports/browser/buildFileName'
import { buildExportFileName } from '../../../src/exports/exportView'
import { allIds, loadScenario, aView, english } from '../exportViews'

/** Letters, and what file systems refuse or what hides. */
const harmful = fc.constantFrom(
  ...Array.from('a昭𠮷 ._-/\\:*?"<>|\u0000\n\r\t\u007f\u0085\u200b\u202e\u2066\ufeff'),
)

describe('a file name', () => {
  it('joins its parts and omits empty ones', () => {
    expect(buildFileName(['昭通市', '', '行政复议申请数', '2019-2020'], 'csv')).toBe(
      '昭通市_行政复议申请数_2019-2020.csv',
    )
  })

  it.each([
    ['../../../etc/passwd', 'etc passwd.csv'],
    ['a<b>:"c"|d?*', 'a b c d.csv'],
    ['\u202Egnp.exe', 'gnp.exe.csv'],
    ['a\r\n\tb', 'a b.csv'],
    ['CON', '_CON.csv'],
    ['nul.txt', '_nul.txt.csv'],
    ['...', '_.csv'],
    ['', '_.csv'],
  ])('of %j is %j', (piece, name) => {
    expect(buildFileName([piece], 'csv')).toBe(name)
  })

  it('contains no refused characters and is short enough for a file system', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: harmful }), { maxLength: 5 }), (pieces) => {
        const name = buildFileName(pieces, 'xlsx')
        expect(name).toMatch(/^[^\p{Cc}\p{Cf}\\/:*?"<>|]+\.xlsx$/u)
        expect(name).not.toMatch(/^[.\s]/)
        expect([...name].length).toBeLessThanOrEqual(86)
      }),
    )
  })

  it('fits 255 bytes with 80 Chinese characters and an extension', () => {
    const name = buildFileName(['超长名称'.repeat(75)], 'xlsx')
    expect(new TextEncoder().encode(name).length).toBeLessThanOrEqual(255)
  })
})

describe('the file name of a view', () => {
  const { dataset } = loadScenario('real')

  it('names region, indicator and years', () => {
    expect(buildExportFileName(aView(dataset), ['reconsideration.applications'], 'csv')).toBe(
      '昭通市_行政复议申请数_2019-2020.csv',
    )
  })

  it('gives the number of several indicators and says if it is all of them', () => {
    const view = aView(dataset)
    expect(buildExportFileName(view, allIds(dataset).slice(0, 4), 'csv')).toBe(
      '昭通市_法治政府建设4项指标_2019-2020.csv',
    )
    expect(buildExportFileName(view, allIds(dataset), 'xlsx')).toBe(
      '昭通市_全部指标_2019-2020.xlsx',
    )
    expect(
      buildExportFileName(aView(dataset, { messages: english }), allIds(dataset), 'xlsx'),
    ).toBe('Zhaotong_All indicators_2019-2020.xlsx')
  })

  it('begins with a label if the data are synthetic', () => {
    expect(buildExportFileName(aView(loadScenario('years-5').dataset), [], 'csv')).toMatch(
      /^示例数据（虚构）_示例市_/,
    )
  })

  it('names a single year once', () => {
    const name = buildExportFileName(aView(loadScenario('years-1').dataset), [], 'csv')
    expect(name).toMatch(/_\d{4}\.csv$/)
  })
})
