import { useEffect, useRef, useSyncExternalStore } from 'react'
import type { Region } from '../../domain/model/catalog'
import type { RegionDataset } from '../../domain/model/regionDataset'
import { useMessages } from '../../messages/useMessages'
import { Notice } from '../../ui/notices/Notice'
import { Waiting } from '../../ui/notices/Waiting'
import { Bench } from './Bench'
import { BringIn } from './intake/BringIn'
import type { FileResult } from './intake/readSourceFile'
import { guessRegion } from './model/guessRegion'
import { startProgress, type Work } from './model/work'
import { deskStore } from './store/deskStore'
import './desk.css'

type Props = {
  readonly dataset: RegionDataset
  /** Every region that may be the place of a report; null while the list loads. */
  readonly regions: readonly Region[] | null
  /** Whether the address names the region. */
  readonly isRegionNamed: boolean
  readonly onRegion: (code: string) => void
}

/** Brings the text of a report in, reads and proof-reads it, and ticks its figures. */
export function DeskView({ dataset, regions, isRegionNamed, onRegion }: Props) {
  const { desk: messages } = useMessages('desk')
  const desk = useSyncExternalStore(deskStore.subscribe, deskStore.read, () => null)
  const heading = useRef<HTMLHeadingElement>(null)
  const { code } = dataset.region
  const known = regions ?? [dataset.region]
  const stored = desk?.work?.progress.region
  // Back from another visit: the region of the text, unless the address names one.
  useEffect(() => {
    if (stored === undefined || stored === code || regions === null) return
    const isKnown = regions.some((region) => region.code === stored)
    if (!isRegionNamed && isKnown) onRegion(stored)
    else deskStore.change((progress) => ({ ...progress, region: code }))
    // The caller's function is another at every render.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [stored, code, regions, isRegionNamed])

  const bringIn = (result: Exclude<FileResult, { kind: 'refused' }>) => {
    const work = result.kind === 'work' ? result.work : startWork(result.source)
    const { region } = work.progress
    deskStore.bringIn(work)
    if (region !== code && known.some((one) => one.code === region)) onRegion(region)
    heading.current?.focus({ preventScroll: true })
  }
  const startWork = (source: Work['source']): Work => ({
    source,
    progress: startProgress(guessRegion(source.text, known)?.code ?? code),
  })

  return (
    <div className="desk">
      <header className="desk-head">
        <h1 ref={heading} tabIndex={-1}>
          {messages.heading}
        </h1>
        <p className="desk-local">{messages.local}</p>
      </header>
      {desk?.lasts === false && <Notice role="status" title={messages.bar.notKept} />}
      {desk === null && <Waiting text={null} />}
      {desk !== null && desk.work === null && (
        <BringIn pasted={desk.pasted} onPaste={deskStore.paste} onResult={bringIn} />
      )}
      {desk !== null && desk.work !== null && (
        <Bench
          key={desk.work.source.name + desk.work.source.text.length}
          dataset={dataset}
          regions={known}
          work={desk.work}
          onChange={deskStore.change}
          onRegion={onRegion}
          onReplace={() => {
            heading.current?.focus({ preventScroll: true })
            deskStore.clear()
          }}
        />
      )}
    </div>
  )
}
