import type { Ref } from 'react'
import { CautionMarks } from '../../../ui/figures/CautionMarks'
import { KeyFigure } from '../../../ui/figures/KeyFigure'
import { Term } from '../../../ui/figures/Term'
import { figureText } from '../../../format/values/figure'
import { formatSentence } from '../../../format/sentences/sentence'
import { sourceText } from '../../../format/source'
import { localize } from '../../../messages/localize'
import { useMessages } from '../../../messages/useMessages'
import type { Indicator } from '../../../domain/model/indicator'
import type { ExplorerRow } from '../table/explorerRow'
import { findObservation, type RegionDataset } from '../../../domain/model/regionDataset'
import { topicStyle } from '../../../theme/palette'

type Props = {
  readonly dataset: RegionDataset
  readonly row: ExplorerRow
  /** Nothing matches exactly: this is the nearest. */
  readonly near: boolean
  readonly indicatorHref: (id: string) => string
  readonly qualityHref: string
  readonly link: Ref<HTMLAnchorElement>
}

/** The best match as an answer to read out on the telephone: figure, terms, sentence, source. */
export function AnswerCard({ dataset, row, near, indicatorHref, qualityHref, link }: Props) {
  const { explore, figures, lang } = useMessages('explore')
  const { indicator, comparison, topic } = row
  const { to } = comparison
  const source = to.kind === 'reported' ? dataset.sourceById.get(to.source) : undefined
  return (
    <section
      className="answer panel"
      style={topicStyle(topic?.paletteSlot ?? null)}
      aria-labelledby="answer-name"
    >
      <p className="answer-label">
        <span>{near ? explore.nearMatch : explore.bestMatch}</span>
        <span className="answer-enter">{explore.enterOpens}</span>
      </p>
      <h2 id="answer-name">
        <a ref={link} href={indicatorHref(indicator.id)}>
          {localize(indicator.name, lang)}
        </a>
        <span className="answer-scope">
          {[indicator.scope, ...(topic === null ? [] : [topic.name])]
            .map((text) => localize(text, lang))
            .join(' · ')}
        </span>
      </h2>
      <div className="answer-figures">
        <div>
          <KeyFigure comparison={comparison} />
        </div>
        <RatioTerms dataset={dataset} row={row} indicatorHref={indicatorHref} />
        <CountedIn dataset={dataset} indicator={indicator} />
      </div>
      <p className="comparison">{formatSentence(comparison, figures)}</p>
      <p>
        <CautionMarks
          cautions={comparison.cautions.filter(({ kind }) => kind === 'check')}
          checksHref={qualityHref}
        />
      </p>
      {to.kind === 'reported' && source !== undefined && (
        <p className="answer-source">{sourceText(source, to.locator, figures)}</p>
      )}
    </section>
  )
}

/** The numerator and denominator of a rate, with their figures. */
function RatioTerms({
  dataset,
  row,
  indicatorHref,
}: Pick<Props, 'dataset' | 'row' | 'indicatorHref'>) {
  const { lang, figures } = useMessages()
  const { ratio } = row.indicator
  if (ratio === null) return null
  return (
    <ul className="answer-terms">
      {[ratio.numerator, ratio.denominator].map((id) => {
        const side = dataset.indicatorById.get(id)
        const point = findObservation(dataset, id, row.comparison.toYear)
        if (side === undefined || point === null) return null
        return (
          <li key={id}>
            <a href={indicatorHref(id)}>{localize(side.name, lang)}</a>{' '}
            <span>{figureText(point, side, figures)}</span>
          </li>
        )
      })}
    </ul>
  )
}

/** The counting unit with its explanation, because cases are not persons. */
function CountedIn({
  dataset,
  indicator,
}: Pick<Props, 'dataset'> & { readonly indicator: Indicator }) {
  const { explore, lang } = useMessages('explore')
  const { ratio } = indicator
  const counted = ratio === null ? indicator : dataset.indicatorById.get(ratio.denominator)
  if (counted?.measure !== 'count') return null
  return (
    <p className="answer-unit">
      <span>{explore.countedIn(localize(counted.unit, lang))}</span> <Term id="counting-units" />
    </p>
  )
}
