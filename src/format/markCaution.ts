/** A caution with its sign; empty for none. */
export function markCaution(caution: string): string {
  return caution === '' ? '' : `⚠ ${caution}`
}
