import type { Ref } from 'react'
import { KeyFigure } from '../../../ui/figures/KeyFigure'
import { Term } from '../../../ui/figures/Term'
import { figureText } from '../../../format/values/figure'
import { sentenceOf } from '../../../format/sentences/sentence'
import { sourceText } from '../../../format/source'
import { exploreWordsOf } from '../../../messages/exploreWords'
import { pick } from '../../../messages/pick'
import { useWords } from '../../../messages/useWords'
import type { Indicator } from '../../../domain/model/indicator'
import type { ExplorerRow } from '../../../domain/explorer/explorerRow'
import { pointOf, type World } from '../../../domain/model/regionDataset'

type Props = {
  readonly world: World
  readonly row: ExplorerRow
  /** Nothing fits as typed: this is the nearest. */
  readonly near: boolean
  readonly indicatorHref: (id: string) => string
  readonly link: Ref<HTMLAnchorElement>
}

/** The best match as an answer that can be read out on the telephone: figure, sides, sentence, place. */
export function AnswerCard({ world, row, near, indicatorHref, link }: Props) {
  const words = useWords()
  const { lang, figures } = words
  const explore = exploreWordsOf(lang)
  const { indicator, reading, topic } = row
  const { to } = reading
  const source =
    to.kind === 'stated' ? world.catalog.sources.find(({ id }) => id === to.source) : undefined
  return (
    <section className="answer panel" data-topic={indicator.topic} aria-labelledby="answer-name">
      <p className="answer-label">
        {near ? explore.nearMatch : explore.bestMatch}
        <span className="answer-enter">{explore.enterOpens}</span>
      </p>
      <h2 id="answer-name">
        <a ref={link} href={indicatorHref(indicator.id)}>
          {pick(indicator.name, lang)}
        </a>
        <span className="answer-scope">
          {pick(indicator.scope, lang)}
          {topic !== null && ` · ${pick(topic.name, lang)}`}
        </span>
      </h2>
      <div className="answer-figures">
        <div>
          <KeyFigure reading={reading} />
        </div>
        <Sides world={world} row={row} indicatorHref={indicatorHref} />
        <CountedIn world={world} indicator={indicator} />
      </div>
      <p className="reading">{sentenceOf(reading, figures)}</p>
      {to.kind === 'stated' && source !== undefined && (
        <p className="answer-source">{sourceText(source, to.locator, figures)}</p>
      )}
    </section>
  )
}

/** What the two sides of a rate count: 23219 of what, out of 23540 of what. */
function Sides({ world, row, indicatorHref }: Pick<Props, 'world' | 'row' | 'indicatorHref'>) {
  const { lang, figures } = useWords()
  const { ratio } = row.indicator
  if (ratio === null) return null
  return (
    <ul className="answer-sides">
      {[ratio.numerator, ratio.denominator].map((id) => {
        const side = world.indicatorById.get(id)
        const point = pointOf(world, id, row.reading.toYear)
        if (side === undefined || point === null) return null
        return (
          <li key={id}>
            <a href={indicatorHref(id)}>{pick(side.name, lang)}</a>{' '}
            {figureText(point, side, figures)}
          </li>
        )
      })}
    </ul>
  )
}

/** Cases are not persons: what one is that was counted, with what that means. */
function CountedIn({ world, indicator }: Pick<Props, 'world'> & { readonly indicator: Indicator }) {
  const { lang } = useWords()
  const { ratio } = indicator
  const counted = ratio === null ? indicator : world.indicatorById.get(ratio.denominator)
  if (counted?.measure !== 'count') return null
  return (
    <p className="answer-unit">
      {exploreWordsOf(lang).countedIn(pick(counted.unit, lang))} <Term id="counting-units" />
    </p>
  )
}
