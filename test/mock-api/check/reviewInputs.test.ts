import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { findMistakes } from '../../../mock-api/files/dataOnDisk'
import { FIXTURE_DATA } from '../../support/fixtureData'

/** The report of the review's inputs, which lacks a locator; each input has one slip more. */
const report = JSON.stringify(
  {
    source: {
      id: '530600-2021',
      region: '530600',
      year: 2021,
      title: { zh: '昭通市2021年报告', en: 'Report 2021' },
      issuer: { zh: '昭通市', en: 'Zhaotong' },
      published: '2022-02-10',
      address: null,
    },
    observations: [
      {
        indicator: 'reconsideration.applications',
        year: 2021,
        value: 90,
        status: 'normal',
        precision: 'exact',
        printed: '90件',
        locator: { chapter: 7, item: 1 },
      },
    ],
  },
  null,
  2,
)

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'inputs-'))
  cpSync(FIXTURE_DATA, folder, { recursive: true })
})
afterEach(() => rmSync(folder, { recursive: true }))

/** Text with every Chinese character as two bytes of GBK. */
function inGbk(text: string): Uint8Array {
  return Buffer.concat(
    [...text].map((letter) => (letter < '\x80' ? Buffer.from(letter) : Buffer.from([0xd5, 0xd1]))),
  )
}

it('the report without a slip has no mistakes', () => {
  writeFileSync(join(folder, 'reports/530600-2021.json'), report)
  expect(findMistakes(folder)).toEqual([])
})

it.each<[input: string, content: string | Uint8Array, where: string, zh: string, en: string]>([
  [
    '01-build-value-as-text',
    report.replace('90,', '"83",'),
    '21:16 observations.0.value',
    '应为数字（不带引号），实为"83"',
    'expected a number without quotation marks, received "83"',
  ],
  [
    '02-value-38-printed-83',
    report.replace('90,', '38,').replace('90件', '83件'),
    '24:18 observations.0.printed',
    '数值38与报告原文“83件”不符',
    'the value 38 is not what is printed: "83件"',
  ],
  [
    '05-date-13-45',
    report.replace('2022-02-10', '2022-13-45'),
    '14:18 source.published',
    '应为日历上有的日期，实为"2022-13-45"',
    'expected a date of the calendar, received "2022-13-45"',
  ],
  [
    '05-negative',
    report.replace('90,', '-90,').replace('90件', '-90件'),
    '21:16 observations.0.value',
    '数值不能为负：-90',
    'the value cannot be negative: -90',
  ],
  [
    '05-year-2120',
    report.replace('2021,\n      "value"', '2120,\n      "value"'),
    '20:15 observations.0.year',
    '2021年度的报告只能写2016年至2021年的数，不能写2120年的数',
    'a report on 2021 states figures of 2016 to 2021, not of 2120',
  ],
  [
    '06-duplicate-key',
    report.replace('"value": 90,', '"value": 9, "value": 90,'),
    '21:19 observations.0.value',
    '键“value”重复',
    'the key "value" occurs twice',
  ],
  [
    '06-gbk',
    inGbk(report),
    '7:1 ',
    '文件编码不是UTF-8（可能是GBK，即“ANSI”），请另存为UTF-8',
    'the file is not in UTF-8 (probably GBK, “ANSI”): save it as UTF-8',
  ],
])('%s is refused in both languages at its place', (_, content, where, zh, en) => {
  writeFileSync(join(folder, 'reports/530600-2021.json'), content)
  const found = findMistakes(folder)
  expect(
    found.map(({ place, path }) => `${place?.line}:${place?.column} ${path.join('.')}`),
  ).toEqual([where])
  expect(found).toMatchObject([{ file: 'reports/530600-2021.json', text: { zh, en } }])
})

it('06-json-txt is refused in both languages by its name', () => {
  writeFileSync(join(folder, 'reports/530600-2021.json.txt'), report)
  expect(findMistakes(folder)).toMatchObject([
    {
      file: 'reports/530600-2021.json.txt',
      text: {
        zh: expect.stringContaining('文件名应为“地区代码-年度.json”'),
        en: expect.stringContaining('named <region>-<year>.json in lower case'),
      },
    },
  ])
})
