import { describe, expect, it } from 'vitest'
import { buildComposition } from '../../../src/domain/comparison/composition'
import { findRelatedIndicators } from '../../../src/domain/model/relatedIndicators'
import { reportDataset } from '../../support/reportDataset'

function indicatorOf(id: string) {
  const indicator = reportDataset().indicatorById.get(id)
  if (indicator === undefined) throw new Error(`no ${id}`)
  return indicator
}

describe('buildComposition', () => {
  it('lists parts, the largest first', () => {
    const composition = buildComposition(reportDataset(), indicatorOf('litigation.cases'), 2020)
    if (composition.kind !== 'parts') throw new Error(composition.kind)
    const values = composition.parts.map(({ observation }) =>
      observation.kind === 'reported' ? observation.value : null,
    )
    expect(values).toEqual([12, 9, 6, 4, 1, 1])
  })

  it('gives the terms of a rate and the remainder by its name in the catalogue', () => {
    const composition = buildComposition(
      reportDataset(),
      indicatorOf('enforcement-exam.pass-rate'),
      2020,
    )
    if (composition.kind !== 'share') throw new Error(composition.kind)
    expect(composition.whole.observation.value).toBe(2640)
    expect(composition.part.observation.value).toBe(1573)
    expect(composition.remainder).toEqual({
      name: { zh: '未通过', en: 'Did not pass' },
      value: 1067,
    })
  })

  it('gives no remainder where the catalogue has no name for it', () => {
    const rate = indicatorOf('online-services.online-rate')
    expect(buildComposition(reportDataset(), rate, 2020)).toMatchObject({
      kind: 'share',
      remainder: null,
    })
  })

  it('lists the other figures of the topic, missing ones included', () => {
    const composition = buildComposition(reportDataset(), indicatorOf('legal-aid.cases'), 2019)
    if (composition.kind !== 'beside') throw new Error(composition.kind)
    expect(composition.figures.map(({ indicator }) => indicator.id)).toEqual([
      'legal-aid.recipients',
      'legal-aid.consultations',
      'legal-aid.losses-recovered',
    ])
    expect(composition.figures.every(({ observation }) => observation.kind === 'missing')).toBe(
      true,
    )
  })

  it('falls back to the topic for a rate without reported terms', () => {
    const composition = buildComposition(
      reportDataset(),
      indicatorOf('enforcement-exam.pass-rate'),
      2019,
    )
    expect(composition.kind).toBe('beside')
  })
})

describe('findRelatedIndicators', () => {
  it('finds the previous and next indicator and the others of the topic', () => {
    const { catalog } = reportDataset()
    const { previous, next, sameTopic } = findRelatedIndicators(
      catalog,
      indicatorOf('legal-aid.recipients'),
    )
    expect(previous?.id).toBe('legal-aid.cases')
    expect(next?.id).toBe('legal-aid.consultations')
    expect(sameTopic.map(({ id }) => id)).not.toContain('legal-aid.recipients')
  })

  it('returns null beyond the ends of the catalogue', () => {
    const { catalog } = reportDataset()
    const first = catalog.indicators[0]
    const last = catalog.indicators[catalog.indicators.length - 1]
    if (first === undefined || last === undefined) throw new Error('no indicators')
    expect(findRelatedIndicators(catalog, first).previous).toBeNull()
    expect(findRelatedIndicators(catalog, last).next).toBeNull()
  })
})
