import type { cautions as zh } from '../../zh/figures/cautions'

const quoted = (text: string) => `“${text.replace(/“/g, '‘').replace(/”/g, '’')}”`

/** A scope within a sentence: `city and county levels`. */
const inSentence = (text: string) => text.charAt(0).toLowerCase() + text.slice(1)

export const cautions: typeof zh = {
  short: {
    inconsistent: 'inconsistent in the report',
    relatedInconsistent: 'related figure inconsistent',
    scopeDiffers: 'scopes differ',
    unusual: 'unusual change, to be verified',
    review: 'to be verified',
    relatedReview: 'related figure to be verified',
    notComparable: 'not comparable',
    periodsDiffer: 'periods differ',
    events: 'compare with care',
    atLeast: 'not below the number written',
    about: 'approximate',
    status: (when, word) => `${word} (${when})`,
  },
  statedChange: (_stated, number) =>
    `the stated change of ${number} does not agree with the report’s own two figures`,
  changeAcross: (stated, number) =>
    `the stated “${stated}” (${number}) differs from the base in another report and is to be verified`,
  otherThanPlaces: (counties) =>
    `this differs from one for the city and one for each of ${counties} counties and is to be verified`,
  partsOfThis: (sum) => `its parts add up to ${sum}, which does not agree`,
  partOf: (whole) => `the parts of ${quoted(whole)} do not add up to it`,
  exceedsWhole: (whole, figure) =>
    `it is a part of ${quoted(whole)} (${figure}) but exceeds it: the two do not agree`,
  exceededByPart: (part, figure) =>
    `its part ${quoted(part)} (${figure}) exceeds it: the two do not agree`,
  aboveLimit: (limit, figure) => `it exceeds ${quoted(limit)} (${figure}), which is to be verified`,
  belowFigure: (other, figure) =>
    `${quoted(other)} (${figure}) exceeds it, which is to be verified`,
  termsOfThis: (terms) => `the report also gives ${terms}, which does not agree`,
  termOf: (rate, figure, terms) =>
    `${quoted(rate)} is stated as ${figure}, which does not agree with ${terms}`,
  statedTwice: (other, figure) =>
    `the report states the same item as ${figure} under ${quoted(other)}: the two do not agree`,
  scopesDiffer: (own, { name, figure, scope }) =>
    `its scope (${inSentence(own)}) differs from that of ${quoted(name)} (${figure}; ${inSentence(scope)})`,
  unusual: (from, to) => `the change from ${from} to ${to} is unusual and to be verified`,
  related: {
    failed: (name) => `the related figure ${quoted(name)} does not agree in its data check`,
    review: (name) => `the related figure ${quoted(name)} is to be verified`,
  },
  atLeast: (when) => `the true figure for ${when} is not below the number written`,
  about: (when) => `the figure for ${when} is approximate`,
  withTerms: (figure, terms) => `${figure} (${terms})`,
  list: (names) => names.join(', '),
  named: (name, caution) => `${name}: ${caution}`,
  ofYear: (year, clause) => `for ${year}, ${clause}`,
  note: (caution) => `Note: ${caution}`,
}
