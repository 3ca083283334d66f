/** Reloads the page, as code that failed to load needs. In a file of its own so that tests can mock it. */
export function reloadPage(): void {
  window.location.reload()
}
