import type { reasons as zh } from '../zh/reasons'

export const reasons: typeof zh = {
  heading: 'Why it changed',
  none: (year) =>
    `Nobody has written down why the figure of ${year} is what it is. This page does not guess.`,
  howTo: 'How to add it',
  needed:
    'Five things are needed: which year, the reason (one sentence in Chinese and in English), who wrote it, when, and on what ground.',
  whereFile: (file) =>
    `It belongs in the list "notes" at the end of the data file ${file}: start the list if there is none, add an entry like the one below with your own words, and publish again.`,
  whereServer:
    'Where the data come from a system of your own, that system adds "notes" to the row of this year, with the same fields (without indicator and year).',
  afterwards:
    'From then on the marks in the chart, the spoken text, the table, this page, the print and every export carry it.',
  sample: 'Example',
  template: {
    zh: '(the same in Chinese)',
    en: '(one sentence: what happened that moved the figure)',
    author: '(name or office)',
    date: '(date, as 2021-03-01)',
    source: '(the document, record or conversation relied on)',
  },
}
