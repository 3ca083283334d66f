import type { overview as zh } from '../zh/overview'

export const overview: typeof zh = {
  heading: 'Four core indicators',
  parts: 'Made up of',
  beside: 'Related figures of the same report',
  rest: 'Remainder',
  details: 'Details and table',
  remainder: 'Others',
  failedChecks: (count) => (count === 1 ? '1 check failed' : `${count} checks failed`),
  checksPassed: (count) => (count === 1 ? '1 check passed' : `${count} checks passed`),
  estimated: 'Contains an estimate',
  source: 'Source',
  noComparison: 'Baseline',
  notComparable: 'Not comparable',
  acrossBreak: (from, to) => `law or method changed between ${from} and ${to}`,
  missingYear: (when, why) => `${when}: ${why}`,
}
