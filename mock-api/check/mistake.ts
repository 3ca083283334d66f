import type { LocalizedText } from '../../src/domain/model/indicator'

/** The keys that lead to a value: `['observations', 3, 'value']`; empty for the whole file. */
export type Path = readonly (string | number)[]

/** A mistake in a data file, said in both languages. */
export type Mistake = {
  /** In the data folder: `reports/530600-2021.json`. */
  readonly file: string
  readonly path: Path
  readonly text: LocalizedText
}

/** A mistake with its place in the text, both from 1; null where the file has no text to point at. */
export type PlacedMistake = Mistake & {
  readonly place: { readonly line: number; readonly column: number } | null
}

/** The mistakes with their files named from outside the folder. */
export function inFolder<Found extends Mistake>(
  folder: string,
  mistakes: readonly Found[],
): readonly Found[] {
  return mistakes.map((mistake) => ({ ...mistake, file: `${folder}/${mistake.file}` }))
}

/** The data files cannot be used; `message` lists every mistake. */
export class DataError extends Error {
  readonly mistakes: readonly Mistake[]

  constructor(mistakes: readonly Mistake[], message: string) {
    super(message)
    this.name = 'DataError'
    this.mistakes = mistakes
  }
}
