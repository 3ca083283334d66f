import { useAddress } from '../../navigation/address'
import { QualityView } from '../../screens/quality/QualityView'
import { WorldPanel } from '../state/WithWorld'

export function QualityRoute() {
  const { hrefOf } = useAddress()
  return (
    <WorldPanel>
      {(world) => (
        <QualityView world={world} indicatorHref={(id) => hrefOf({ screen: 'indicator', id })} />
      )}
    </WorldPanel>
  )
}
