import type { desk as zh } from '../../zh/desk/desk'
import { findings } from './findings'
import { intake } from './intake'
import { numbers } from './numbers'

export const desk: typeof zh = {
  heading: 'Report desk',
  local: 'The text is processed on this computer only; it is not uploaded.',
  intro:
    'Bring in the draft of an annual report: its numbers are read and checked against each other, and you tick them one by one.',
  intake,
  numbers,
  findings,
  bar: {
    label: 'Draft',
    year: 'Year of the report',
    place: 'Place',
    otherPlace: 'Another place (not in the catalogue)',
    saveFile: 'Save progress as a file',
    replace: 'Bring in another draft',
    confirmReplace:
      'Another draft removes the ticks of this one from the browser. Saved progress files stay. Continue?',
    notKept:
      'The browser does not allow storage: your work is kept only until this page is closed. Save it as a file in time.',
    fileName: (name) => `${name}-progress`,
  },
  reading: 'Reading the numbers of the draft…',
  failed: 'The numbers of the draft could not be read',
  textLabel: 'Text of the draft',
  legend: 'Marks',
  legendStates: {
    figure: 'figure',
    other: 'not a figure',
    unread: 'not read',
    finding: 'has a finding',
  },
  panels: 'Proof-reading and ticking',
  tabs: {
    findings: (count) => `Proof-read (${count})`,
    figures: (count) => `Tick (${count} left)`,
    others: (count) => `Other numbers (${count})`,
    missing: (count) => `Missing this year (${count})`,
  },
  missing: {
    heading: 'Indicators of the last report that this draft does not have',
    none: 'The draft has every indicator of the last report.',
    noEarlier: 'There are no earlier figures to compare with.',
    earlier: (year, printed) => `${year}: ${printed}`,
    intended: (name) => `No longer published on purpose: ${name}`,
    intendedShort: 'No longer published on purpose',
  },
}
