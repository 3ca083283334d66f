import type { present as zh } from '../zh/present'

function describeFewYears(years: number): string {
  if (years === 1) return 'a level only'
  return years === 2 ? 'a level and a change' : 'at most whether each year rose or fell'
}

/** The slides in English. */
export const present: typeof zh = {
  // The first blank does not break, so that no line begins with the dot.
  separator: '\u00a0· ',
  comma: ', ',
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
    'Figures are from published annual reports and have been checked one by one; missing figures are not filled in; estimates are marked.',
  keyFigures: (when, before) =>
    before === null ? `Key figures of ${when}` : `Key figures of ${when}, compared with ${before}`,
  baseline: 'no earlier figure to compare with',
  againstChance: {
    notExcluded: 'could be chance alone',
    beyond: 'more than chance usually produces',
  },
  parts: (when, name) => `${name}, ${when}: breakdown`,
  share: (when, name) => `${name}, ${when}: underlying figures`,
  beside: (when, topic) => `${topic}: related figures in the ${when} report`,
  total: (figure) => `Total ${figure}`,
  whole: (name, figure) => `${name}: ${figure}`,
  barsOf: (now, before) => `Thick bars: ${now}; thin bars: ${before}`,
  notBeside: (before) => `Not comparable with ${before}, which is not shown`,
  limits: {
    missing: 'Limits of the data: missing figures',
    checks: 'Limits of the data: checks that do not agree',
    events: 'Limits of the data: comparability of years',
  },
  missingAll: (when, missing, all) =>
    `${missing} of the ${all} indicators ${missing === 1 ? 'has' : 'have'} no figure for ${when}.`,
  missingShown: (names) => `Among those shown here: ${names}.`,
  missingNote:
    'Missing is not zero: a year without a figure is not compared, and no line is drawn across it.',
  missingLead: (when) => `${when}: `,
  noChecks: 'All checks agree.',
  moreChecks: (count) =>
    count === 1
      ? 'One more check does not agree: see “Data check” on the dashboard.'
      : `${count} more checks do not agree: see “Data check” on the dashboard.`,
  checkLead: (name, when) => `${name} (${when}): `,
  eventLead: (name, date, effect) => `${name} (${date}, ${effect}): `,
  fewYears: {
    lead: 'Few years: ',
    text: (years) =>
      `${years === 1 ? 'only one year is' : `only ${years} years are`} known, which ${years === 1 ? 'shows' : 'show'} ${describeFewYears(years)}; a trend takes at least five comparable years.`,
  },
  chance: {
    lead: 'Chance: ',
    text: 'numbers of cases go up and down by themselves. Where a difference “could be chance alone”, it shows neither progress nor decline, nor that nothing changed.',
  },
  noEvents: 'No known comparability problems between these years.',
  sources: 'Sources',
  report: (citation, address) => `${citation}. ${address ?? ''}`,
  noAddress: (without, all) =>
    without < all
      ? 'No web address is recorded for the other reports.'
      : all === 1
        ? 'No web address is recorded for the report.'
        : 'No web addresses are recorded for these reports.',
  edited: (date) => `, edited ${date}.`,
  backRow: {
    title: 'Legibility from the back row',
    picture: 'Image height (m)',
    seat: 'Distance from the last row to the image (m)',
    hint: 'The height of the projected or lit image, without the frame.',
    unknown: 'Enter two numbers greater than zero.',
    all: (heights) =>
      `Legible: the last row is at ${heights} image heights; chart text and footnotes can be read.`,
    labels: (heights, farthest) =>
      `Charts and text are legible, footnotes are not: the last row is at ${heights} image heights; footnotes are legible up to ${farthest} m.`,
    none: (heights, farthest) =>
      `Not legible: the last row is at ${heights} image heights; the smallest chart text is legible up to ${farthest} m.`,
    remedy: (height) => `Make the image at least ${height} m high, or move the back row forward.`,
    basis:
      'By DISCAS (ANSI/AVIXA V202.01): letter height ÷ image height × 200 = image heights to the farthest viewer.',
  },
}
