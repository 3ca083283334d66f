const KEY = 'fazhi-export-'

/** The format that the reader last chose; null for none, and where the browser stores nothing. */
export function recallFormat(of: string): string | null {
  try {
    return localStorage.getItem(KEY + of)
  } catch {
    return null
  }
}

/** Keeps a format for the next time, where the browser stores anything. */
export function rememberFormat(of: string, format: string): void {
  try {
    localStorage.setItem(KEY + of, format)
  } catch {
    // Blocked or full: the usual format is offered again.
  }
}
