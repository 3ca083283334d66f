import { useMessages } from '../../messages/useMessages'
import { useNavigation } from '../../navigation/useNavigation'
import { resolveComparedYears, formatYears } from '../../domain/model/comparedYears'

type Props = {
  /** The years at hand; fewer than two leave nothing to choose. */
  readonly years: readonly number[]
}

/** Chooses the two years that every screen compares; kept in the address. */
export function YearControls({ years }: Props) {
  const messages = useMessages()
  const { shared, updateSearch } = useNavigation()
  const pair = resolveComparedYears(shared.years, years)
  // The box keeps its size while the years are still being read, so that nothing jumps.
  if (pair === null || years.length < 2) return <div className="years" />
  const choose = (from: number, to: number) =>
    updateSearch({ years: formatYears({ from: Math.min(from, to), to: Math.max(from, to) }) })
  return (
    <div className="years" role="group" aria-label={messages.shell.compare}>
      <span aria-hidden="true">{messages.shell.compare}</span>
      <YearSelect
        label={messages.shell.earlier}
        years={years}
        year={pair.from}
        taken={pair.to}
        onChoose={(year) => choose(year, pair.to)}
      />
      <span aria-hidden="true">{messages.shell.with}</span>
      <YearSelect
        label={messages.shell.later}
        years={years}
        year={pair.to}
        taken={pair.from}
        onChoose={(year) => choose(pair.from, year)}
      />
    </div>
  )
}

type SelectProps = Props & {
  readonly label: string
  readonly year: number
  /** The other year of the pair: a year is not compared with itself. */
  readonly taken: number
  readonly onChoose: (year: number) => void
}

function YearSelect({ label, years, year, taken, onChoose }: SelectProps) {
  return (
    <select
      aria-label={label}
      value={year}
      onChange={(event) => onChoose(Number(event.currentTarget.value))}
    >
      {years.map((option) => (
        <option key={option} value={option} disabled={option === taken && option !== year}>
          {option}
        </option>
      ))}
    </select>
  )
}
