import { useMessages } from '../../messages/useWords'
import { useAddress } from '../../navigation/address'
import { useShownHere } from '../../navigation/here'

/** An address that belongs to no screen. */
export function NotFound() {
  const messages = useMessages()
  const { pathname } = useShownHere()
  const { linkTo } = useAddress()
  return (
    <div className="panel">
      <h1>{messages.shell.notFound}</h1>
      <p>{messages.shell.notFoundHint(pathname)}</p>
      <p>
        <a href={linkTo({ screen: 'overview' })}>{messages.shell.backToOverview}</a>
      </p>
    </div>
  )
}
