import type { search as zh } from '../../zh/explore/search'

export const search: typeof zh = {
  answers: 'Search results',
  bestMatch: 'Best match',
  nearMatch: 'Closest match',
  neighbour: 'An indicator close to it',
  enterOpens: 'Press Enter to open it',
  others: 'Other matches',
  neighbours: 'Other indicators close to it',
  all: (count) =>
    count === 1 ? 'See it among all indicators' : `See these ${count} among all indicators`,
  none: (query) => `No indicator and no figure matches “${query}”`,
  hint: 'Type a figure of the report (23219, 59.58%, 1573/2640), a name, an everyday word, pinyin initials or English.',
  slashKey: 'Press / to search',
  count: (count) => (count === 1 ? '1 indicator matches' : `${count} indicators match`),
  nearCount: (count) =>
    count === 1
      ? 'No exact match; 1 indicator is close'
      : `No exact match; ${count} indicators are close`,
  meant: (word, count) =>
    count === 1
      ? `No exact match; “${word}” finds 1 indicator`
      : `No exact match; “${word}” finds ${count} indicators`,
  notReported: (word) => `No report here gives a figure of “${word}”`,
  foundValue: (figure) => `Figure found: ${figure}`,
  foundChange: (year, printed) =>
    `Figure found: the change of ${year} as the report prints it, “${printed}”`,
  foundTerms: (year, terms) => `Figure found: numerator and denominator of ${year}, ${terms}`,
  pinyinUnavailable: 'The pinyin dictionary could not be loaded: search by pinyin is not available',
  pinyinUnavailableHint:
    'Search in Chinese, English and by id still works. Check the network, then try again.',
  countedIn: (unit) => `Counted in ${unit}`,
  withSource: (sentence, source) => `${sentence} (${source})`,
  notCopied: 'The browser does not allow copying: select the text and press Ctrl+C',
}
