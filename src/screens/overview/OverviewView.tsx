import type { ReactNode } from 'react'
import { FigureBoundary } from '../../ui/FigureBoundary'
import { cardGridStyle } from '../../ui/cardGrid'
import { useMessages } from '../../messages/useMessages'
import type { Catalog, Topic } from '../../domain/model/catalog'
import type { RegionDataset } from '../../domain/model/regionDataset'
import { useNavigation } from '../../navigation/useNavigation'
import { Headline } from './Headline'
import { TopicCard } from './TopicCard'
import { TopicFigures } from './TopicFigures'
import './overview.css'

type ReadyProps = {
  readonly dataset: RegionDataset
  /** Shown beside the headline. */
  readonly actions?: ReactNode
}

/** What changed, and the core topics of the catalogue side by side. */
export function OverviewView({ dataset, actions }: ReadyProps) {
  const pair = dataset.comparedYears
  // The shell announces a dataset without years.
  if (pair === null) return null
  return (
    <OverviewFrame
      catalog={dataset.catalog}
      head={<Headline dataset={dataset} pair={pair} actions={actions} />}
    >
      {(topic) =>
        topic.core !== null && (
          <FigureBoundary of={dataset.indicatorById.get(topic.core) ?? topic} showing={dataset}>
            <TopicFigures dataset={dataset} indicatorId={topic.core} pair={pair} />
          </FigureBoundary>
        )
      }
    </OverviewFrame>
  )
}

type FrameProps = {
  /** Null while it loads: one card then keeps the space. */
  readonly catalog: Catalog | null
  readonly busy?: boolean
  /** What stands above the cards, once there are figures. */
  readonly head?: ReactNode
  readonly children: (topic: Topic) => ReactNode
}

/** One card for each core topic of the catalogue, in its order. */
export function OverviewFrame({ catalog, busy, head, children }: FrameProps) {
  const messages = useMessages()
  const { linkTo } = useNavigation()
  const cores = catalog?.topics.filter((topic) => topic.core !== null) ?? []
  return (
    <>
      {head ?? (
        <div className="overview-head">
          <h1>{messages.overview.heading}</h1>
        </div>
      )}
      <div className="topic-cards" style={cardGridStyle(cores.length)}>
        {catalog === null && (
          <TopicCard topic={null} name={null} href={null} busy>
            <p className="card-loading">{messages.shell.loading}</p>
          </TopicCard>
        )}
        {cores.map((topic) => (
          <TopicCard
            key={topic.id}
            topic={topic}
            name={catalog?.indicators.find(({ id }) => id === topic.core)?.name ?? null}
            href={topic.core === null ? null : linkTo({ screen: 'indicator', id: topic.core })}
            busy={busy ?? false}
          >
            {children(topic)}
          </TopicCard>
        ))}
      </div>
    </>
  )
}
