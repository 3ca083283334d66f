/** What `build` returns, or `otherwise` where it throws: one figure must not take others with it. */
export function attempt<Result>(build: () => Result, otherwise: Result): Result {
  try {
    return build()
  } catch {
    return otherwise
  }
}
