import type { ReactNode } from 'react'
import { FigureBoundary } from '../../ui/FigureBoundary'
import { cardGridStyle } from '../../ui/cardGrid'
import { useMessages } from '../../messages/useMessages'
import { runChecks } from '../../domain/checks/runChecks'
import type { Catalog, Topic } from '../../domain/model/catalog'
import type { RegionDataset } from '../../domain/model/regionDataset'
import { useNavigation } from '../../navigation/useNavigation'
import { TopicCard } from './TopicCard'
import { TopicFigures } from './TopicFigures'
import './overview.css'

type ReadyProps = { readonly dataset: RegionDataset }

/** The core topics of the catalogue side by side. */
export function OverviewView({ dataset }: ReadyProps) {
  const checks = runChecks(dataset)
  const pair = dataset.comparedYears
  // The shell announces a dataset without years.
  if (pair === null) return null
  return (
    <OverviewFrame catalog={dataset.catalog}>
      {(topic) =>
        topic.core !== null && (
          <FigureBoundary of={dataset.indicatorById.get(topic.core) ?? topic} showing={dataset}>
            <TopicFigures dataset={dataset} indicatorId={topic.core} pair={pair} checks={checks} />
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
  readonly children: (topic: Topic) => ReactNode
}

/** One card for each core topic of the catalogue, in its order. */
export function OverviewFrame({ catalog, busy, children }: FrameProps) {
  const messages = useMessages()
  const { linkTo } = useNavigation()
  const cores = catalog?.topics.filter((topic) => topic.core !== null) ?? []
  return (
    <>
      <h1 className="visually-hidden">{messages.overview.heading}</h1>
      <div className="topic-cards" style={cardGridStyle(cores.length)}>
        {catalog === null && (
          <TopicCard topic={null} href={null} busy>
            <p className="card-loading">{messages.shell.loading}</p>
          </TopicCard>
        )}
        {cores.map((topic) => (
          <TopicCard
            key={topic.id}
            topic={topic}
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
