/** Why a number of the text is not a figure. */
export type Reason =
  | 'listMark'
  | 'date'
  | 'period'
  | 'time'
  | 'documentNumber'
  | 'article'
  | 'ordinal'
  | 'meeting'
  | 'plan'
  | 'title'
  | 'slogan'
  | 'name'
  | 'rank'
  | 'level'
  | 'contact'
  | 'page'
  | 'target'
  | 'threshold'
  | 'frequency'
  | 'fraction'
  | 'vague'
  | 'idiom'

/**
 * What is no figure, as a pattern on folded text. Group 1, where there is one, is what stands before it.
 * `each`: the match is a container (a title, a banner), and each number in it is one.
 */
export type MaskRule = { readonly why: Reason; readonly pattern: RegExp; readonly each?: true }

/** Chinese digits, for patterns. */
export const HAN = '[零〇一二两三四五六七八九十百千万]'

/** An Arabic or Chinese number, for patterns. */
export const ANY = `(?:\\d+|${HAN}{1,6})`
