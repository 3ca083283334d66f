import { useNavigation } from '../../navigation/useNavigation'
import { QualityView } from '../../screens/quality/QualityView'
import { WithRegionDataset } from '../state/WithRegionDataset'

export function QualityRoute() {
  const { linkTo } = useNavigation()
  return (
    <WithRegionDataset>
      {(dataset) => (
        <QualityView
          dataset={dataset}
          indicatorHref={(id) => linkTo({ screen: 'indicator', id })}
        />
      )}
    </WithRegionDataset>
  )
}
