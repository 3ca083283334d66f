import { useState } from 'react'
import { useMessages } from '../../messages/useMessages'

type Props = {
  readonly value: number | null
  readonly onYear: (year: number) => void
}

/** The year of the report; a change counts once it is a whole year. */
export function YearField({ value, onYear }: Props) {
  const { desk } = useMessages('desk')
  const [typed, setTyped] = useState<string | null>(null)
  const text = typed ?? (value === null ? '' : String(value))
  const type = (next: string) => {
    setTyped(next)
    if (/^(?:19|20)\d\d$/.test(next)) onYear(Number(next))
  }
  return (
    <label>
      <span>{desk.bar.year}</span>
      <input
        className="desk-year"
        inputMode="numeric"
        maxLength={4}
        value={text}
        onChange={({ currentTarget }) => type(currentTarget.value)}
        onBlur={() => setTyped(null)}
      />
    </label>
  )
}
