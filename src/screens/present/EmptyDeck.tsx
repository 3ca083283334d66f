import { drivingOf } from '../../messages/driving'
import { useLang } from '../../messages/useWords'
import { useAddress } from '../../navigation/address'

/** In place of a presentation of a world without a year. */
export function Nothing({ title }: { readonly title: string }) {
  const words = drivingOf(useLang())
  const { hrefOf } = useAddress()
  return (
    <main>
      <h1>{title}</h1>
      <p>{words.nothing}</p>
      <p>
        {/* No key does anything here: Enter shall lead out. */}
        <a href={hrefOf({ screen: 'overview' })} ref={focusOnce}>
          {words.controls.leave}
        </a>
      </p>
    </main>
  )
}

function focusOnce(link: HTMLAnchorElement | null) {
  link?.focus()
}
