import type { ReactNode, Ref } from 'react'
import { CautionMarks } from '../figures/CautionMarks'
import { KeyFigure } from '../figures/KeyFigure'
import { Term } from '../figures/Term'
import { figureText } from '../../format/values/figure'
import { formatSentence } from '../../format/sentences/sentence'
import { sourceText } from '../../format/source'
import { localize } from '../../messages/localize'
import { useMessages } from '../../messages/useMessages'
import type { Indicator } from '../../domain/model/indicator'
import type { ComparedIndicator } from '../../domain/comparison/comparedIndicator'
import './answer.css'
import { findObservation, type RegionDataset } from '../../domain/model/regionDataset'
import { topicStyle } from '../../theme/palette'

type Props = {
  readonly dataset: RegionDataset
  readonly row: ComparedIndicator
  /** What kind of match it is. */
  readonly label: string
  /** Says which figure a typed number found. */
  readonly found?: string | undefined
  /** What Enter does; absent where it does nothing. */
  readonly enter?: string | undefined
  readonly indicatorHref: (id: string) => string
  readonly qualityHref: string
  readonly link: Ref<HTMLAnchorElement>
  /** Copies and files of the answer. */
  readonly exports?: ReactNode
}

/** The best match as an answer to read out on the telephone: figure, terms, sentence, source. */
export function AnswerCard(props: Props) {
  const { dataset, row, label, found, enter, indicatorHref, qualityHref, link, exports } = props
  const { figures, lang } = useMessages()
  const { indicator, comparison } = row
  const topic = dataset.topicById.get(indicator.topic) ?? null
  const { to } = comparison
  const source = to.kind === 'reported' ? dataset.sourceById.get(to.source) : undefined
  return (
    <section
      className="answer panel"
      style={topicStyle(topic?.paletteSlot ?? null)}
      aria-labelledby="answer-name"
    >
      <p className="answer-label">
        <span>{label}</span>
        {enter !== undefined && <span className="answer-enter">{enter}</span>}
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
      {found !== undefined && <p className="answer-found">{found}</p>}
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
      {exports}
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
  const { search, lang } = useMessages('search')
  const { ratio } = indicator
  const counted = ratio === null ? indicator : dataset.indicatorById.get(ratio.denominator)
  if (counted?.measure !== 'count') return null
  return (
    <p className="answer-unit">
      <span>{search.countedIn(localize(counted.unit, lang))}</span> <Term id="counting-units" />
    </p>
  )
}
