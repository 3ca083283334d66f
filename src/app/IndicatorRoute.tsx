import { useParams, useSearch } from '@tanstack/react-router'
import { IndicatorView } from '../views/indicator/IndicatorView'
import { WorldPanel } from './WorldPanel'

export function IndicatorRoute() {
  const { id } = useParams({ from: '/indicator/$id' })
  const { view } = useSearch({ from: '/indicator/$id' })
  return (
    <WorldPanel>
      {(world) => <IndicatorView world={world} id={id} view={view ?? 'chart'} />}
    </WorldPanel>
  )
}
