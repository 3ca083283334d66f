import { useMemo, useState } from 'react'
import { ExportMenu } from '../components/ExportMenu'
import { exportActions } from '../exports/exportActions'
import type { ChartInView, Figures } from '../exports/exportView'
import { exportWordsOf } from '../i18n/exportWords'
import { useWords } from '../i18n/useWords'
import { printWordsOf } from '../i18n/printWords'
import type { Words } from '../i18n/zh'
import type { Reading } from '../indicators/reading'
import type { World } from '../indicators/world'
import { pinnedLink } from '../routes/pinnedLink'
import { useAddress } from '../routes/address'
import { itemsFor } from '../routes/printSearch'
import { chartLookOf } from '../theme/chartLook'
import { OnPaper } from './OnPaper'

export type TakeAwayProps = {
  readonly world: World
  /** The indicators in view. */
  readonly ids: readonly string[]
  /** What is said and charted of them; none where nothing is charted. */
  readonly readings: readonly Reading[]
  /** Asks for the one indicator in view in all regions. */
  readonly everywhere?: (() => Promise<Figures>) | undefined
  /** What draws them where they are not charted each on its own. */
  readonly draw?: ((words: Words) => Promise<ChartInView>) | undefined
}

/** Every way out of the browser for what is in view. Comes in a chunk of its own, charts and files on click. */
export function TakeAway({ world, ids, readings, everywhere, draw }: TakeAwayProps) {
  const words = useWords()
  const link = window.location.href
  const [today] = useState(() => new Date().toISOString().slice(0, 10))
  const actions = useMemo(
    () =>
      exportActions({
        world,
        ids,
        readings,
        everywhere: everywhere ?? null,
        chart:
          readings.length === 0
            ? null
            : async () => {
                if (draw !== undefined) return draw(words)
                const { trendPicture } = await import('../components/trendPicture')
                return {
                  charts: readings.length,
                  unit: null,
                  remarks: [],
                  svg: (size) => trendPicture(world, readings, words, size),
                }
              },
        look: chartLookOf({ theme: 'light', size: 'normal', topic: '' }),
        link,
        pinnedLink: pinnedLink(link, world.catalog.dataVersion),
        today,
        words: { ...words, exports: exportWordsOf(words.lang) },
      }),
    [world, ids, readings, everywhere, draw, words, link, today],
  )
  const { hrefOf } = useAddress()
  const [first, ...others] = readings
  return (
    <>
      <ExportMenu
        actions={actions}
        paper={{
          heading: printWordsOf(words.lang).menu,
          label: printWordsOf(words.lang).link,
          href: hrefOf({ screen: 'print', items: itemsFor(ids, world.catalog) }),
        }}
      />
      {first !== undefined && <OnPaper world={world} readings={[first, ...others]} />}
    </>
  )
}
