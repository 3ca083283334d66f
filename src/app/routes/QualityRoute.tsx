import { useAddress } from '../../navigation/address'
import { QualityView } from '../../screens/quality/QualityView'
import { WithRegionDataset } from '../state/WithWorld'

export function QualityRoute() {
  const { linkTo } = useAddress()
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
