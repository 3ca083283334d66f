import type { about as zh } from '../zh/about'

export const about: typeof zh = {
  comma: ', ',
  heading: 'About',
  what: 'This site shows how the figures in annual reports on building a rule-of-law government change over the years.',
  origin: (derived) =>
    `${derived === 0 ? 'Every figure is' : `Except for ${derived} marked as estimated, all figures are`} from published reports; a figure that a report does not give is left blank with its reason.`,
  derived: 'Estimated: ',
  list: ', ',
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
      'One comparable year is a baseline, two a change, three or four a run (too few for a trend), and only five or more a trend (Mann–Kendall test, of whole-year figures only, never of stocks).',
    interval:
      'Counts of what comes from outside (applications, cases, consultations) carry a 95% interval by Byar’s method if they are below 300, rates of it with numerator and denominator one by Wilson’s. Larger counts vary more than chance alone and carry none; nor do work planned by an office, stocks, amounts of money and durations.',
    chance:
      'Two rates are compared by the two-proportion test, sparse ones by Fisher’s exact test. Counts vary more than chance alone: two years of a count are called more than chance only where at least five earlier years show how much the series varies; without them only “could be chance alone” is said, of counts below 300. That chance is not excluded does not mean that nothing changed. From five comparable years of counts or rates of events, control limits are shown (XmR chart; trial limits until twelve years). Lists of many changes are adjusted for their number (Benjamini–Hochberg).',
    missing: 'A missing figure is a gap with its reason, not zero; no line is drawn across it.',
    polarity:
      'A change is called an improvement or a concern only where its direction is undisputed and a test finds it larger than chance; numbers of cases, estimated and provisional figures are not judged.',
    estimate:
      'A value marked as estimated is derived from a change stated in the report. Its formula is given, it has only the digits that follow from the formula, and the change is not used to check it.',
  },
  events: 'Events affecting comparability',
  glossary: 'Glossary',
  dataVersion: (version) => `Data version ${version}`,
  edited: (date) => `data edited ${date}`,
  licenses: 'Open-source licences of the software in this site (full texts)',
  accessibility:
    'Every page can be used with the keyboard; charts can be read point by point with the left and right arrow keys and have a table with the same content. The page address contains the years, language, text size and theme and can be shared.',
}
