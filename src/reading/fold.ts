const FOLDED = /[\r\u2E80-\u2FDF\u3000\u00A0\uF900-\uFAFF\uFF01-\uFF5E○]/g

/** Kangxi and supplement radicals that NFKC leaves, as the PDF of a browser prints them. */
const RADICALS: Readonly<Record<string, string>> = {
  '⺠': '民',
  '⻓': '长',
  '⻔': '门',
  '⻚': '页',
}

/**
 * The text as the grammar reads it: full-width forms as ASCII, radicals as characters, ○ as 〇, returns as
 * blanks. Every
 * UTF-16 position stays what it is, so that places in the folded text are places in the report.
 */
export function foldText(text: string): string {
  return text.replace(FOLDED, (sign) => {
    if (sign === '○') return '〇'
    if (sign === '\r') return ' '
    const folded = RADICALS[sign] ?? sign.normalize('NFKC')
    return folded.length === 1 ? folded : sign
  })
}
