import { OverviewFrame, OverviewView } from '../views/overview/OverviewView'
import { useWords } from '../i18n/useWords'
import { FaultNotice } from './FaultNotice'
import { useWorld } from './WorldContext'

/** The overview; while figures are on their way or cannot be had, its cards say so in their places. */
export function OverviewRoute() {
  const { shell } = useWords()
  const state = useWorld()
  switch (state.kind) {
    case 'ready':
      return <OverviewView world={state.world} />
    case 'loading':
      return (
        <OverviewFrame catalog={state.catalog} busy>
          {() => <p>{shell.loading}</p>}
        </OverviewFrame>
      )
    case 'failed':
      return state.catalog === null ? (
        <FaultNotice error={state.error} retry={state.retry} />
      ) : (
        <OverviewFrame catalog={state.catalog}>
          {() => <FaultNotice error={state.error} retry={state.retry} />}
        </OverviewFrame>
      )
  }
}
