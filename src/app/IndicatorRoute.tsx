import { useParams, useSearch } from '@tanstack/react-router'
import { versionBase } from '../api/versions'
import { IndicatorView } from '../views/indicator/IndicatorView'
import { FaultNotice } from './FaultNotice'
import { useSettings } from './SettingsContext'
import { WorldPanel } from './WorldPanel'

export function IndicatorRoute() {
  const { id } = useParams({ from: '/indicator/$id' })
  const search = useSearch({ from: '/indicator/$id' })
  const apiBase = versionBase(useSettings().apiBase, search.version)
  return (
    <WorldPanel>
      {(world) => (
        <IndicatorView
          world={world}
          id={id}
          search={search}
          apiBase={apiBase}
          fault={(error, retry) => <FaultNotice error={error} retry={retry} />}
        />
      )}
    </WorldPanel>
  )
}
