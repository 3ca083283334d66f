import { useMessages } from '../../messages/useMessages'
import { useNavigation } from '../../navigation/useNavigation'
import { useLocation } from '../../navigation/LocationProvider'
import { decodePath } from '../../navigation/screens'

/** An address that belongs to no screen. */
export function NotFound() {
  const messages = useMessages()
  const { path } = useLocation()
  const { linkTo } = useNavigation()
  return (
    <div className="panel">
      <h1>{messages.shell.notFound}</h1>
      <p>{messages.shell.notFoundHint(decodePath(path))}</p>
      <p>
        <a href={linkTo({ screen: 'overview' })}>{messages.shell.backToOverview}</a>
      </p>
    </div>
  )
}
