import { drivingOf } from '../../messages/driving'
import { useLang } from '../../messages/useWords'
import { useAddress } from '../../navigation/address'

/** In place of a presentation of a world without a year. */
export function EmptyDeck({ title }: { readonly title: string }) {
  const messages = drivingOf(useLang())
  const { linkTo } = useAddress()
  return (
    <main>
      <h1>{title}</h1>
      <p>{messages.nothing}</p>
      <p>
        {/* No key does anything here: Enter shall lead out. */}
        <a href={linkTo({ screen: 'overview' })} ref={focusOnce}>
          {messages.controls.leave}
        </a>
      </p>
    </main>
  )
}

function focusOnce(link: HTMLAnchorElement | null) {
  link?.focus()
}
