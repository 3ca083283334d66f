/** What Windows, macOS or Linux refuse in a name, and what would disguise one: controls, direction marks. */
const forbidden = /[\p{Cc}\p{Cf}\\/:*?"<>|]+/gu

/** Names that Windows keeps for devices, with or without an ending. */
const reserved = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i

/** File systems allow 255 bytes; a Chinese character takes three, and the ending needs a few. */
const LONGEST = 80

/**
 * A file name from pieces, as `昭通市_行政复议申请数_2019-2020.csv`. Pieces that come from data may hold
 * anything: what a file system refuses becomes a blank, blanks become one, and empty pieces go.
 */
export function buildFileName(pieces: readonly string[], ending: string): string {
  const kept = pieces
    .map((piece) => piece.replace(forbidden, ' ').replace(/\s+/g, ' ').trim())
    .filter((piece) => piece !== '')
    .join('_')
  const short = [...kept].slice(0, LONGEST).join('')
  const clean = short.replace(/^[.\s]+|[.\s]+$/g, '')
  const safe = clean === '' || reserved.test(clean) ? `_${clean}` : clean
  return `${safe}.${ending}`
}
