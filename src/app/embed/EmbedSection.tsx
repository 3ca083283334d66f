import { lazy, Suspense, useState } from 'react'
import { Boundary } from '../../ui/Boundary'
import { embedWordsOf } from '../../messages/embedWords'
import { pick } from '../../messages/pick'
import { useWords } from '../../messages/useWords'
import type { World } from '../../domain/model/regionDataset'
import { FaultNotice } from '../shell/FaultNotice'
import { useSettings } from '../state/SettingsContext'

const EmbedCode = lazy(async () => ({
  default: (await import('../../screens/embed/builder/EmbedCode')).EmbedCode,
}))

type Props = { readonly world: World; readonly id: string }

/** The way to put an indicator into another page, folded away: its preview is a page of its own. */
export function EmbedSection({ world, id }: Props) {
  const { lang, shell } = useWords()
  const settings = useSettings()
  const words = embedWordsOf(lang).code
  const [open, setOpen] = useState(false)
  const indicator = world.indicatorById.get(id)
  if (indicator === undefined) return null
  return (
    <details
      className="embed-section panel"
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <summary>{words.heading}</summary>
      {open && (
        <Boundary fallback={(error, retry) => <FaultNotice error={error} retry={retry} />}>
          <Suspense fallback={<p aria-busy="true">{shell.loading}</p>}>
            <EmbedCode
              key={id}
              id={id}
              name={pick(indicator.name, lang)}
              title={pick(settings.title, lang)}
              region={pick(world.place.name, lang)}
              dataVersion={world.catalog.dataVersion}
            />
          </Suspense>
        </Boundary>
      )}
    </details>
  )
}
