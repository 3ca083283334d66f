import type { about as zh } from '../zh/about'

export const about: typeof zh = {
  comma: ', ',
  heading: 'About',
  what: 'This site shows how the figures of a government’s annual report on rule-of-law work develop over the years. Every figure comes from a published report; what a report does not give is missing with its reason, never invented.',
  sources: 'Sources',
  published: (date) => `published ${date}`,
  noAddress: 'no web address given',
  counts: (figures, indicators, years) =>
    `${figures} figures of ${indicators} indicators, years ${years}.`,
  methods: 'Methods',
  method: {
    change:
      'A change is given as level, absolute and relative difference together; a change of a rate in percentage points. No percentage on a base under 10 or of zero.',
    wording:
      'One comparable year is a baseline, two a change, three or four a run (few data), and only five or more a trend (Mann–Kendall test).',
    interval:
      'Counts of events carry a 95% interval by Byar’s method, rates with numerator and denominator one by Wilson’s; stocks, amounts of money and durations carry none.',
    chance:
      'Two counts are compared by the conditional exact test, two rates by the two-proportion test; with p ≥ 0.05 the sentence says that the difference is within chance. The tests take cases to be independent, which is optimistic by the thousand: beyond chance does not mean important.',
    missing: 'A missing figure is a gap with its reason, not zero; no line is drawn across it.',
    polarity:
      'Only where the direction is undisputed is a change called an improvement or a concern; case volumes are always neutral.',
    estimate:
      'A value marked as estimated is worked back from a reduction that the report prints; its formula is beside it, and that reduction cannot be used to check it.',
  },
  events: 'Events that touch comparability',
  glossary: 'Glossary',
  dataVersion: 'Data version',
  edited: (date) => `collection edited ${date}`,
  accessibility:
    'Every page works with the keyboard; charts can be read point by point with the left and right arrow keys and have a table with the same content. The address holds years, language, size and theme, and can be passed on as it is.',
}
