import { describe, expect, it } from 'vitest'
import { compareIndicators } from '../../../src/domain/comparison/comparison'
import { testTogether } from '../../../src/domain/comparison/testedTogether'
import { aDataset, anIndicator, aRunOf } from '../../support/builders'

/** Indicators after five steady years around 200, each with its last figure. */
function testedWith(lasts: readonly number[]) {
  const indicators = lasts.map((_, index) => anIndicator({ id: `topic.${index}` }))
  const observations = lasts.flatMap((last, index) =>
    aRunOf(`topic.${index}`, 2015, [198, 206, 195, 203, 200, last]),
  )
  const dataset = aDataset({ indicators, observations })
  const ids = indicators.map(({ id }) => id)
  return { comparisons: compareIndicators(dataset, ids), ids }
}

describe('testTogether', () => {
  it('adjusts each change for the number of those tested', () => {
    const { comparisons, ids } = testedWith([290, ...Array<number>(30).fill(201)])
    const alone = testTogether(comparisons.slice(0, 1))
    expect(alone).toEqual({ tested: 1, beyond: new Set([ids[0]]) })
    expect(testTogether(comparisons)).toEqual({ tested: 31, beyond: new Set() })
  })

  it('keeps what stands out among many', () => {
    const { comparisons, ids } = testedWith([900, ...Array<number>(30).fill(201)])
    expect(testTogether(comparisons)).toEqual({ tested: 31, beyond: new Set([ids[0]]) })
  })

  it('counts only what is tested', () => {
    const dataset = aDataset({ observations: aRunOf('reconsideration.applications', 2020, [83]) })
    const comparisons = compareIndicators(dataset, ['reconsideration.applications'])
    expect(testTogether(comparisons)).toEqual({ tested: 0, beyond: new Set() })
  })
})
