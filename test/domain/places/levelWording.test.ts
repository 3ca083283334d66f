import { describe, expect, it } from 'vitest'
import { wordForLevel } from '../../../src/domain/places/levelWording'
import { branded } from '../../support/branded'
import type { Region } from '../../../src/domain/model/catalog'
import { reportDataset } from '../../support/reportDataset'

const { catalog } = reportDataset()
const place = (code: string, zh: string) => branded<Region>({ code, name: { zh, en: zh } })
const ludian = place('530621', '鲁甸县')

/** Name, scope and definition of an indicator as a place reads them. */
function textsOf(region: Region, id: string) {
  const found = wordForLevel(catalog, region).indicators.find((one) => one.id === id)
  if (found === undefined) throw new Error(`No indicator ${id}`)
  const { name, scope, definition } = found
  return { zh: [name.zh, scope.zh, definition.zh], en: [name.en, scope.en, definition.en] }
}

describe('wordForLevel', () => {
  it('leaves the texts of a prefecture as they are', () => {
    expect(wordForLevel(catalog, place('530600', '昭通市'))).toBe(catalog)
  })

  it('words a county’s texts for its own government', () => {
    const { zh, en } = textsOf(ludian, 'reconsideration.applications')
    expect(zh.slice(1)).toEqual([
      '县政府',
      '县政府当年收到的行政复议申请件数。收到不等于受理，受理不等于审结；不含县直部门和乡镇（街道）收到的申请。',
    ])
    expect(en.slice(1)).toEqual([
      'County government',
      'Applications for administrative reconsideration that the county government received in the year. Received is not accepted and accepted is not concluded; applications to county departments and townships are not included.',
    ])
    expect(textsOf(ludian, 'litigation.cases').zh[0]).toBe('行政应诉案件数（以县政府为被告）')
    expect(textsOf(ludian, 'legal-aid.cases').zh[1]).toBe('全县')
  })

  it.each([
    ['530602', '昭阳区', '区政府', 'District government'],
    ['530681', '水富市', '市政府', 'City government'],
    ['530000', '云南省', '省政府', 'Provincial government'],
    ['450000', '广西壮族自治区', '自治区政府', 'Provincial government'],
  ])('names %s %s by what it is: %s', (code, name, zh, en) => {
    const texts = textsOf(place(code, name), 'reconsideration.applications')
    expect([texts.zh[1], texts.en[1]]).toEqual([zh, en])
  })

  it('keeps the five levels of a list that names them', () => {
    const { zh } = textsOf(ludian, 'online-services.implementation-list')
    expect(zh[1]).toBe('省、州市、县、乡、村五级')
    expect(zh[2]).toContain('省、州市、县、乡、村')
  })

  it('leaves no word of a city in any text of a county', () => {
    const texts = wordForLevel(catalog, ludian).indicators.flatMap(({ name, scope, definition }) =>
      [name, scope, definition].map(({ zh, en }) => ({ zh, en })),
    )
    const left = texts.flatMap(({ zh, en }) => [
      ...(/全市|市政府|市直|市级|市县|本市|各市/.test(zh) ? [zh] : []),
      ...(/\bcit(?:y|ies|ywide)\b/i.test(en) ? [en] : []),
    ])
    expect(left).toEqual([])
  })
})
