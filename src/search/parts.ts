/** How much of a term a text holds in pieces: the share of its characters, and the number of pieces. */
export type Coverage = { readonly share: number; readonly pieces: number }

/**
 * Cuts a Chinese term into the longest pieces that one of the texts holds: 成功率调解 is 成功率 and 调解. A single
 * character counts only after a piece that stands before it in the same text: 县顾问 in 县级政府聘用的法律顾问.
 */
export function coverageOf(term: string, texts: readonly string[]): Coverage {
  let best: Coverage = { share: 0, pieces: 0 }
  for (const text of texts) {
    const inOrder = orderedPieces(term, text)
    if (inOrder > 0 && (best.share < 1 || inOrder < best.pieces))
      best = { share: 1, pieces: inOrder }
  }
  if (best.share === 1) return best
  let covered = 0
  let pieces = 0
  for (let at = 0; at < term.length;) {
    const length = longestPiece(term, at, texts)
    if (length >= SHORTEST_PIECE) {
      covered += length
      pieces += 1
    }
    at += Math.max(1, length)
  }
  return { share: covered / term.length, pieces }
}

/** One character alone matches too much. */
const SHORTEST_PIECE = 2

function longestPiece(term: string, from: number, texts: readonly string[]): number {
  for (let end = term.length; end > from; end--) {
    const piece = term.slice(from, end)
    if (texts.some((text) => text.includes(piece))) return end - from
  }
  return 0
}

/** The number of pieces in which the text holds the whole term in its order; 0 where it does not. */
function orderedPieces(term: string, text: string): number {
  let pieces = 0
  let place = -1
  for (const character of term) {
    const next = text.indexOf(character, place + 1)
    if (next < 0) return 0
    if (next !== place + 1 || pieces === 0) pieces += 1
    place = next
  }
  // As many pieces as characters is chance.
  return pieces < term.length ? pieces : 0
}
