import type { Doubt } from '../../domain/checks/checkOutcome'
import type { RegionDataset } from '../../domain/model/regionDataset'
import type { FigureMessages } from './figureMessages'

/** What an explanation is made with: the world of the check, the words for checks and for figures. */
export type CheckContext = {
  readonly dataset: RegionDataset
  readonly messages: CheckMessages
  readonly figures: FigureMessages
}

/**
 * The words with which checks are explained; `quality.explain` of i18n fits this shape. All figures come
 * ready to print, with their units.
 */
export type CheckMessages = {
  /** The name of an indicator within a sentence. */
  readonly quoted: (text: string) => string
  readonly list: (texts: readonly string[]) => string
  readonly doubt: Readonly<Record<Doubt, string>>
  readonly printedChange: {
    readonly agrees: string
    readonly cut: string
    readonly disagrees: (expected: string, printed: string) => string
    /** Said after `disagrees`. */
    readonly dividesByNewValue: (told: {
      readonly printed: string
      readonly newer: { readonly when: string; readonly figure: string }
      readonly older: { readonly when: string; readonly figure: string }
    }) => string
    readonly baseMissing: (when: string, why: string) => string
    readonly baseDerived: (when: string, formula: string) => string
    readonly baseEstimated: (when: string) => string
    readonly otherBase: (wanted: string, known: string) => string
    readonly baseZero: (when: string) => string
  }
  readonly partsAndWhole: {
    readonly agrees: (parts: number) => string
    readonly disagrees: (told: {
      readonly sum: string
      readonly whole: string
      readonly more: boolean
      readonly difference: string
    }) => string
    readonly missing: (names: string) => string
  }
  readonly subset: Readonly<Record<'agrees' | 'disagrees', (whole: string) => string>>
  readonly rateAndTerms: {
    readonly agrees: (numerator: string, denominator: string) => string
    readonly cut: string
    readonly disagrees: (told: {
      readonly numerator: string
      readonly denominator: string
      readonly expected: string
      readonly printed: string
      readonly higher: boolean
      /** In percentage points, without their name: `15.20`. */
      readonly difference: string
    }) => string
    /** Said after `disagrees`; the denominator that would give the printed rate. */
    readonly impliedDenominator: (figure: string) => string
  }
  readonly sameItem: {
    readonly agrees: string
    readonly disagrees: (difference: string) => string
  }
  readonly outlier: {
    readonly agrees: (limit: number) => string
    readonly disagrees: (factor: string, limit: number) => string
    readonly toZero: (figure: string) => string
  }
}
