import type { present as zh } from '../zh/present'

function describeFewYears(years: number): string {
  if (years === 1) return 'a level only'
  return years === 2 ? 'a level and a change' : 'a course at most (few values)'
}

/** The slides in English. */
export const present: typeof zh = {
  // The first blank does not break, so that no line begins with the dot.
  separator: '\u00a0· ',
  comma: ', ',
  blank: ': ',
  betweenSentences: ' ',
  listComma: ', ',
  semicolon: '; ',
  brackets: (text) => ` (${text})`,
  scope: (scope) => scope,
  unit: (unit) => `Unit: ${unit}`,
  source: (citation) => `Source: ${citation}`,
  sourceAmong: (citation, count) => `Source: ${citation}, among ${count} reports`,
  noSource: 'Source: no report gives a figure',
  part: (title, at, of) => `${title} (${at}/${of})`,
  position: { agenda: (at, of) => `${at}/${of}`, answer: (at, of) => `Q&A ${at}/${of}` },
  coverYears: (first, last) =>
    first === last ? `Figures of ${first}` : `${last} compared with ${first}`,
  coverEdited: (date) => `edited ${date}`,
  coverNote:
    'Figures come from published annual reports and are checked one by one; what a report does not give is not invented; estimates are marked.',
  keyFigures: (when, before) =>
    before === null ? `Key figures of ${when}` : `Key figures of ${when}, compared with ${before}`,
  careful: 'compare with care',
  baseline: 'baseline, no comparison',
  againstChance: { within: 'within chance variation', beyond: 'beyond chance variation' },
  fails: 'check fails',
  parts: (when, name) => `${name}, ${when}: breakdown`,
  share: (when, name) => `${name}, ${when}: how it is computed`,
  beside: (when, topic) => `${topic}: other figures of the ${when} report`,
  total: (figure) => `Total ${figure}`,
  whole: (name, figure) => `${name}: ${figure}`,
  barsOf: (now, before) => `Thick bars ${now}, thin bars ${before}`,
  notBeside: (before) => `Not comparable with ${before}, which is not shown`,
  rest: 'Remainder',
  failed: (count) => (count === 1 ? 'One related check fails' : `${count} related checks fail`),
  limits: {
    missing: 'What the data cannot say: missing figures',
    checks: 'What the data cannot say: checks that fail',
    events: 'What the data cannot say: comparing years',
  },
  missingAll: (when, missing, all) =>
    `${missing} of the ${all} indicators ${missing === 1 ? 'has' : 'have'} no figure for ${when}.`,
  missingShown: (names) => `Among those shown: ${names}.`,
  missingNote:
    'Missing is not zero: a year without a figure is not compared, and no line leads across it.',
  missingLead: (when) => `${when}: `,
  noChecks: 'No check fails.',
  moreChecks: (count) =>
    count === 1
      ? 'One more check fails: see “Data check” on the dashboard.'
      : `${count} more checks fail: see “Data check” on the dashboard.`,
  checkLead: (name, when) => `${name} (${when}): `,
  eventLead: (name, date, effect) => `${name} (${date}, ${effect}): `,
  fewYears: {
    lead: 'Few years: ',
    text: (years) =>
      `${years === 1 ? 'only one year is' : `only ${years} years are`} known, which ${years === 1 ? 'shows' : 'show'} ${describeFewYears(years)}; a trend takes at least five comparable years.`,
  },
  chance: {
    lead: 'Chance: ',
    text: 'numbers of cases go up and down by themselves; a difference within chance variation is neither progress nor decline.',
  },
  noEvents: 'No known reason not to compare these years.',
  sources: 'Sources',
  report: (citation, address) => `${citation}. ${address ?? ''}`,
  noAddress: (without, all) =>
    without < all
      ? 'The other reports give no web address.'
      : all === 1
        ? 'The report gives no web address.'
        : 'None of these reports gives a web address.',
  edited: (date) => `, edited ${date}.`,
  backRow: {
    title: 'Can the back row read it?',
    picture: 'Height of the picture (m)',
    seat: 'Distance from the last seat to the picture (m)',
    hint: 'The height of the lit picture, without the frame.',
    unknown: 'Enter two numbers above zero.',
    all: (heights) =>
      `Readable: the last seat is at ${heights} picture heights; chart text and footnotes can both be read.`,
    labels: (heights, farthest) =>
      `Charts and text are readable, footnotes are not: the last seat is at ${heights} picture heights; footnotes reach ${farthest} m.`,
    none: (heights, farthest) =>
      `Not readable: the last seat is at ${heights} picture heights; the smallest chart text reaches ${farthest} m.`,
    remedy: (height) =>
      `Make the picture at least ${height} m high, or ask the back row to move forward.`,
    basis:
      'By DISCAS (ANSI/AVIXA V202.01): height of a letter ÷ height of the picture × 200 = picture heights to the farthest seat.',
  },
}
