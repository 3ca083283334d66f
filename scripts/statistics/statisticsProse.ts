/** The text of docs/statistics.md before its tables. */
export const rules = `# Statistical rules

Written by \`npm run docs\`; do not edit. The tables below are simulated by the product's own functions.

## What chance is asked of

A catalogue field, \`arises\`, says how a figure comes about. Only an \`event\` arrives from outside and varies by chance: applications, suits, disputes, requests. A \`decision\` (inspections, trainings, documents) is what an office does, a \`stock\` exists at a date: neither has an interval, a test or limits.

Only an exact figure enters: not 余 or 约, not estimated, not provisional, not in 万 or 亿 (for tests and intervals), which drop digits.

## Interval of one figure

The long-run levels that one year's figure is compatible with, at 95 %. It is no error of counting.

- Counts below 300: Byar's method (Breslow & Day, Statistical Methods in Cancer Research II, 1987, p. 69; APHO Technical Briefing 3, 2008). Larger counts have none: at 5 % extra variation 5,224 varies nearly four times as widely as Poisson says, and an interval of 5,083 to 5,368 would claim too much.
- Rates whose numerator and denominator give them: Wilson's score interval (Wilson, JASA 22, 1927; Newcombe, Statistics in Medicine 17, 1998, method 3).

## Two years

A comparison says one of three things (\`Chance\` in \`src/domain/comparison/chance.ts\`).

| says                                                      | when                                                                                              |
| --------------------------------------------------------- | ------------------------------------------------------------------------------------------------- |
| chance not excluded · 尚不能排除偶然波动                  | p ≥ 0.05: a rate with its terms, a count with five earlier years, or two counts both below 300    |
| more than chance alone usually produces · 大于偶然波动    | p < 0.05: a rate with its terms, or a count with five earlier years                               |
| nothing                                                   | all else: two counts without earlier years are never called more than chance                      |

"Not excluded" never means that nothing changed: two years of 45 and 36 cases would show a fall of 20 % in one of eight tries.

- Counts: the conditional exact test, two-sided by minimum likelihood (Przyborowski & Wilenski, Biometrika 31, 1940; R \`poisson.test\`).
- Rates: the two-proportion z-test (R \`prop.test(correct = FALSE)\`); where a cell of the table is expected to hold fewer than five (Cochran, Biometrics 10, 1954), Fisher's exact test, two-sided by minimum likelihood (R \`fisher.test\`).
- Dispersion: administrative counts vary more than Poisson. From at least five comparable whole years before the later one, Pearson's chi-squared divided by its degrees of freedom estimates how much more, never less than 1 (Wedderburn, Biometrika 61, 1974; McCullagh & Nelder, Generalized Linear Models, 1989, 4.5 and 6.2; R \`quasipoisson\`, \`quasibinomial\`). The statistic is divided by its root and compared with Student's t of as many degrees of freedom less one year; the larger of this p and the exact one counts.

Earlier years that rise or fall make the dispersion larger and the test more careful.

## Control limits

A process behaviour chart of single values (XmR; Shewhart 1931, Wheeler, Understanding Variation, 2000) learns from a series how much it varies.

- Of exact whole-year counts and rates of events, within one segment: a break, by an event or by the figure's own status, starts a new one.
- Centre: the mean. Limits: the mean ± 2.66 × the mean moving range, rounded outward to the decimals of the figure; not below 0, and for a rate not above 100.
- 5 to 11 comparable years: trial limits (试用控制限), computed again with every year. From the sixth year on they are those of the years before the later compared one, which they judge: a year inside its own limits can hardly lie outside them. Of exactly five years the limits are drawn and nothing is judged. From 12 on: locked limits (控制限) of the first twelve (NHS-R, plotthedots, "Number of points required").
- Signals of the later compared year: it lies outside the limits; with locked limits also the eighth year in a row on one side of the centre.
- Years may be missing between two values; their number is told. The moving range then spans the gap.
- A rate's limits take its years as equal. Where the denominators differ much, a year with few trials lies outside more often.
- The years are taken to be independent. If a high year is followed by high ones, the limits are too narrow.

## Runs and trends

| comparable years | says                                                                                                    |
| ---------------- | ------------------------------------------------------------------------------------------------------- |
| 1, 2             | a baseline, a change                                                                                    |
| 3, 4             | a run: rose or fell in each year, level, or up and down; with the remark that a trend takes more        |
| 5 or more        | a trend by the Mann–Kendall test, two-sided at 0.05; level where every year is the same                 |

- The test (Mann 1945; Kendall 1975; Gilbert 1987, 16.4) is exact with ties up to ten years. It is only made of exact whole-year figures of \`event\` and \`decision\`: a stock that adds up can only rise. Other series are described step by step, without the word trend.
- Nothing is said of a series with 余 or 约 in it.
- "No trend can be told" is not stability: in five years a rise of 10 % a year from 83 cases is found in one of four tries.
- Missing years inside the span are counted in the sentence, and cautions inside it are named.
- Read again every year from the 5th to the 15th, one flat series in six is called a trend at least once.
- The years are taken to be independent here too. Where they are not, flat series are called a trend more often: with a correlation of 0.5 from one year to the next (10 % variation, level 500) 15 % of them at ten years, with 0.7 22 %, of random walks 44 %. No correction is made, since ten years do not show the correlation.

## Places

Rates of events are compared in a funnel plot (D. J. Spiegelhalter, Statistics in Medicine 24, 2005, 1185–1202): each place's rate over its denominator, the rate of all places together as the centre, and limits of 95 % and 99.8 % on the arcsine scale, where a share has the variance 1/4n. A place is used if both of its terms are exact counts of the rate's period and give the stated rate; five places are needed.

From ten places on, the variance between them is estimated and widens the limits: an additive random effect from z-scores winsorised by 10 % (Spiegelhalter, Quality and Safety in Health Care 14, 2005, 347–351), solved so that the winsorised squares have their expected sum (Paule and Mandel, 1982). The method of moments leaves 12 to 18 % of unremarkable places outside the 95 % limits where denominators differ a hundredfold; this one leaves 5 % and 0.2 to 0.4 % (simulated in \`test/domain/statistics/funnel.test.ts\`).

Counts are listed by size. A rank is given only where the 95 % interval of an event count excludes the median, and to none in a list that holds a count of 300 or more: of many places that do not differ, one is always first (Goldstein and Spiegelhalter, Journal of the Royal Statistical Society A 159, 1996). Rates, decisions and stocks have none.

## Many tests at once

The explorer's filter for changes beyond chance and the data check read many tests together. There a change counts only if its p, adjusted by Benjamini and Hochberg (Journal of the Royal Statistical Society B 57, 1995; R \`p.adjust(method = "BH")\`) over all tests of the two years, is below 0.05. Both say how many were tested together.

The data check's outliers (年度间异常变动) are a ratio edit, not a test: a factor of 3 or more between consecutive years.
`

export const alarmsIntroduction = `## False alarms

Flat worlds: the level never changes, the years vary by Poisson and by an extra coefficient of variation (lognormal). Shares in %, of 20,000 worlds a row for the limits and 2,000 for the tests, with a fixed seed (\`scripts/statistics/falseAlarms.ts\`).

- outside: the next year lies outside the limits of the known years.
- signal: the next year lies outside, or ends eight years in a row on one side of the centre.
- beyond: the next year differs from the last known one by more than chance usually produces.
- trend: the known years are called rising or falling.
`

export const pairsIntroduction = `### Two counts alone

What the exact test of two counts without earlier years would call beyond chance at 0.05: why they are never called so.
`
