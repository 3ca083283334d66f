import { listFigureCautions } from '../../domain/checks/cautions'
import { findRateTerms } from '../../domain/checks/checkIndex'
import { listCautionWords, withTerms } from '../../format/sentences/cautionTexts'
import { figureText } from '../../format/values/figure'
import { whenText } from '../../format/values/period'
import { sourceText } from '../../format/source'
import { missingLongText } from '../../format/status'
import { prerendered as en } from '../../messages/en/overview'
import { prerendered as zh } from '../../messages/zh/overview'
import { localize } from '../../messages/localize'
import type { Messages } from '../../messages/messages'
import type { Indicator } from '../../domain/model/indicator'
import type { Observation } from '../../domain/model/observation'
import type { Comparison } from '../../domain/comparison/comparison'
import type { RegionDataset } from '../../domain/model/regionDataset'

type Props = {
  readonly dataset: RegionDataset
  readonly comparisons: readonly Comparison[]
  readonly messages: Messages
}

/**
 * The core figures as a plain table with a hint on browsers: rendered below the overview at build, removed
 * by the app, and moved to the top by index.html where the app cannot run.
 */
export function NoScriptTable({ dataset, comparisons, messages }: Props) {
  const own = messages.lang === 'zh' ? zh : en
  return (
    <aside id="plain" className="panel" data-version={dataset.catalog.dataVersion}>
      <p>{own.browser}</p>
      {messages.lang === 'zh' && <p lang="en">{en.browser}</p>}
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
          {comparisons.flatMap(({ indicator, from, to }) =>
            [from, to].map((point) => (
              <tr key={`${indicator.id} ${point.year}`}>
                <th scope="row">{localize(indicator.name, messages.lang)}</th>
                <td>{whenText(point, messages.figures)}</td>
                <td>{formatFigure(point, indicator, dataset, messages)}</td>
                <td>{formatOrigin(point, dataset, messages)}</td>
              </tr>
            )),
          )}
        </tbody>
      </table>
      <p>{own.version(dataset.catalog.dataVersion)}</p>
    </aside>
  )
}

/** The figure with its terms and cautions. */
function formatFigure(
  point: Observation,
  indicator: Indicator,
  dataset: RegionDataset,
  { figures }: Messages,
): string {
  const terms = findRateTerms(dataset, indicator.id, point.year)
  const figure = withTerms(figureText(point, indicator, figures), terms, figures)
  const words = listCautionWords(listFigureCautions(dataset, point), figures)
  return [figure, ...words].join(figures.sentence.semicolon)
}

/** The report and the locator in it; for a missing figure the reason. */
function formatOrigin(point: Observation, dataset: RegionDataset, { figures }: Messages): string {
  if (point.kind === 'missing') return missingLongText(point.reason, figures)
  const source = dataset.sourceById.get(point.source)
  return source === undefined ? point.source : sourceText(source, point.locator, figures)
}
