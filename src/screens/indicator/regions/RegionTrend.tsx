import { useScheme } from '../../../charts/react/useScheme'
import { useMemo } from 'react'
import { lazyPart } from '../../../loading/lazyPart'
import { ChartBoundary } from '../../../ui/ChartBoundary'
import { yearsText } from '../../../format/values/period'
import { localize } from '../../../messages/localize'
import { useMessages } from '../../../messages/useMessages'
import { buildSeries, type Series } from '../../../domain/model/series'
import { useNavigation } from '../../../navigation/useNavigation'
import { findPaletteSlot } from '../../../domain/model/paletteSlots'
import {
  buildRegionTrendChart,
  listLineSigns,
  buildMedianLine,
  buildRegionLine,
  type RegionTrendLine,
} from './regionTrendLines'
import { RegionTrendPicker } from './RegionTrendPicker'
import { YearTable } from '../../../ui/figures/YearTable'
import type { AllRegionsProps } from './AllRegions'
import type { ChosenRegions } from './useChosenRegions'

type Props = Omit<AllRegionsProps, 'search' | 'apiBase' | 'fault'> & {
  /** The regions that the own region is compared with. */
  readonly group: readonly Series[]
  readonly nameOf: (code: string) => string
  readonly chosen: ChosenRegions
}

const RegionTrendChart = lazyPart(async () => (await import('./RegionTrendChart')).RegionTrendChart)

const HEIGHT = 340
/** A line needs three figures; the median is drawn while there is room for a fourth line. */
const FEWEST_YEARS = 3
const MOST_LINES = 4

/** The own region beside the selected ones over the years, as a chart and a table. */
export function RegionTrend(props: Props) {
  const { dataset, indicator, pair, regions, chosen, nameOf } = props
  const theme = useScheme(useNavigation().shared.theme ?? 'light')
  const all = useMessages()
  const messages = useMessages('indicator').indicator.regions
  const lines = useLines(props)
  const slot = findPaletteSlot(dataset, indicator.topic)
  const { from, to } = pair
  const chart = useMemo(() => {
    // The years of the dataset, because the response may have more.
    const axis = buildSeries(indicator, dataset.region.code, [], dataset.years, dataset.findReason)
    const context = { dataset, indicator, messages: all, compared: [from, to] as const, theme }
    return buildRegionTrendChart(lines, axis, context)
  }, [lines, indicator, dataset, all, from, to, theme])
  const hasTrend = lines.some(
    ({ cells }) => cells.filter((cell) => cell !== null).length >= FEWEST_YEARS,
  )
  const hasGap = chart.lines.some(({ dots }) =>
    dots.some((dot) => dot === null || dot.startsSegment),
  )
  const [first = 0] = dataset.years
  const last = dataset.years[dataset.years.length - 1] ?? first
  const description = messages.description(
    localize(indicator.name, all.lang),
    yearsText(first, last, all.figures),
    lines.map(({ name, cells }) => `${name} ${lastText(cells)}`),
  )
  return (
    <div className="regions-trend">
      <h3>{messages.trend}</h3>
      <RegionTrendPicker
        regions={regions}
        own={dataset.region.code}
        nameOf={nameOf}
        chosen={chosen}
        lines={lines}
        signs={listLineSigns(slot, theme)}
      />
      {hasTrend ? (
        <ChartBoundary height={HEIGHT} description={description}>
          <RegionTrendChart
            chart={chart}
            indicator={indicator}
            slot={slot}
            description={description}
            height={HEIGHT}
          />
        </ChartBoundary>
      ) : (
        <p>{messages.fewYears}</p>
      )}
      {hasTrend && hasGap && <p className="regions-note">{messages.gapNote}</p>}
      <YearTable
        label={messages.table}
        yearHead={messages.year}
        years={dataset.years}
        columns={lines.map(({ key, name, cells, gaps }) => ({
          key,
          name,
          cells: dataset.years.map((_, at) => cells[at]?.text ?? gaps[at]),
        }))}
        open={!hasTrend}
      />
    </div>
  )
}

function useLines({
  dataset,
  indicator,
  group,
  seriesIn,
  nameOf,
  chosen,
}: Props): readonly RegionTrendLine[] {
  const messages = useMessages('indicator')
  const { years, findReason } = dataset
  const own = dataset.region.code
  const context = useMemo(
    () => ({ messages, indicator, findReason }),
    [messages, indicator, findReason],
  )
  const median = useMemo(
    () => buildMedianLine(group, years, context, messages.indicator.regions),
    [group, years, context, messages],
  )
  return useMemo(() => {
    const lines = [own, ...chosen.codes].map((code) =>
      buildRegionLine(seriesIn(code), nameOf(code), years, context),
    )
    return median === null || lines.length >= MOST_LINES ? lines : [...lines, median]
  }, [own, chosen.codes, seriesIn, nameOf, years, context, median])
}

function lastText(cells: RegionTrendLine['cells']): string {
  return [...cells].reverse().find((cell) => cell !== null)?.text ?? ''
}
