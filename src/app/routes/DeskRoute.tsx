import { useQuery } from '@tanstack/react-query'
import { regionsQuery } from '../../data/queries/regionsQuery'
import { versionBase } from '../../data/schemas/versions'
import type { RegionDataset } from '../../domain/model/regionDataset'
import { useNavigation } from '../../navigation/useNavigation'
import { DeskView } from '../../screens/desk/DeskView'
import { useSettings } from '../state/SettingsContext'
import { WithRegionDataset } from '../state/WithRegionDataset'

export function DeskRoute() {
  return <WithRegionDataset>{(dataset) => <Desk dataset={dataset} />}</WithRegionDataset>
}

/** The place of a report is the region of the address; the list of regions may fail without harm. */
function Desk({ dataset }: { readonly dataset: RegionDataset }) {
  const { shared, updateSearch } = useNavigation()
  const base = versionBase(useSettings().apiBase, shared.version)
  const hasOthers = dataset.catalog.regionCount > 1
  const { data } = useQuery({ ...regionsQuery(base), enabled: hasOthers })
  return (
    <DeskView
      dataset={dataset}
      regions={hasOthers ? (data?.regions ?? null) : [dataset.region]}
      isRegionNamed={shared.region !== undefined}
      onRegion={(region) => updateSearch({ region })}
    />
  )
}
