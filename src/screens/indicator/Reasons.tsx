import { NoteList } from '../../ui/notices/NoteList'
import { yearText } from '../../format/values/period'
import { reasonsWordsOf } from '../../messages/reasonsWords'
import { useWords } from '../../messages/useWords'
import { pointOf, type World } from '../../domain/model/regionDataset'

type Props = {
  readonly world: World
  readonly indicatorId: string
  /** The later of the compared years: the one of which a reason is asked. */
  readonly year: number
}

/** Why the figures changed, as people wrote it down; where nobody did for the year, how to. */
export function Reasons({ world, indicatorId, year }: Props) {
  const { lang, figures } = useWords()
  const words = reasonsWordsOf(lang)
  const series = world.seriesById.get(indicatorId)
  const isExplained = (pointOf(world, indicatorId, year)?.notes.length ?? 0) > 0
  return (
    <section className="reasons">
      <h2>{words.heading}</h2>
      {series !== undefined && <NoteList series={series} />}
      {!isExplained && (
        <>
          <p>{words.none(yearText(year, figures))}</p>
          <details>
            <summary>{words.howTo}</summary>
            <p>{words.needed}</p>
            <p>{words.whereFile(fileOf(world, year))}</p>
            <pre tabIndex={0} role="region" aria-label={words.sample}>
              {sampleOf(indicatorId, year, words.template)}
            </pre>
            <p>{words.whereServer}</p>
            <p>{words.afterwards}</p>
          </details>
        </>
      )}
    </section>
  )
}

/** The file of the region's report on that year; where there is none, of its newest report. */
function fileOf({ catalog, place }: World, year: number): string {
  const own = catalog.sources.filter((source) => source.region === place.code)
  const newest = own.reduce((last, source) => Math.max(last, source.year), 0)
  const of = own.some((source) => source.year === year) || newest === 0 ? year : newest
  return `mock-api/data/reports/${place.code}-${of}.json`
}

/** The entry to copy, with all that the page knows filled in. */
function sampleOf(
  indicator: string,
  year: number,
  { zh, en, author, date, source }: Record<'zh' | 'en' | 'author' | 'date' | 'source', string>,
): string {
  return JSON.stringify(
    { notes: [{ indicator, year, text: { zh, en }, author, date, source }] },
    null,
    2,
  )
}
