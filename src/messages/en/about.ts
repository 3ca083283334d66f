import type { about as zh } from '../zh/about'

export const about: typeof zh = {
  comma: ', ',
  heading: 'About',
  what: 'This site shows how the figures in annual reports on building a rule-of-law government change over the years. Every figure comes from a published report; what a report does not give is missing with its reason, never invented.',
  sources: 'Sources',
  published: (date) => `published ${date}`,
  noAddress: 'no web address recorded',
  counts: (figures, indicators, years) =>
    `${figures} figures of ${indicators} indicators, years ${years}.`,
  methods: 'Methods',
  method: {
    change:
      'A change is given as level, difference and percentage together; a change in a rate is given in percentage points. No percentage is given for a base of zero or under 10.',
    wording:
      'One comparable year is a baseline, two a change, three or four a run (few data), and only five or more a trend (Mann–Kendall test).',
    interval:
      'Counts of what comes from outside (applications, cases, consultations) carry a 95% interval by Byar’s method, rates of it with numerator and denominator one by Wilson’s; work planned by an office, stocks, amounts of money and durations carry none.',
    chance:
      'Two counts are compared by the conditional exact test, two rates by the two-proportion test; with p ≥ 0.05 the sentence says that the difference is within chance. The tests take cases to be independent, which is optimistic by the thousand: beyond chance does not mean important.',
    missing: 'A missing figure is a gap with its reason, not zero; no line is drawn across it.',
    polarity:
      'A change is called an improvement or a concern only where its direction is undisputed and a test finds it larger than chance; numbers of cases, estimated and provisional figures are not judged.',
    estimate:
      'A value marked as estimated is derived from a reduction stated in the report; its formula is given, and that reduction is not used to check it.',
  },
  events: 'Events affecting comparability',
  glossary: 'Glossary',
  dataVersion: 'Data version',
  edited: (date) => `data edited ${date}`,
  accessibility:
    'Every page can be used with the keyboard; charts can be read point by point with the left and right arrow keys and have a table with the same content. The page address contains the years, language, text size and theme and can be shared.',
}
