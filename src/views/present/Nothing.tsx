import { drivingOf } from '../../i18n/driving'
import { useLang } from '../../i18n/useWords'

/** In place of a presentation of a world without a year. */
export function Nothing({ title }: { readonly title: string }) {
  const words = drivingOf(useLang())
  return (
    <main>
      <h1>{title}</h1>
      <p>{words.nothing}</p>
    </main>
  )
}
