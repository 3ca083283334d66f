/** The messages of Chromium, Firefox and Safari for a failed module, and of Vite for its style sheet. */
const FAILURE_MESSAGES =
  /^(Failed to fetch dynamically imported module|error loading dynamically imported module|Importing a module script failed|Unable to preload CSS)/i

/**
 * Whether a lazy chunk failed to load: the network failed or a newer build replaced it. Browsers cache the
 * failure, so only a page reload helps; the address keeps the state.
 */
export function isCodeFailure(error: unknown): boolean {
  return error instanceof Error && FAILURE_MESSAGES.test(error.message)
}
