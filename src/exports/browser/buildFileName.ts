/** Refused by Windows, macOS or Linux, or able to disguise a name: control and direction characters. */
const forbidden = /[\p{Cc}\p{Cf}\\/:*?"<>|]+/gu

/** Windows device names, with or without an extension. */
const reserved = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i

/** File systems allow 255 bytes; a Chinese character takes three. */
const MAX_LENGTH = 80

/** `昭通市_行政复议申请数_2019-2020.csv` from its parts, without empty ones and refused characters. */
export function buildFileName(pieces: readonly string[], ending: string): string {
  const kept = pieces
    .map((piece) => piece.replace(forbidden, ' ').replace(/\s+/g, ' ').trim())
    .filter((piece) => piece !== '')
    .join('_')
  const short = [...kept].slice(0, MAX_LENGTH).join('')
  const clean = short.replace(/^[.\s]+|[.\s]+$/g, '')
  const safe = clean === '' || reserved.test(clean) ? `_${clean}` : clean
  return `${safe}.${ending}`
}
