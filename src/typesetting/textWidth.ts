/** From here on Unicode's characters are as wide as they are high: CJK, kana, full-width forms. */
const firstWide = 0x2e80

/** Widths in em by kind, each that of the widest font of the stack, to be safe. */
const kinds: readonly (readonly [RegExp, number])[] = [
  [/[,.:;'!| ]/, 0.3],
  [/[%mwMW…—]/, 0.95],
  [/[A-Z]/, 0.68],
  // Circled numbers: Chinese fonts draw them as wide as a character.
  [/[①-⑳]/, 1],
]

/** Digits and small letters. */
const common = 0.58

/** Bold letters take a little more room. */
const bold = 1.06

function emsOf(character: string): number {
  if ((character.codePointAt(0) ?? 0) >= firstWide) return 1
  return kinds.find(([kind]) => kind.test(character))?.[1] ?? common
}

/**
 * How wide a text is about to be painted, in pixels. An estimate and not a measurement: pictures must
 * come out the same in Node, where there is no font to measure.
 */
export function textWidth(
  text: string,
  fontSize: number,
  weight: 'normal' | 'bold' = 'normal',
): number {
  const ems = [...text].reduce((sum, character) => sum + emsOf(character), 0)
  return ems * fontSize * (weight === 'bold' ? bold : 1)
}
