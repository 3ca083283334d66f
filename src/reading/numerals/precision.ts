/** How exactly a figure is printed: 余, 多, 超 over; 以上, 不低于 at least; 近, 约 about; 不足 under. */
export type FigurePrecision = 'exact' | 'over' | 'atLeast' | 'about' | 'under'

const KINDS: readonly (readonly [RegExp, FigurePrecision])[] = [
  [/^(不足|不到|低于|少于)$/, 'under'],
  [/^(以下|以内|以外|之内)$/, 'under'],
  [/^(至少|不少于|不低于|以上)$/, 'atLeast'],
  [/^(大约|约|将近|接近|近|左右|上下)$/, 'about'],
  [/^(超过|超|逾|突破|多达|达?到?上|余|多|几|来)$/, 'over'],
]

/** The precision that the words beside a number state; the first that states one counts. */
export function readPrecision(words: readonly (string | undefined)[]): FigurePrecision {
  for (const word of words)
    for (const [pattern, precision] of KINDS)
      if (word !== undefined && pattern.test(word)) return precision
  return 'exact'
}
