import { branded } from '../support/branded'
import { expect, it } from 'vitest'
import { sourceText } from '../../src/format/source'
import { figures as en } from '../../src/messages/en/figures'
import { figures as zh } from '../../src/messages/zh/figures'
import type { Source } from '../../src/domain/model/catalog'

const report = branded<Source>({
  id: '530600-2020',
  region: '530600',
  year: 2020,
  title: { zh: '昭通市人民政府2020年度法治政府建设工作报告', en: '2020 report of Zhaotong' },
  issuer: { zh: '昭通市人民政府', en: 'Zhaotong Municipal People’s Government' },
  published: '2021-02-03',
  address: null,
  counties: null,
})

it('cites a report with title, date and locator', () => {
  expect(sourceText(report, { chapter: 7, item: 1 }, zh)).toBe(
    '昭通市人民政府：《昭通市人民政府2020年度法治政府建设工作报告》，2021年2月3日，第一部分第（七）项第一点',
  )
  expect(sourceText(report, { chapter: 7, item: 1 }, en)).toBe(
    'Zhaotong Municipal People’s Government, “2020 report of Zhaotong”, 3 February 2021, Part 1, section (7), point 1',
  )
})

it('cites a report without a locator', () => {
  expect(sourceText(report, null, en)).toMatch(/3 February 2021$/)
  expect(sourceText(report, null, zh)).toMatch(/2021年2月3日$/)
})
