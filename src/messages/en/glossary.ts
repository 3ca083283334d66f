import type { GlossaryEntry } from '../zh/glossary'

/** The Chinese entries in the same order, with the Chinese terms in brackets. */
export const glossary: readonly GlossaryEntry[] = [
  {
    id: 'received-accepted-concluded',
    term: 'Received, accepted, concluded (申请、受理、审结)',
    definition:
      'Received counts applications as they come in, accepted those taken on after examination, concluded those decided in the period. They are not interchangeable; because of carry-over, more may be concluded than were accepted.',
    source: 'Administrative Reconsideration Law of the PRC',
  },
  {
    id: 'handled',
    term: 'Handled, accepted, completed (办理、受理、办结)',
    definition:
      'Handled means dealt with in the period, which may include cases carried over and cases not yet finished; accepted means newly taken on; completed means finished. Indicators keep the word that the report uses.',
  },
  {
    id: 'carried-over',
    term: 'Carry-over (上期结转)',
    definition:
      'Cases received in the previous period, not concluded then, and continued in this one.',
  },
  {
    id: 'scope',
    term: 'Scope: city government, whole city (市政府、全市)',
    definition:
      'City government means the municipal government itself; whole city means the organs of every level and kind in the city. Suits against the city government are not all suits against organs in the city.',
  },
  {
    id: 'counting-units',
    term: 'Cases, persons, consultations and calls, visits, files (件、人、人次、户次、卷、宗)',
    definition:
      'Persons are counted by head (reports do not always remove duplicates); consultations, calls and visits are counted each time, so one person or enterprise may count several times; 卷 are case files. Some places write 宗 for cases. Figures in different units may be neither added nor compared.',
  },
  {
    id: 'pass-rate',
    term: 'Pass rate (通过率)',
    definition:
      'Share of those who sat an examination that passed it. Not the attendance rate, nor the share holding a certificate.',
    formula: 'passed ÷ examinees × 100%',
  },
  {
    id: 'attendance-rate',
    term: 'Attendance rate (参考率)',
    definition: 'Share of those who were due to sit an examination that did sit it.',
    formula: 'examinees ÷ persons due to sit × 100%',
  },
  {
    id: 'certificate-rate',
    term: 'Share with certificate (持证率)',
    definition: 'Share of enforcement officers that hold an enforcement certificate.',
    formula: 'certificate holders ÷ enforcement officers × 100%',
  },
  {
    id: 'correction-rate',
    term: 'Correction rate of reconsideration (复议纠错率)',
    definition:
      'Share of concluded reconsideration cases in which the administrative act was corrected. Cases withdrawn or settled do not count as corrected.',
    formula: '(revoked + altered + declared unlawful + ordered to perform) ÷ concluded × 100%',
  },
  {
    id: 'mediation-success-rate',
    term: 'Success rate of mediation (调解成功率)',
    definition:
      'Share of mediated disputes in which mediation succeeded; mediated disputes include the unsuccessful ones.',
    formula: 'succeeded ÷ mediated × 100%',
  },
  {
    id: 'numerator-denominator',
    term: 'Numerator, denominator (分子、分母)',
    definition:
      'A rate is one number divided by another. Rates of one name may have different denominators in different places and years, so a rate should come with both.',
  },
  {
    id: 'arises',
    term: 'How a figure arises (产生方式)',
    definition:
      'Events in a period come from outside the offices, as applications, cases and consultations do, and vary by chance. Work done in a period is planned by an office, as inspections, meetings and documents are, and is not tested against chance. A stock exists at a date, as mediators at the end of a year do, or is a cumulative total.',
  },
  {
    id: 'at-least',
    term: 'More than, at least (余、多、以上)',
    definition:
      'Where the report prints 1600余个 or 50多万元, the true number is somewhat higher: “more than 1,600”. 以上 is “at least”. A difference from such a figure is told as “at least”; where the direction is open, the text says so.',
  },
  {
    id: 'about',
    term: 'About, nearly (约、近)',
    definition:
      'The report gives an approximate number: 约 (about) may be a little above or below the true one, 近 (nearly) means a little less. Differences from it are only told as “about”.',
  },
  {
    id: 'missing',
    term: 'Why a figure is missing (未载、未收录、未公布等)',
    definition:
      'Six reasons for a missing figure. Not in report: the report of that year gives none. No report here: no report of that year is held here, so nobody knows whether it gives one. Not published: a report says that the figure is not published. Not applicable: there was nothing to count. Withheld: the rules forbid publication. Unreadable: the data received cannot be read. A missing figure is not zero; zero is a figure.',
    source: 'SDMX observation status: M where not applicable, Q where withheld, otherwise O',
  },
  {
    id: 'estimated',
    term: 'Estimated (推算数)',
    definition:
      'A figure that the report does not print but that follows from others it prints, always shown with its formula. It is never used to check itself.',
    source: 'SDMX observation status E',
  },
  {
    id: 'provisional',
    term: 'Provisional (初步数)',
    definition: 'A figure that its publisher says will be revised.',
    source: 'SDMX observation status P',
  },
  {
    id: 'percentage-points',
    term: 'Percentage points (百分点)',
    definition:
      'The unit of a difference between two rates. From 50% to 60% is a rise of 10 percentage points, not of 10%. Changes of rates are told in percentage points only.',
  },
  {
    id: 'relative-change',
    term: 'Relative change (相对变化)',
    definition:
      'The difference as a percentage of the earlier year’s value: divided by the old value, not the new one. None is given on a base of zero or of fewer than 10 cases.',
    formula: '(new − old) ÷ old × 100%',
  },
  {
    id: 'stages',
    term: 'Baseline, change, run, trend (基期、变化、走势、趋势)',
    definition:
      'The word follows the number of comparable years: one is a baseline, two a change, three or four a run (too few for a trend), and only five or more a trend.',
  },
  {
    id: 'caution',
    term: 'Compare with care (谨慎比较)',
    definition:
      'An event affected one of the years, or the two figures cover different parts of the year. They may be compared, but the numbers alone do not settle anything.',
  },
  {
    id: 'not-comparable',
    term: 'Not comparable (不可比)',
    definition:
      'A revised law or a changed way of counting lies between the years, so the figures no longer mean the same. Both are shown, without a percentage and without a verdict.',
  },
  {
    id: 'verdict',
    term: 'Improving, needs attention (向好、需关注)',
    definition:
      'Said only of an indicator with an undisputed better side, of two exact figures for the same part of the year, and of a change that a test finds larger than chance. The number of cases says nothing about quality; estimated, provisional and untested figures are not judged.',
  },
  {
    id: 'chance',
    term: 'Chance variation (偶然波动)',
    definition:
      'Numbers of cases rise and fall from year to year even when nothing has changed. “Could be chance alone”: the p-value of the test is 0.05 or more; it does not mean that nothing changed. “More than chance alone usually produces”: p is below 0.05, for a rate with its terms, or for a count with at least five earlier years that show how much the series varies. Two years of a count alone are never called so.',
  },
  {
    id: 'control-limits',
    term: 'Control limits (控制限)',
    definition:
      'The range in which the years of a series lie if only its usual variation acts (process behaviour chart, XmR). With 5 to 11 comparable years they are trial limits, computed again with every new year; from 12 on those of the first twelve stay. A year outside, or eight in a row on one side of the centre, is a signal of a changed level. A year within may still have changed.',
    formula: 'mean ± 2.66 × mean moving range',
    source: 'Wheeler, Understanding Variation, 2000; NHS-R, plotthedots',
  },
  {
    id: 'interval',
    term: '95% interval (95%区间)',
    definition:
      'The range of long-run levels that one year’s figure is compatible with: 83 cases in a year are compatible with a steady level of 66 to 103. Of many such intervals about 95% would contain the true level. It is not a counting error and does not mean that the figure is inexact. Counts from 300 on vary more than chance alone and have none; nor do work planned by an office and stocks.',
  },
  {
    id: 'byar',
    term: 'Byar’s method (Byar法)',
    definition:
      'Approximate 95% interval of a count below 300; O is the count, z = 1.96, and the upper limit uses O + 1 in place of O.',
    formula: 'lower O(1 − 1/(9O) − z/(3√O))³; upper (O+1)(1 − 1/(9(O+1)) + z/(3√(O+1)))³',
    source: 'Breslow and Day, Statistical Methods in Cancer Research, vol. II, 1987',
  },
  {
    id: 'wilson',
    term: 'Wilson’s method (Wilson法)',
    definition:
      '95% interval of a rate; p is the rate, n its denominator, z = 1.96. It never leaves the range from 0% to 100%.',
    formula: '(p + z²/(2n) ± z√(p(1 − p)/n + z²/(4n²))) ÷ (1 + z²/n)',
    source: 'Wilson, Journal of the American Statistical Association, 1927',
  },
  {
    id: 'exact-test',
    term: 'Conditional exact test (条件精确检验)',
    definition:
      'Compares the counts of two years: were the level unchanged, their total would be split by the binomial distribution; the p-value adds up all splits no more likely than the one seen.',
    source: 'Przyborowski and Wilenski, Biometrika, 1940',
  },
  {
    id: 'proportion-test',
    term: 'Two-proportion test (双比率检验)',
    definition:
      'Compares two rates: the standard error comes from the pooled rate, the two-sided p-value from the normal distribution.',
    formula: 'z = (p₁ − p₂) ÷ √(p(1 − p)(1/n₁ + 1/n₂)), p being the pooled rate',
  },
  {
    id: 'fisher-test',
    term: 'Fisher’s exact test (Fisher精确检验)',
    definition:
      'Compares two rates where fewer than five are expected on some side: both totals given, the p-value adds up all tables no more likely than the one seen.',
    source: 'Fisher, Statistical Methods for Research Workers, 1934',
  },
  {
    id: 'dispersion',
    term: 'Overdispersion (过度离散)',
    definition:
      'How many times more a series varies than by chance alone: from at least five earlier years, the sum of the squared distances from their mean, divided by the mean and by their number less one; never below 1. It widens the test of two years.',
    formula: 'φ = Σ(x − x̄)² ÷ (x̄(n − 1))',
    source: 'Wedderburn, Biometrika, 1974; McCullagh and Nelder, Generalized Linear Models, 1989',
  },
  {
    id: 'mann-kendall',
    term: 'Mann–Kendall test (Mann–Kendall检验)',
    definition:
      'Compares every pair of years to see whether there is a one-way trend; it needs at least five years, and is made of whole-year figures only, never of stocks, which may add up.',
    source: 'Mann, Econometrica, 1945; Kendall, Rank Correlation Methods, 1975',
  },
]
