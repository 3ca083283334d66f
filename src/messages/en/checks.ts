import type { checks as zh } from '../zh/checks'

export const checks: typeof zh = {
  quoted: (text) => `“${text}”`,
  list: (texts) => texts.join(', '),
  doubt: {
    derived: 'One of the figures is an estimate and proves nothing.',
    otherPeriod: 'The figures cover different periods and prove nothing about each other.',
    approximate: 'One of the figures is approximate, so a difference does not contradict it.',
  },
  printedChange: {
    agrees: 'The printed change is the one that the report’s own two figures give.',
    cut: 'The printed change is cut, not rounded; it agrees with the report’s own two figures.',
    disagrees: (expected, printed) =>
      `By the report’s own figures it should be ${expected}, not ${printed} as printed.`,
    dividesByNewValue: ({ printed, newer, older }) =>
      `${printed} comes from dividing by the ${newer.figure} of ${newer.when}; the divisor should be the ${older.figure} of ${older.when}.`,
    baseMissing: (when, why) => `The figure for ${when}: ${why}, so this cannot be worked out.`,
    baseDerived: (when, formula) =>
      `The figure for ${when} was itself derived from this statement (${formula}) and cannot confirm it.`,
    baseEstimated: (when) => `The figure for ${when} is an estimate and proves nothing.`,
    otherBase: (base, known) =>
      `The report compares with ${base}; only a figure for ${known} is known.`,
    baseZero: (when) => `The figure for ${when} is zero, and nothing can be divided by it.`,
  },
  partsAndWhole: {
    agrees: (parts) => `The ${parts} parts add up to the total.`,
    agreesRounded: (parts) => `To the digits printed, the ${parts} parts add up to the total.`,
    disagrees: ({ sum, whole, more, difference }) =>
      `The parts add up to ${sum}, ${difference} ${more ? 'above' : 'below'} the printed total of ${whole}.`,
    missing: (names) => `The report does not give ${names}, so there is no sum.`,
  },
  subset: {
    agrees: (whole) => `Does not exceed its total, ${whole}.`,
    disagrees: (whole) => `The part exceeds its total, ${whole}.`,
  },
  limit: {
    agrees: (limit) =>
      `Not greater than ${limit}. The report does not say that the one is part of the other.`,
    exceeds: (limit) =>
      `Greater than ${limit}. The report does not say that the one is part of the other, so this is no contradiction; check for a slip or another definition.`,
  },
  rateAndTerms: {
    agrees: (numerator, denominator) =>
      `The printed rate is ${numerator} divided by ${denominator}.`,
    cut: 'The printed rate is cut, not rounded; it agrees with its numerator and denominator.',
    disagrees: ({ numerator, denominator, expected, printed, higher, difference }) =>
      `${numerator} divided by ${denominator} gives ${expected}, ${difference} percentage points ${higher ? 'above' : 'below'} the printed ${printed}.`,
    impliedDenominator: (figure) =>
      `If the numerator is right, the printed rate implies a denominator of ${figure}; the report may have used another one.`,
  },
  sameItem: {
    agrees: 'Both places give the same figure.',
    otherScope: (difference, first, second) =>
      `The two places differ in scope: ${first.scope}, ${first.figure}; ${second.scope}, ${second.figure}. The difference of ${difference} is therefore no contradiction.`,
    agreesRounded: 'To the digits printed, both places give the same figure.',
    disagrees: (difference) =>
      `Two places of the report differ by ${difference} on one item; the report alone does not say which is right.`,
  },
  outlier: {
    agrees: (limit) => `The two years differ less than ${limit}-fold.`,
    disagrees: (factor, limit) =>
      `The larger of the two is ${factor} times the smaller (shown from ${limit} times on); check for a slip of the pen or a change of definition.`,
    toZero: (figure) =>
      `From ${figure} to zero; check for a slip of the pen or a change of definition.`,
  },
}
