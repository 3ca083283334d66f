import { Suspense, useState } from 'react'
import { lazyPart } from '../../loading/lazyPart'
import { Boundary } from '../../ui/Boundary'
import { Waiting } from '../../ui/notices/Waiting'
import { localize } from '../../messages/localize'
import { useMessages } from '../../messages/useMessages'
import type { RegionDataset } from '../../domain/model/regionDataset'
import { FaultNotice } from '../shell/FaultNotice'
import { useSettings } from '../state/SettingsContext'

const EmbedCode = lazyPart(
  async () => (await import('../../screens/embed/builder/EmbedCode')).EmbedCode,
)

type Props = { readonly dataset: RegionDataset; readonly id: string }

/** Builds an embed of the indicator; folded, because its preview loads another page. */
export function EmbedSection({ dataset, id }: Props) {
  const { lang } = useMessages()
  const settings = useSettings()
  const messages = useMessages('embed').embed.code
  const [open, setOpen] = useState(false)
  const indicator = dataset.indicatorById.get(id)
  if (indicator === undefined) return null
  return (
    <details
      className="embed-section panel"
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <summary>{messages.heading}</summary>
      {open && (
        <Boundary fallback={(error, retry) => <FaultNotice error={error} retry={retry} />}>
          <Suspense fallback={<Waiting />}>
            <EmbedCode
              key={id}
              id={id}
              name={localize(indicator.name, lang)}
              title={localize(settings.title, lang)}
              region={localize(dataset.region.name, lang)}
              dataVersion={dataset.catalog.dataVersion}
            />
          </Suspense>
        </Boundary>
      )}
    </details>
  )
}
