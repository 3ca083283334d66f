import { drivingOf } from '../../messages/driving'
import { useLang } from '../../messages/useWords'
import { useNavigation } from '../../navigation/useNavigation'

/** Replaces the presentation where the dataset has no year. */
export function EmptyDeck({ title }: { readonly title: string }) {
  const messages = drivingOf(useLang())
  const { linkTo } = useNavigation()
  return (
    <main>
      <h1>{title}</h1>
      <p>{messages.nothing}</p>
      <p>
        {/* No key works here, so Enter should leave. */}
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
