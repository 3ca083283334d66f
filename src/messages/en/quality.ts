import type { quality as zh } from '../zh/quality'

export const quality: typeof zh = {
  outcomes: {
    failed: 'Does not agree',
    review: 'Worth a second look',
    unverifiable: 'Cannot be checked',
    passed: 'Agrees',
  },
  kinds: {
    printedChange: 'stated change',
    partsAndWhole: 'parts and total',
    subset: 'part of a total',
    limit: 'order of size',
    places: 'count and number of places',
    rateAndTerms: 'rate, numerator and denominator',
    sameItem: 'items of the same name in two places',
    outlier: 'unusual change between years',
  },
  heading: 'Data check',
  intro:
    'The changes, totals, rates and repeated items that the report states, recalculated from its own figures. “Does not agree” means that figures contradict each other, not which of them is wrong; “Worth a second look” is no error.',
  summary: (total, counts) => {
    const review = counts.review === 0 ? '' : `, ${counts.review} worth a second look`
    return `${total} ${total === 1 ? 'check' : 'checks'}: ${counts.passed} agree, ${counts.failed} do not agree${review}, ${counts.unverifiable} cannot be checked`
  },
  none: 'There are no figures to check yet.',
  tested: (from, to, tested, beyond) =>
    `${tested} ${tested === 1 ? 'change' : 'changes'} from ${from} to ${to} tested together against chance (Benjamini–Hochberg): ${beyond === 0 ? 'none is' : beyond === 1 ? 'one is' : `${beyond} are`} more than chance alone usually produces.`,
  group: (status, count) => `${status} (${count})`,
  about: (when, kind, report) => [when, kind, ...(report === null ? [] : [report])].join(' · '),
  notPrinted: (count) =>
    `${count} more ${count === 1 ? 'is' : 'are'} not printed; see “Data check” on the website.`,
  pendingEvents: 'Events whose date is to be confirmed',
  pendingEvent: (name, year) =>
    `${name}: the local date is to be confirmed. Until then no break is drawn; compare figures after ${year} with care.`,
  unknownCheck: 'The link’s check is not among these',
  unknownCheckHint:
    'The data may have been corrected, or the check belongs to another region. All checks are below.',
  errata: 'Corrections (print)',
  printed: 'As stated in the report',
  arithmetic: 'From its own figures',
  quietOutliers: (pairs, limit) =>
    `Unusual changes between years: ${pairs} ${pairs === 1 ? 'pair' : 'pairs'} of neighbouring years, ${pairs === 1 ? '' : 'each '}with the larger figure less than ${limit} times the smaller`,
}
