import { noteMark, noteText } from '../../format/note'
import { whenText } from '../../format/values/period'
import { useMessages } from '../../messages/useMessages'
import { listAnnotatedPoints, type Series } from '../../domain/model/series'

/** Written reasons for changes, by year, with the signs of the chart; nothing where there are none. */
export function NoteList({ series }: { readonly series: Series }) {
  const { figures } = useMessages()
  const noted = listAnnotatedPoints(series)
  if (noted.length === 0) return null
  return (
    <ul className="note-list">
      {noted.map((point, index) => (
        <li key={point.year}>
          <strong>{`${noteMark(index + 1)} ${whenText(point, figures)}`}</strong>{' '}
          <span>
            {point.notes.map((note) => noteText(note, figures)).join(figures.sentence.semicolon)}
          </span>
        </li>
      ))}
    </ul>
  )
}
