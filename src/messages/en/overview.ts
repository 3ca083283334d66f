import type { overview as zh, prerendered as zhPrerendered } from '../zh/overview'

export const overview: typeof zh = {
  heading: 'Core indicators',
  parts: 'Breakdown',
  terms: 'Numerator and denominator',
  related: 'Related figures in the same report',
  ofYear: (heading, when) => `${heading} (${when})`,
  compared: (from, to) => `Core indicators: ${to}${from === to ? '' : ` compared with ${from}`}`,
  headline: {
    up: 'up',
    down: 'down',
    first: (when) => `first figure in ${when}`,
    noEarlier: 'no earlier figure to compare with',
    none: (when) => `no figure for ${when}, so no comparison`,
    sentence: (groups) =>
      groups
        .map(
          ({ heads, limits }) =>
            heads.map(({ said, names }) => `${said}: ${names.join(', ')}`).join('; ') +
            (limits === '' ? '' : ` – ${limits}`),
        )
        .map((text) => `${text.slice(0, 1).toUpperCase()}${text.slice(1)}.`)
        .join(' '),
  },
  noComparison: 'Baseline',
  notComparable: 'Not comparable',
  acrossBreak: (from, to) => `law or method changed between ${from} and ${to}`,
}

export const prerendered: typeof zhPrerendered = {
  heading: 'Core figures',
  version: (version) => `Data version when this page was published: ${version}.`,
  indicator: 'Indicator',
  year: 'Year',
  value: 'Value',
  source: 'Source',
  browser:
    'For charts and controls use a browser from 2020 or later: Chrome or Edge 83 or later, 360 or Qianxin in fast mode (not in compatibility mode), or Firefox ESR; and allow this site to run scripts.',
}
