import { useMemo } from 'react'
import { ExportMenu } from '../../ui/export/ExportMenu'
import { exportActions } from '../../exports/exportActions'
import type { ChartInView, Extent, Figures } from '../../exports/exportView'
import { exportWordsOf } from '../../messages/exportWords'
import { useWords } from '../../messages/useWords'
import { printWordsOf } from '../../messages/printWords'
import type { Words } from '../../messages/zh'
import type { Reading } from '../../domain/comparison/comparison'
import type { World } from '../../domain/model/regionDataset'
import { pinnedLink } from '../../navigation/pinnedLink'
import { useAddress } from '../../navigation/address'
import { itemsFor } from '../../navigation/search/printSearch'
import { chartLookOf } from '../../theme/chartLook'
import { OnPaper } from './PrintPortal'

export type TakeAwayProps = {
  readonly world: World
  /** The indicators in view. */
  readonly ids: readonly string[]
  /** How they came to be these; those that the page is about, where nothing else is said. */
  readonly extent?: Extent
  /** What is said and charted of them; none where nothing is charted. */
  readonly readings: readonly Reading[]
  /** Asks for the one indicator in view in all regions. */
  readonly everywhere?: (() => Promise<Figures>) | undefined
  /** What draws them where they are not charted each on its own. */
  readonly draw?: ((words: Words) => Promise<ChartInView>) | undefined
}

/** The reader's own day: by the world's clock a clerk at seven in the morning would cite yesterday. */
function localDay(): string {
  const now = new Date()
  const two = (part: number) => String(part).padStart(2, '0')
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`
}

/** Every way out of the browser for what is in view. Comes in a chunk of its own, charts and files on click. */
export function TakeAway({
  world,
  ids,
  extent = 'page',
  readings,
  everywhere,
  draw,
}: TakeAwayProps) {
  const words = useWords()
  const link = window.location.href
  const actions = useMemo(
    () =>
      exportActions({
        world,
        ids,
        extent,
        readings,
        everywhere: everywhere ?? null,
        chart:
          readings.length === 0
            ? null
            : async () => {
                if (draw !== undefined) return draw(words)
                const { trendPicture } = await import('../../ui/trend/trendPicture')
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
        today: localDay,
        words: { ...words, exports: exportWordsOf(words.lang) },
      }),
    [world, ids, extent, readings, everywhere, draw, words, link],
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
