import { describe, expect, it } from 'vitest'
import { buildComposition } from '../../../src/domain/comparison/composition'
import { findRelatedIndicators } from '../../../src/domain/model/relatedIndicators'
import { reportDataset } from '../../support/reportDataset'

function indicatorOf(id: string) {
  const indicator = reportDataset().indicatorById.get(id)
  if (indicator === undefined) throw new Error(`no ${id}`)
  return indicator
}

describe('what stands behind a figure', () => {
  it('is its parts, the largest first', () => {
    const composition = buildComposition(reportDataset(), indicatorOf('litigation.cases'), 2020)
    if (composition.kind !== 'parts') throw new Error(composition.kind)
    const values = composition.parts.map(({ observation }) =>
      observation.kind === 'reported' ? observation.value : null,
    )
    expect(values).toEqual([12, 9, 6, 4, 1, 1])
  })

  it('is for a rate its two terms and what is left over', () => {
    const composition = buildComposition(
      reportDataset(),
      indicatorOf('enforcement-exam.pass-rate'),
      2020,
    )
    if (composition.kind !== 'share') throw new Error(composition.kind)
    expect(composition.whole.observation.value).toBe(2640)
    expect(composition.part.observation.value).toBe(1573)
    expect(composition.rest).toBe(1067)
  })

  it('is otherwise the rest of the topic, missing figures included', () => {
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

  it('of a rate without stated terms falls back to the rest of the topic', () => {
    const composition = buildComposition(
      reportDataset(),
      indicatorOf('enforcement-exam.pass-rate'),
      2019,
    )
    expect(composition.kind).toBe('beside')
  })
})

describe('the neighbours of an indicator', () => {
  it('are those before and after it in the report, and the others of its topic', () => {
    const { catalog } = reportDataset()
    const { previous, next, sameTopic } = findRelatedIndicators(
      catalog,
      indicatorOf('legal-aid.recipients'),
    )
    expect(previous?.id).toBe('legal-aid.cases')
    expect(next?.id).toBe('legal-aid.consultations')
    expect(sameTopic.map(({ id }) => id)).not.toContain('legal-aid.recipients')
  })

  it('end where the catalogue ends', () => {
    const { catalog } = reportDataset()
    const first = catalog.indicators[0]
    const last = catalog.indicators[catalog.indicators.length - 1]
    if (first === undefined || last === undefined) throw new Error('no indicators')
    expect(findRelatedIndicators(catalog, first).previous).toBeNull()
    expect(findRelatedIndicators(catalog, last).next).toBeNull()
  })
})
