import { createContext } from 'react'
import type { ChartPlaceholders } from '../../ui/trend/chartPlaceholders'

/** The data version of the prerendered figures; null where none were shown. */
export const PrerenderedVersion = createContext<string | null>(null)

/** What the build rendered into the page: its charts by indicator, and the version of its data. */
export type Prerendered = {
  /** None where the address names another screen than the prerendered one (index.html then hides it). */
  readonly placeholders: ChartPlaceholders
  /** Null where there are no placeholders. */
  readonly dataVersion: string | null
}

/** Reads what was prerendered, and removes the table for browsers that cannot run the app. */
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
