import { useWords } from '../../messages/useWords'
import { useAddress } from '../../navigation/address'
import { useShownHere } from '../../navigation/here'

/** An address that belongs to no screen. */
export function NotFound() {
  const words = useWords()
  const { pathname } = useShownHere()
  const { hrefOf } = useAddress()
  return (
    <div className="panel">
      <h1>{words.shell.notFound}</h1>
      <p>{words.shell.notFoundHint(pathname)}</p>
      <p>
        <a href={hrefOf({ screen: 'overview' })}>{words.shell.backToOverview}</a>
      </p>
    </div>
  )
}
