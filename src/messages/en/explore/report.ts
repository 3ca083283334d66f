import type { report as zh } from '../../zh/explore/report'

export const report: typeof zh = {
  heading: 'Check against the report',
  open: 'Check in the report’s order',
  close: 'Back to all indicators',
  choose: 'Report',
  none: 'There is no report to check.',
  unknown: (id) => `There is no report “${id}”; below is the latest one`,
  caption: (name, version) => `Figures in ${name}, data version ${version}`,
  columns: {
    tick: 'Checked',
    name: 'Indicator',
    figure: 'In the report',
    change: 'Change as the report states it',
    marks: 'Remarks',
  },
  place: (place, section) =>
    `Part 1, ${place.join('')}${section === undefined ? '' : `: ${section}`}`,
  noPlace: 'Place in the report not recorded',
  tick: (name) => `Checked: ${name}`,
  ticked: (count, all) => `${count} of ${all} checked`,
  changedCount: (count) =>
    count === 1
      ? '; 1 has changed since and must be checked again'
      : `; ${count} have changed since and must be checked again`,
  changed: (printed, version) =>
    `Changed since it was checked: it was “${printed}” (data version ${version}). Check it again.`,
  print: 'Print the list',
  clear: 'Clear all ticks',
  confirmClear: (count) =>
    count === 1
      ? 'Clear the tick of this report? This cannot be undone.'
      : `Clear the ${count} ticks of this report? This cannot be undone.`,
  kept: 'Ticks are kept in this browser and sent nowhere.',
  notKept: 'The browser does not allow ticks to be kept: they last until this page is closed.',
}
