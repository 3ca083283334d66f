import type { checks as zh } from '../zh/checks'

const quoted = (text: string) => `“${text.replace(/“/g, '‘').replace(/”/g, '’')}”`

/** A scope within a sentence: `city and county levels`. */
const inSentence = (text: string) => text.charAt(0).toLowerCase() + text.slice(1)

export const checks: typeof zh = {
  quoted,
  list: (texts) => texts.join(', '),
  doubt: {
    derived: 'One of the figures is an estimate, so this cannot be checked.',
    otherPeriod: 'The figures cover different periods, so they cannot check each other.',
    approximate: 'One of the figures is approximate, so a difference is no contradiction.',
    rounded: 'The figures are rounded, and the difference is no larger than their rounding.',
  },
  printedChange: {
    agrees: 'The stated change matches the report’s own figures for the two years.',
    cut: 'The stated change is truncated, not rounded; it matches the report’s own figures for the two years.',
    agreesAcross: (report) => `The stated change matches the base figure in ${report}.`,
    change: (direction, amount) => {
      if (direction === 0) return 'no change'
      return `${direction > 0 ? 'an increase' : 'a decrease'} of ${amount}`
    },
    disagrees: ({ expected, printed, stated }) =>
      `The report’s own figures for the two years give ${expected}; the report states ${quoted(printed)} (${stated})`,
    disagreesAcross: ({ expected, printed, stated }, report) =>
      `The base figure is from ${report}. The figures of the two reports give ${expected}; this report states ${quoted(printed)} (${stated}). Definitions may differ between the reports; please verify`,
    dividesByNewValue: ({ percent, newer, older }) =>
      `. The stated change matches a calculation on the ${newer.figure} of ${newer.when} (${percent}); the base should be the ${older.figure} of ${older.when}`,
    end: '.',
    baseMissing: (why) => `This cannot be checked: ${why}.`,
    baseDerived: (when, formula) =>
      `The figure for ${when} was derived from this very change (${formula}), so it cannot confirm it.`,
    baseEstimated: (when) => `The figure for ${when} is an estimate, so this cannot be checked.`,
    otherBase: (base, known) =>
      `The report compares with ${base}; only a figure for ${known} is available here.`,
    baseZero: (when) => `The figure for ${when} is zero, so no percentage can be computed.`,
  },
  partsAndWhole: {
    agrees: (parts) => `The ${parts} parts add up to the total.`,
    agreesRounded: (parts) => `To the digits stated, the ${parts} parts add up to the total.`,
    intro: (words) => `The report introduces the parts with ${quoted(words)}.`,
    incomplete: (words) =>
      `The report introduces the parts with ${quoted(words)}, so they may be incomplete and this is no contradiction.`,
    disagrees: ({ sum, whole, more, difference }) =>
      `The parts add up to ${sum}, ${difference} ${more ? 'above' : 'below'} the stated total of ${whole}.`,
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
      `Greater than ${limit}. The report does not say that the one is part of the other, so this is no contradiction; please check for a slip or another definition.`,
  },
  places: {
    agrees: (counties) =>
      `Matches one for the city and one for each of the ${counties} counties. The report does not say that each has one.`,
    differs: (counties) =>
      `Differs from one for the city and one for each of the ${counties} counties. The report does not say that each has one, so this is no contradiction; please verify.`,
  },
  rateAndTerms: {
    agrees: (numerator, denominator) =>
      `The stated rate matches ${numerator} divided by ${denominator}.`,
    cut: 'The stated rate is truncated, not rounded; it matches its numerator and denominator.',
    disagrees: ({ numerator, denominator, expected, printed, higher, difference }) =>
      `${numerator} divided by ${denominator} gives ${expected}, ${difference} percentage points ${higher ? 'above' : 'below'} the stated ${printed}.`,
    impliedDenominator: (figure) =>
      `If the numerator is right, the stated rate implies a denominator of ${figure}; the report may have used another one.`,
  },
  sameItem: {
    agrees: 'Both places give the same figure.',
    agreesRounded: 'To the digits stated, both places give the same figure.',
    otherScope: (difference, first, second) =>
      `The two places differ in scope: ${inSentence(first.scope)}, ${first.figure}; ${inSentence(second.scope)}, ${second.figure}. The difference of ${difference} is therefore no contradiction.`,
    disagrees: (difference) =>
      `Two places of the report differ by ${difference} on one item; the report alone does not say which is right.`,
  },
  outlier: {
    agrees: (limit) => `The larger figure is less than ${limit} times the smaller.`,
    disagrees: (factor, limit) =>
      `The larger of the two figures is ${factor} times the smaller (flagged from ${limit} times); please check for a slip or a change of definition.`,
    toZero: (figure) =>
      `From ${figure} to zero; please check for a slip or a change of definition.`,
  },
}
