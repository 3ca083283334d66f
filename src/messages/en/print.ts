import type { PrintMessages } from '../printWords'

export const print: PrintMessages = {
  heading: 'Handout',
  menu: 'Print',
  print: 'Print',
  comma: ', ',
  link: 'Handout (A4, two indicators a page)',
  choose: 'What to print',
  core: 'Core indicators',
  chosen: (count) => `Selected: ${count}`,
  all: (count) => `All ${count} indicators`,
  localize: 'Select others',
  pages: (indicators, pages) =>
    `${indicators} ${indicators === 1 ? 'indicator' : 'indicators'} on ${pages} A4 ${pages === 1 ? 'page' : 'pages'}`,
  arranging: 'Arranging the pages…',
  unknown: (ids) => `Not in the catalogue, left out: ${ids}`,
  none: 'Nothing to print',
  noneHint:
    'None of the indicators in this link is in the catalogue. Choose the core indicators or all of them.',
  compared: (earlier, later) => `${earlier} and ${later} compared`,
  page: (at, of) => `Page ${at} of ${of}`,
  address: (address) => `Address: ${address}`,
  section: (section) => `Section of the report: ${section}`,
  definition: (text) => `Definition: ${text}`,
  effects: { caution: 'Compare with care', break: 'Not comparable' },
  event: (name, date, note) => `${name} (${date}): ${note}`,
  check: (standing, kind) => `Check: ${standing} · ${kind}`,
  checked: (why, arithmetic) => (arithmetic === null ? why : `${why} (Arithmetic: ${arithmetic}.)`),
  checks: 'Checks',
  otherChecks: (count) =>
    count === 1
      ? 'One more failed or flagged check concerns other years: see the data check.'
      : `${count} more failed or flagged checks concern other years: see the data check.`,
  otherSources: (reports) =>
    reports === 1
      ? 'the other years’ figures come from one more report'
      : `the other years’ figures come from ${reports} more reports`,
}
