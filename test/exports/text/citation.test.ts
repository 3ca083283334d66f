import { branded } from '../../support/branded'
import { describe, expect, it } from 'vitest'
import {
  formatLongCitation,
  formatShortCitation,
  listSources,
} from '../../../src/exports/text/citation'
import type { Source } from '../../../src/domain/model/catalog'
import { aMissing, aStated } from '../../support/builders'
import { loadScenario, chinese, english } from '../exportViews'

const report = branded<Source>({
  id: '530600-2020',
  region: '530600',
  year: 2020,
  title: { zh: '昭通市人民政府2020年度法治政府建设工作报告', en: 'Report of 2020' },
  issuer: { zh: '昭通市司法局', en: 'Zhaotong Justice Bureau' },
  published: '2021-02-03',
  address: null,
  counties: null,
})

describe('the long citation', () => {
  it('follows GB/T 7714 for online reports', () => {
    const address = 'http://www.zt.gov.cn/report.html'
    expect(formatLongCitation({ ...report, address }, '2026-11-23', 'zh')).toBe(
      '昭通市司法局. 昭通市人民政府2020年度法治政府建设工作报告[R/OL]. (2021-02-03)[2026-11-23]. http://www.zt.gov.cn/report.html.',
    )
  })

  it('does not cite a report without an address as online', () => {
    const text = formatLongCitation(report, '2026-11-23', 'zh')
    expect(text).toBe('昭通市司法局. 昭通市人民政府2020年度法治政府建设工作报告[R]. 2021-02-03.')
    expect(formatLongCitation({ ...report, address: '  ' }, '2026-11-23', 'zh')).toBe(text)
  })

  it('is in English for an English reader', () => {
    expect(formatLongCitation(report, '2026-11-23', 'en')).toBe(
      'Zhaotong Justice Bureau. Report of 2020[R]. 2021-02-03.',
    )
  })

  it('joins line breaks in the data to one line', () => {
    const odd = { zh: 'line\r\nbreak\ttab', en: 'x' }
    expect(formatLongCitation({ ...report, title: odd }, '2026-11-23', 'zh')).not.toMatch(
      /[\r\n\t]/,
    )
  })
})

describe('the short citation', () => {
  it('names issuer, title, date and locator', () => {
    const places = [1, 2, 1].map((item) => ({ chapter: 7, item }))
    expect(formatShortCitation(report, places, chinese)).toBe(
      '昭通市司法局：《昭通市人民政府2020年度法治政府建设工作报告》，2021年2月3日，第一部分第（七）项第一点、第一部分第（七）项第二点',
    )
    expect(formatShortCitation(report, [null], english)).toMatch(/3 February 2021$/)
  })
})

describe('the sources of figures', () => {
  const { dataset } = loadScenario('real')

  it('are listed once each in the order of use, and not for missing values', () => {
    const older = branded<Source>({ ...report, id: '530600-2019' })
    const observations = [
      aMissing(),
      aStated({ source: '530600-2019' }),
      aStated({ source: '530600-2020' }),
      aStated({ source: '530600-2019' }),
    ]
    expect(listSources(observations, [report, older]).map(({ id }) => id)).toEqual([
      '530600-2019',
      '530600-2020',
    ])
    expect(listSources([aMissing()], dataset.catalog.sources)).toEqual([])
  })

  it('leave out reports that the catalogue does not contain', () => {
    expect(listSources([aStated({ source: 'unknown' })], dataset.catalog.sources)).toEqual([])
  })
})
