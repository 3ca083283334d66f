import * as fc from 'fast-check'
import type { Event } from '../../src/domain/model/catalog'
import type { Indicator } from '../../src/domain/model/indicator'
import { missingReasons, type Observation } from '../../src/domain/model/observation'
import { compareYears, type Comparison } from '../../src/domain/comparison/comparison'
import type { RegionDataset } from '../../src/domain/model/regionDataset'
import { aMissing, anEvent, anIndicator, aStated, aDataset } from '../support/builders'

const UNITS = {
  count: { zh: '件', en: 'cases', enOne: 'case' },
  amount: { zh: '元', en: 'yuan' },
  rate: { zh: '%', en: '%' },
  duration: { zh: '个工作日', en: 'working days', enOne: 'working day' },
}

const multiplier = fc.constantFrom(0 as const, 4 as const, 8 as const)

const indicators: fc.Arbitrary<Indicator> = fc
  .record({
    measure: fc.constantFrom('count' as const, 'amount', 'rate', 'duration'),
    arises: fc.constantFrom('event' as const, 'event', 'decision', 'stock'),
    decimals: fc.integer({ min: 0, max: 2 }),
    multiplier,
    polarity: fc.constantFrom('higherIsBetter' as const, 'lowerIsBetter', 'neutral'),
    name: fc.constantFrom(
      { zh: '行政复议申请数', en: 'Applications received' },
      { zh: '互联网+监管完成率', en: 'Completion rate' },
      { zh: '案件数（以市政府为被告）', en: 'Suits' },
    ),
  })
  .map((parts) => {
    const scaled = parts.measure === 'count' || parts.measure === 'amount'
    const isWhole = parts.measure === 'count' && parts.multiplier === 0
    return anIndicator({
      ...parts,
      unit: UNITS[parts.measure],
      multiplier: scaled ? parts.multiplier : 0,
      decimals: isWhole ? 0 : parts.decimals,
    })
  })

/** Zero, one and their neighbours come often: messages change there. */
const mantissas = fc.oneof(
  fc.integer({ min: 0, max: 3 }),
  fc.integer({ min: 0, max: 200 }),
  fc.integer({ min: 0, max: 20_000_000 }),
)

const findObservation = (indicator: Indicator, year: number): fc.Arbitrary<Observation> =>
  fc.oneof(
    {
      weight: 1,
      arbitrary: fc
        .constantFrom(...missingReasons)
        .map((reason) => aMissing({ indicator: indicator.id, year, reason })),
    },
    {
      weight: 4,
      arbitrary: fc
        .record({
          mantissa: mantissas,
          precision: fc.constantFrom('exact' as const, 'exact', 'atLeast', 'about'),
          status: fc.constantFrom('normal' as const, 'normal', 'estimated', 'provisional', 'break'),
          quarter: fc.option(fc.constantFrom(1, 3), { nil: null, freq: 4 }),
        })
        .map(({ mantissa, precision, status, quarter }) =>
          aStated({
            indicator: indicator.id,
            year,
            value: Number(`${mantissa}e-${indicator.decimals}`),
            precision,
            status,
            period: quarter === null ? null : `${year}-Q${quarter}`,
          }),
        ),
    },
  )

const events: fc.Arbitrary<readonly Event[]> = fc.subarray([
  anEvent(),
  anEvent({ id: 'forms', date: '2021', name: { zh: '报表修订', en: 'Forms revised' } }),
  anEvent({
    id: 'law',
    date: '2022-01-01',
    name: { zh: '新法施行', en: 'New law in force' },
    effect: 'break',
  }),
])

/** One indicator of any kind over 2016–2024, with gaps, hedges, quarters, breaks and cautions. */
const datasets: fc.Arbitrary<RegionDataset> = indicators.chain((indicator) =>
  fc
    .tuple(
      fc.tuple(
        ...Array.from({ length: 9 }, (_, index) => findObservation(indicator, 2016 + index)),
      ),
      events,
    )
    .map(([observations, happened]) =>
      aDataset({ indicators: [indicator], observations, events: happened }),
    ),
)

/** Any comparison of two years in such a dataset. */
export const comparisons: fc.Arbitrary<{
  readonly dataset: RegionDataset
  readonly comparison: Comparison
}> = fc
  .tuple(datasets, fc.integer({ min: 2016, max: 2024 }), fc.integer({ min: 2016, max: 2024 }))
  .map(([dataset, from, to]) => {
    const [id = ''] = dataset.indicatorById.keys()
    return { dataset, comparison: compareYears(dataset, id, from, to) }
  })
