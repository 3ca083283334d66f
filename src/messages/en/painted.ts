import type { painted as zh } from '../zh/painted'

export const painted: typeof zh = {
  heading: 'Core figures',
  version: (version) => `Data version when this page was published: ${version}.`,
  indicator: 'Indicator',
  year: 'Year',
  value: 'Value',
  source: 'Source',
  browser:
    'For charts and controls use a browser from 2020 or later: Chrome or Edge 83 and up, 360 or Qianxin in fast mode (not in compatibility mode), or Firefox ESR; and let this site run scripts.',
}
