import { useAddress } from '../routes/address'
import { QualityView } from '../views/quality/QualityView'
import { WorldPanel } from './WorldPanel'

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
