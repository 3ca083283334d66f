import { ChangeLine } from '../../ui/figures/ChangeLine'
import { KeyFigure } from '../../ui/figures/KeyFigure'
import { TrendFigure } from '../../ui/trend/TrendFigure'
import { Unbroken } from '../../ui/figures/Unbroken'
import { sentenceOf } from '../../format/sentences/sentence'
import { embedWordsOf } from '../../messages/embedWords'
import { pick } from '../../messages/pick'
import { useWords } from '../../messages/useWords'
import { readingOf } from '../../domain/comparison/comparison'
import type { World } from '../../domain/model/regionDataset'
import { partsIn, type EmbedSearch } from '../../navigation/search/embedSearch'
import type { YearPair } from '../../navigation/years'
import { EmbedFoot } from './EmbedFooter'

/** Four charts side by side need no more. */
const CHART_HEIGHT = 176

type Props = {
  readonly world: World
  readonly pair: YearPair
  readonly search: EmbedSearch
  readonly href: string
  /** The full page of an indicator. */
  readonly indicatorHref: (id: string) => string
}

/** The core indicators in someone else's page, as many beside each other as its width allows. */
export function OverviewEmbed({ world, pair, search, href, indicatorHref }: Props) {
  const words = useWords()
  const own = embedWordsOf(words.lang)
  const parts = partsIn(search)
  const [latest] = [...world.catalog.sources].sort((a, b) => (a.published < b.published ? 1 : -1))
  return (
    <>
      {parts.has('title') && (
        <h1 className="embed-title">{own.overviewTitle(pick(world.place.name, words.lang))}</h1>
      )}
      <div className="embed-cards">
        {world.catalog.topics.map(({ id, core, name }) => {
          if (core === null) return null
          const reading = readingOf(world, core, pair.from, pair.to)
          return (
            <article
              key={id}
              className="embed-card"
              data-topic={search.accent === undefined ? id : undefined}
            >
              <h2>
                <a href={indicatorHref(core)} target="_blank" rel="noopener">
                  {pick(name, words.lang)}
                  <span className="unseen">{own.newWindow}</span>
                </a>
              </h2>
              <KeyFigure reading={reading} />
              <ChangeLine reading={reading} />
              <TrendFigure
                world={world}
                reading={reading}
                theme={search.theme === 'dark' ? 'dark' : 'light'}
                transparent={search.theme === 'transparent'}
                accent={search.accent === undefined ? undefined : `#${search.accent}`}
                size={search.size ?? 'normal'}
                height={CHART_HEIGHT}
              />
              {parts.has('sentence') && (
                <p className="embed-sentence">
                  <Unbroken text={sentenceOf(reading, words.figures)} />
                </p>
              )}
            </article>
          )
        })}
      </div>
      <EmbedFoot
        world={world}
        cited={
          parts.has('source') && latest !== undefined ? { source: latest.id, locator: null } : null
        }
        href={href}
      />
    </>
  )
}
