import { useMessages } from '../../messages/useMessages'
import { useNavigation } from '../../navigation/useNavigation'
import { resolveComparedYears, formatYears } from '../../domain/model/comparedYears'

type Props = {
  /** The available years; fewer than two leave nothing to choose. */
  readonly years: readonly number[]
}

/** Chooses the two years that every screen compares; kept in the address. */
export function YearControls({ years }: Props) {
  const messages = useMessages()
  const { shared, updateSearch } = useNavigation()
  const pair = resolveComparedYears(shared.years, years)
  // The empty box prevents a layout shift while the years load.
  if (pair === null || years.length < 2) return <div className="years" />
  const choose = (from: number, to: number) =>
    updateSearch({ years: formatYears({ from: Math.min(from, to), to: Math.max(from, to) }) })
  const select = (label: string, year: number, other: number) => (
    <select
      aria-label={label}
      value={year}
      onChange={(event) => choose(Number(event.currentTarget.value), other)}
    >
      {years.map((option) => (
        <option key={option} value={option} disabled={option === other && option !== year}>
          {option}
        </option>
      ))}
    </select>
  )
  return (
    <div className="years" role="group" aria-label={messages.shell.compare}>
      <span aria-hidden="true">{messages.shell.compare}</span>
      {select(messages.shell.earlier, pair.from, pair.to)}
      <span aria-hidden="true">{messages.shell.with}</span>
      {select(messages.shell.later, pair.to, pair.from)}
    </div>
  )
}
