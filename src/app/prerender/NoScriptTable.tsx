import { figureText } from '../../format/values/figure'
import { whenText } from '../../format/values/period'
import { sourceText } from '../../format/source'
import { missingLongText } from '../../format/status'
import { paintedWordsOf } from '../../messages/paintedWords'
import { pick } from '../../messages/pick'
import type { Words } from '../../messages/zh'
import type { Observation } from '../../domain/model/observation'
import type { Reading } from '../../domain/comparison/comparison'
import type { World } from '../../domain/model/regionDataset'

type Props = {
  readonly world: World
  readonly readings: readonly Reading[]
  readonly words: Words
}

/**
 * The core figures as a plain table, and which browser shows more: painted under the overview at build,
 * taken away by the app, moved to the top by index.html where the app cannot run. Needs no style sheet.
 */
export function PlainFigures({ world, readings, words }: Props) {
  const own = paintedWordsOf(words.lang)
  return (
    <aside id="plain" className="panel" data-version={world.catalog.dataVersion}>
      <p>{own.browser}</p>
      {words.lang === 'zh' && <p lang="en">{paintedWordsOf('en').browser}</p>}
      <table>
        <caption>{own.heading}</caption>
        <thead>
          <tr>
            {[own.indicator, own.year, own.value, own.source].map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {readings.flatMap(({ indicator, from, to }) =>
            [from, to].map((point) => (
              <tr key={`${indicator.id} ${point.year}`}>
                <th scope="row">{pick(indicator.name, words.lang)}</th>
                <td>{whenText(point, words.figures)}</td>
                <td>{figureText(point, indicator, words.figures)}</td>
                <td>{originOf(point, world, words)}</td>
              </tr>
            )),
          )}
        </tbody>
      </table>
      <p>{own.version(world.catalog.dataVersion)}</p>
    </aside>
  )
}

/** The report and the place in it; of a missing figure the reason. */
function originOf(point: Observation, world: World, { figures }: Words): string {
  if (point.kind === 'missing') return missingLongText(point.reason, figures)
  const source = world.catalog.sources.find(({ id }) => id === point.source)
  return source === undefined ? point.source : sourceText(source, point.locator, figures)
}
