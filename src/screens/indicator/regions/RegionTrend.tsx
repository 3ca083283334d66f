import { lazy, Suspense, useMemo } from 'react'
import { Boundary } from '../../../ui/Boundary'
import { Notice } from '../../../ui/notices/Notice'
import { yearsText } from '../../../format/values/period'
import { placesWordsOf } from '../../../messages/placesWords'
import { pick } from '../../../messages/pick'
import { useWords } from '../../../messages/useWords'
import type { Region } from '../../../domain/model/catalog'
import type { Indicator } from '../../../domain/model/indicator'
import { seriesOf, type Series } from '../../../domain/model/series'
import type { World } from '../../../domain/model/regionDataset'
import { useAddress } from '../../../navigation/address'
import type { YearPair } from '../../../navigation/years'
import { courseChart, lineSigns, medianLine, placeLine, type CourseLine } from './regionTrendLines'
import { CoursePlaces } from './RegionTrendPicker'
import { CourseTable } from './RegionTrendTable'
import type { ChosenPlaces } from './useChosenRegions'

type Props = {
  readonly world: World
  readonly indicator: Indicator
  readonly pair: YearPair
  /** The places that the own one is compared with. */
  readonly group: readonly Series[]
  readonly regions: readonly Region[]
  readonly seriesIn: (region: string) => Series
  readonly nameOf: (code: string) => string
  readonly chosen: ChosenPlaces
}

const CourseDrawing = lazy(async () => ({
  default: (await import('./RegionTrendChart')).CourseDrawing,
}))

const HEIGHT = 340
/** A course needs three figures; the median has its place while there is room for a fourth line. */
const FEWEST_YEARS = 3
const MOST_LINES = 4

/** The own region beside the chosen ones over the years, drawn and as a table. */
export function Course(props: Props) {
  const { world, indicator, pair, regions, chosen, nameOf } = props
  const { shared } = useAddress()
  const allWords = useWords()
  const words = placesWordsOf(allWords.lang)
  const lines = useLines(props)
  const theme = shared.theme ?? 'light'
  const { from, to } = pair
  const chart = useMemo(() => {
    // The picture's years are the screen's: the answer may reach further.
    const axis = seriesOf(indicator, world.place.code, [], world.years)
    const manner = { world, indicator, words: allWords, compared: [from, to] as const, theme }
    return courseChart(lines, axis, manner)
  }, [lines, indicator, world, allWords, from, to, theme])
  const isCourse = lines.some(
    ({ cells }) => cells.filter((cell) => cell !== null).length >= FEWEST_YEARS,
  )
  const hasGap = chart.lines.some(({ dots }) => dots.some((dot) => dot === null || dot.parted))
  const [first = 0] = world.years
  const last = world.years[world.years.length - 1] ?? first
  const description = words.description(
    pick(indicator.name, allWords.lang),
    yearsText(first, last, allWords.figures),
    lines.map(({ name, cells }) => `${name} ${lastText(cells)}`),
  )
  return (
    <div className="places-course">
      <h3>{words.course}</h3>
      <CoursePlaces
        regions={regions}
        own={world.place.code}
        nameOf={nameOf}
        chosen={chosen}
        lines={lines}
        signs={lineSigns(indicator.topic, theme)}
      />
      {isCourse ? (
        <Boundary
          fallback={() => (
            <Notice role="status" title={allWords.charts.failed} hint={description} />
          )}
        >
          <Suspense
            fallback={<div style={{ height: HEIGHT }} role="img" aria-label={description} />}
          >
            <CourseDrawing
              chart={chart}
              indicator={indicator}
              description={description}
              height={HEIGHT}
              theme={theme}
              size={shared.size ?? 'normal'}
            />
          </Suspense>
        </Boundary>
      ) : (
        <p>{words.fewYears}</p>
      )}
      {isCourse && hasGap && <p className="places-note">{words.gapNote}</p>}
      <CourseTable years={world.years} lines={lines} open={!isCourse} />
    </div>
  )
}

function useLines({
  world,
  indicator,
  group,
  seriesIn,
  nameOf,
  chosen,
}: Props): readonly CourseLine[] {
  const words = useWords()
  const { years } = world
  const own = world.place.code
  const told = useMemo(() => ({ words, indicator }), [words, indicator])
  const median = useMemo(
    () => medianLine(group, years, told, placesWordsOf(words.lang)),
    [group, years, told, words.lang],
  )
  return useMemo(() => {
    const lines = [own, ...chosen.codes].map((code) =>
      placeLine(seriesIn(code), nameOf(code), years, told),
    )
    return median === null || lines.length >= MOST_LINES ? lines : [...lines, median]
  }, [own, chosen.codes, seriesIn, nameOf, years, told, median])
}

function lastText(cells: CourseLine['cells']): string {
  return [...cells].reverse().find((cell) => cell !== null)?.text ?? ''
}
