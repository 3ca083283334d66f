import type { ReactNode } from 'react'

export type Bar = {
  readonly key: string
  readonly name: ReactNode
  readonly text: string
  /** Share of the longest bar, 0 to 1; null for a figure that is missing. */
  readonly share: number | null
}

/** A few amounts in order with names and figures; the bars are decorative. */
export function Bars({ label, bars }: { readonly label: string; readonly bars: readonly Bar[] }) {
  return (
    <ul className="bars" aria-label={label}>
      {bars.map((bar) => (
        <li key={bar.key}>
          <span className="bars-name">{bar.name}</span>
          <span className="number">{bar.text}</span>
          {bar.share !== null && (
            <span className="bars-track" aria-hidden="true">
              <span style={{ width: `${(bar.share * 100).toFixed(2)}%` }} />
            </span>
          )}
        </li>
      ))}
    </ul>
  )
}
