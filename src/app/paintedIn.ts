import type { Stills } from '../components/stills'

/**
 * The charts that the build painted into the page, by indicator; none where the address names another
 * screen than the painted one (index.html then hides it).
 */
export function stillsIn(root: HTMLElement): Stills {
  const stills = new Map<string, string>()
  const page = document.documentElement
  if (page.classList.contains('elsewhere')) {
    root.textContent = ''
    page.classList.remove('elsewhere')
    return stills
  }
  root.querySelectorAll('[data-chart]').forEach((figure) => {
    const svg = figure.querySelector('.chart-still > svg')
    const id = figure.getAttribute('data-chart')
    if (svg !== null && id !== null) stills.set(id, svg.outerHTML)
  })
  return stills
}
