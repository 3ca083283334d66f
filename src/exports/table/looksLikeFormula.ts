/**
 * Text that a spreadsheet may take for a formula: = + - @ and their full-width twins, which Chinese and
 * Japanese Excel read alike; TAB, CR and LF; blanks before any of them (OWASP, CSV Injection).
 */
export const looksLikeFormula = /^[\s\uFEFF]*[=+\-@＝＋－＠]|^[\t\r\n]/
