import { useMessages } from '../../messages/useMessages'
import { useNavigation } from '../../navigation/useNavigation'

/** Replaces the presentation where the dataset has no year. */
export function EmptyDeck({ title }: { readonly title: string }) {
  const messages = useMessages('player').player
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
