import type { ChartPlaceholders } from '../../ui/trend/chartPlaceholders'

/** What the build painted into the page: its charts by indicator, and the data that it was made from. */
export type Prerendered = {
  /** None where the address names another screen than the painted one (index.html then hides it). */
  readonly placeholders: ChartPlaceholders
  /** Null where there are no stills. */
  readonly dataVersion: string | null
}

/** Reads what was painted, and takes away what stands there for browsers that never come this far. */
export function readPrerendered(root: HTMLElement): Prerendered {
  const placeholders = new Map<string, string>()
  const page = document.documentElement
  const plain = document.getElementById('plain')
  plain?.remove()
  if (page.classList.contains('elsewhere')) {
    root.textContent = ''
    page.classList.remove('elsewhere')
    return { placeholders, dataVersion: null }
  }
  root.querySelectorAll('[data-chart]').forEach((figure) => {
    const svg = figure.querySelector('.chart-static > svg')
    const id = figure.getAttribute('data-chart')
    if (svg !== null && id !== null) placeholders.set(id, svg.outerHTML)
  })
  return { placeholders, dataVersion: plain?.dataset['version'] ?? null }
}
