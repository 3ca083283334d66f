/**
 * Whether the text from `at` begins with the term, with at most one slip: a wrong, missing or additional
 * character, or two neighbours swapped.
 */
export function startsWithinOneEdit(text: string, term: string, at = 0): boolean {
  let same = 0
  while (same < term.length && text[at + same] === term[same]) same += 1
  if (same >= term.length - 1) return true
  const here = at + same
  const rest = term.slice(same + 1)
  return (
    text.startsWith(rest, here + 1) || // wrong
    text.startsWith(rest, here) || // additional in the term
    text.startsWith(term.slice(same), here + 1) || // missing in the term
    (term[same] === text[here + 1] &&
      term[same + 1] === text[here] &&
      text.startsWith(term.slice(same + 2), here + 2)) // swapped
  )
}
