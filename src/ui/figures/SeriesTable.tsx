import { figureText } from '../../format/values/figure'
import { boundsText } from '../../format/values/interval'
import { locatorText } from '../../format/locator'
import { noteText } from '../../format/note'
import { periodText, whenText } from '../../format/values/period'
import { missingLongText, statusText } from '../../format/status'
import { indicatorWordsOf } from '../../messages/indicatorWords'
import { pick } from '../../messages/pick'
import { useWords } from '../../messages/useWords'
import type { Words } from '../../messages/zh'
import type { Indicator } from '../../domain/model/indicator'
import { intervalOf } from '../../domain/statistics/interval'
import type { Observation, Stated } from '../../domain/model/observation'
import { sidesOf, type World } from '../../domain/model/regionDataset'

type Props = {
  readonly world: World
  readonly indicator: Indicator
  /** The indicator's one sentence: spoken with the table, seen above it on the page. */
  readonly caption: string
}

/** The chart's twin: every year's figure with its interval, printed form, place and remarks. */
export function SeriesTable({ world, indicator, caption }: Props) {
  const words = useWords()
  const points = world.seriesById.get(indicator.id)?.points ?? []
  const heads = indicatorWordsOf(words.lang)
  return (
    <div
      className="table-scroll"
      tabIndex={0}
      role="region"
      aria-label={heads.tableCaption(pick(indicator.name, words.lang))}
    >
      <table>
        <caption className="unseen">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{heads.year}</th>
            <th scope="col" className="number">
              {heads.value}
            </th>
            <th scope="col">{heads.interval}</th>
            <th scope="col">{heads.printed}</th>
            <th scope="col">{heads.place}</th>
            <th scope="col">{heads.notes}</th>
          </tr>
        </thead>
        <tbody>
          {points.map((point) => (
            <Row key={point.year} world={world} indicator={indicator} point={point} words={words} />
          ))}
        </tbody>
      </table>
    </div>
  )
}

type RowProps = {
  readonly world: World
  readonly indicator: Indicator
  readonly point: Observation
  readonly words: Words
}

function Row({ world, indicator, point, words }: RowProps) {
  const when = whenText(point, words.figures)
  if (point.kind === 'missing')
    return (
      <tr>
        <th scope="row">{when}</th>
        <td className="number">{figureText(point, indicator, words.figures)}</td>
        <td />
        <td />
        <td />
        <td>
          {[missingLongText(point.reason, words.figures), ...notesOn(point, words)].join(
            indicatorWordsOf(words.lang).semicolon,
          )}
        </td>
      </tr>
    )
  const interval = intervalOf(indicator, point, sidesOf(world, indicator, point.year))
  return (
    <tr>
      <th scope="row">{when}</th>
      <td className="number">{figureText(point, indicator, words.figures)}</td>
      <td>{interval === null ? '' : boundsText(interval, indicator, words.figures)}</td>
      <td>{point.printed ?? ''}</td>
      <td>{point.locator === null ? '' : locatorText(point.locator, words.figures)}</td>
      <td>
        {[...remarksOn(point, indicator, words), ...notesOn(point, words)].join(
          indicatorWordsOf(words.lang).semicolon,
        )}
      </td>
    </tr>
  )
}

function notesOn({ notes }: Observation, words: Words): readonly string[] {
  return notes.map((note) => words.figures.reason(noteText(note, words.figures)))
}

/** What has to be said of a figure beyond its value and the notes of people. */
export function remarksOn(point: Stated, indicator: Indicator, words: Words): readonly string[] {
  const status = statusText(point.status, words.figures)
  return [
    ...(point.formula !== null
      ? [indicatorWordsOf(words.lang).estimatedBy(point.formula)]
      : status === null
        ? []
        : [status]),
    ...(point.statedChange === null
      ? []
      : [
          indicatorWordsOf(words.lang).statedChange(
            point.statedChange.printed,
            periodText(point.statedChange.base, words.figures),
          ),
        ]),
    ...point.revisions.map((revision) =>
      indicatorWordsOf(words.lang).revised(
        figureText({ ...point, value: revision.value }, indicator, words.figures),
        revision.source,
      ),
    ),
  ]
}
