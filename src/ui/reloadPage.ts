/** Loads the page anew: the way to code that did not come. In a file of its own for tests to stand in for. */
export function reloadPage(): void {
  window.location.reload()
}
