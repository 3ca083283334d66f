/** Up to four cards share one row; more stand in rows of nearly equal length, as 3 + 2 or 4 + 3. */
export function countColumns(cards: number): number {
  return Math.ceil(cards / Math.ceil(cards / 4))
}

/** The CSS variables of a grid of cards: its columns on a wide and on a medium screen. */
export function cardGridStyle(cards: number): Readonly<Record<`--${string}`, string>> {
  const columns = countColumns(Math.max(1, cards))
  return { '--columns': String(columns), '--columns-medium': String(Math.min(columns, 2)) }
}
