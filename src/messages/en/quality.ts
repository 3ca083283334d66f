import type { quality as zh } from '../zh/quality'

export const quality: typeof zh = {
  outcomes: {
    failed: 'Disagrees',
    review: 'Look again',
    unverifiable: 'Cannot be checked',
    passed: 'Passed',
  },
  kinds: {
    printedChange: 'printed change',
    partsAndWhole: 'parts and total',
    subset: 'part of a total',
    limit: 'order of size',
    rateAndTerms: 'rate, numerator and denominator',
    sameItem: 'item of one name in two places',
    outlier: 'jump from year to year',
  },
  heading: 'Data checks',
  intro:
    'The changes, totals, rates and repeated items that the report prints, worked out again from its own figures. “Disagrees” means that figures contradict each other, not which of them is wrong.',
  summary: (total, counts) => {
    const review = counts.review === 0 ? '' : `, ${counts.review} to look at`
    return `${total} ${total === 1 ? 'check' : 'checks'}: ${counts.passed} passed, ${counts.failed} disagree${review}, ${counts.unverifiable} cannot be checked`
  },
  none: 'There are no figures to check yet.',
  group: (status, count) => `${status} (${count})`,
  about: (when, kind) => `${when} · ${kind}`,
  notPrinted: (count) =>
    `${count} more ${count === 1 ? 'is' : 'are'} not printed; see “Data check” on the website.`,
  printed: 'The report prints',
  arithmetic: 'Its own figures give',
  quietOutliers: (pairs, limit) =>
    `Jumps from year to year: ${pairs} ${pairs === 1 ? 'pair' : 'pairs'} of neighbouring years, ${pairs === 1 ? '' : 'all '}less than ${limit}-fold`,
}
