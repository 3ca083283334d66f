import type { IndicatorId } from '../model/ids'
import { adjustForManyTests } from '../statistics/falseDiscovery'
import { SIGNIFICANCE } from '../statistics/distribution'
import type { Comparison } from './comparison'

/** The changes of a list, tested against chance together. */
export type TestedTogether = {
  /** How many of the changes were tested. */
  readonly tested: number
  /** The indicators whose change remains beyond chance for their number. */
  readonly beyond: ReadonlySet<IndicatorId>
}

/** Of a hundred unchanged figures five would be beyond chance by themselves: a list reads them together. */
export function testTogether(comparisons: readonly Comparison[]): TestedTogether {
  const tests = comparisons.flatMap((comparison) => {
    if (comparison.kind !== 'change') return []
    const { chance } = comparison.change
    return chance.kind === 'untested' ? [] : [{ id: comparison.indicator.id, p: chance.p }]
  })
  const adjusted = adjustForManyTests(tests.map(({ p }) => p))
  return {
    tested: tests.length,
    beyond: new Set(
      tests.flatMap(({ id }, index) => ((adjusted[index] ?? 1) < SIGNIFICANCE ? [id] : [])),
    ),
  }
}
