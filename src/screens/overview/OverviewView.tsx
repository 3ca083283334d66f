import type { ReactNode } from 'react'
import { Boundary } from '../../ui/Boundary'
import { Notice } from '../../ui/notices/Notice'
import { useWords } from '../../messages/useWords'
import { checksOf } from '../../domain/checks/checks'
import type { Catalog, Topic } from '../../domain/model/catalog'
import type { World } from '../../domain/model/regionDataset'
import { useAddress } from '../../navigation/address'
import { comparedYears } from '../../navigation/years'
import { TopicCard } from './TopicCard'
import { TopicFigures } from './TopicFigures'
import './overview.css'

type ReadyProps = { readonly world: World }

/** The four core topics side by side. */
export function OverviewView({ world }: ReadyProps) {
  const { shared } = useAddress()
  const checks = checksOf(world)
  const pair = comparedYears(shared.years, world.years)
  // A world without years is announced by the shell.
  if (pair === null) return null
  return (
    <OverviewFrame catalog={world.catalog}>
      {(topic) =>
        topic.core !== null && (
          <TopicFigures world={world} indicatorId={topic.core} pair={pair} checks={checks} />
        )
      }
    </OverviewFrame>
  )
}

type FrameProps = {
  /** Null while it is not known: four unnamed cards keep the places. */
  readonly catalog: Catalog | null
  readonly busy?: boolean
  readonly children: (topic: Topic) => ReactNode
}

/** The places of the core topics, filled with whatever there is to show of each. */
export function OverviewFrame({ catalog, busy, children }: FrameProps) {
  const words = useWords()
  const { hrefOf } = useAddress()
  const cores = catalog?.topics.filter((topic) => topic.core !== null) ?? []
  return (
    <>
      <h1 className="unseen">{words.overview.heading}</h1>
      <div className="topic-cards">
        {catalog === null
          ? ['1', '2', '3', '4'].map((place) => (
              <TopicCard key={place} topic={null} href={null} busy>
                <p className="card-loading">{words.shell.loading}</p>
              </TopicCard>
            ))
          : cores.map((topic) => (
              <TopicCard
                key={topic.id}
                topic={topic}
                href={topic.core === null ? null : hrefOf({ screen: 'indicator', id: topic.core })}
                busy={busy ?? false}
              >
                <Boundary fallback={(error, retry) => <Crash error={error} retry={retry} />}>
                  {children(topic)}
                </Boundary>
              </TopicCard>
            ))}
      </div>
    </>
  )
}

function Crash({ error, retry }: { readonly error: Error; readonly retry: () => void }) {
  const { shell } = useWords()
  return (
    <Notice role="alert" title={shell.crash} hint={shell.crashHint} detail={error.message}>
      <button type="button" onClick={retry}>
        {shell.retry}
      </button>
    </Notice>
  )
}
