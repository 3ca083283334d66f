import { indicatorWordsOf } from '../../messages/indicatorWords'
import { pick } from '../../messages/pick'
import { useWords } from '../../messages/useWords'
import type { Reading } from '../../domain/comparison/comparison'
import type { World } from '../../domain/model/regionDataset'
import { acrossPage, yearCells, type YearCell } from './yearTable'

type Props = {
  readonly world: World
  readonly reading: Reading
  readonly caption: string
  /** Of the page's text, in CSS pixels. */
  readonly width: number
}

/** In CSS pixels: the column that names the rows. */
const HEADS = 76

/** Many years beside each other, each with its figure and interval; the compared ones stand out. */
export function YearsAcross({ world, reading, caption, width }: Props) {
  const words = useWords()
  const cells = yearCells(world, reading.indicator, words)
  const compared = [reading.fromYear, reading.toYear]
  const rows = acrossPage(cells, width - HEADS)
  const most = rows[0]?.length ?? 0
  return (
    <div
      className="table-scroll"
      tabIndex={0}
      role="region"
      aria-label={indicatorWordsOf(words.lang).tableCaption(
        pick(reading.indicator.name, words.lang),
      )}
    >
      <table className="paper-across">
        <caption className="unseen">{caption}</caption>
        <colgroup>
          <col style={{ width: HEADS }} />
        </colgroup>
        {rows.map((row) => (
          <Block
            key={row[0]?.year}
            row={row}
            compared={compared}
            blanks={most - row.length}
            bounded={cells.some(({ bounds }) => bounds.length > 0)}
          />
        ))}
      </table>
    </div>
  )
}

type BlockProps = {
  readonly row: readonly YearCell[]
  readonly compared: readonly number[]
  /** How many years fewer than in the first row. */
  readonly blanks: number
  /** Whether any year has an interval. */
  readonly bounded: boolean
}

function Block({ row, compared, blanks, bounded }: BlockProps) {
  const { lang } = useWords()
  const heads = indicatorWordsOf(lang)
  const rest = blanks > 0 ? <td colSpan={blanks} /> : null
  const mark = ({ year }: YearCell) => (compared.includes(year) ? 'paper-compared' : undefined)
  return (
    <tbody>
      <tr>
        <th scope="row">{heads.year}</th>
        {row.map((cell) => (
          <th key={cell.year} scope="col" className={mark(cell)}>
            {cell.year}
          </th>
        ))}
        {rest}
      </tr>
      <tr>
        <th scope="row">{heads.value}</th>
        {row.map((cell) => (
          <td key={cell.year} className={cell.isMissing ? 'paper-missing' : mark(cell)}>
            {cell.value}
            {cell.status !== null && <small>{cell.status}</small>}
          </td>
        ))}
        {rest}
      </tr>
      {bounded && (
        <tr className="paper-bounds">
          <th scope="row">{heads.interval}</th>
          {row.map(({ year, bounds }) => (
            <td key={year}>
              {bounds.map((bound) => (
                <span key={bound}>{bound}</span>
              ))}
            </td>
          ))}
          {rest}
        </tr>
      )}
    </tbody>
  )
}
