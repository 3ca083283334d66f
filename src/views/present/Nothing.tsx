import { drivingOf } from '../../i18n/driving'
import { useLang } from '../../i18n/useWords'
import { useAddress } from '../../routes/address'

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
