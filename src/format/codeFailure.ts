/** What Chromium, Firefox and Safari say of a module that did not come, and Vite of its style sheet. */
const sayings =
  /^(Failed to fetch dynamically imported module|error loading dynamically imported module|Importing a module script failed|Unable to preload CSS)/i

/**
 * Whether a part of the program that comes when it is needed did not come: the network failed, or a newer
 * build has taken its place. Most browsers remember that of its address, so importing again cannot mend it,
 * only loading the page anew can; nothing is lost by that, as all that is chosen stands in the address.
 */
export function isCodeFailure(error: unknown): boolean {
  return error instanceof Error && sayings.test(error.message)
}
