import type { shell as zh } from '../zh/shell'

export const shell: typeof zh = {
  nav: 'Main navigation',
  overview: 'Overview',
  explore: 'All indicators',
  present: 'Present',
  quality: 'Data check',
  about: 'About',
  skip: 'Skip to content',
  language: 'Language',
  otherLanguage: '中文',
  otherLang: 'zh',
  largeText: 'Large text',
  dark: 'Dark',
  settings: 'Display settings',
  region: 'Region',
  regionsLacking: 'The list of regions could not be read; the figures shown are not affected.',
  compare: 'Compare years',
  earlier: 'Earlier year',
  later: 'Later year',
  with: 'with',
  loading: 'Reading the data…',
  painted:
    'The figures below are those of the day this page was published; they may not be the latest.',
  newer: (date, painted) =>
    `These are the figures of ${date}; the page was published with those of version ${painted}.`,
  retry: 'Try again',
  reload: 'Reload the page',
  synthetic: 'Demonstration data',
  syntheticNote:
    'The figures below are generated for demonstration; they are no government’s statistics.',
  allSources: (count) => `and others, ${count} reports in all`,
  pin: 'Pin this version',
  dataVersion: (version) => `Data version ${version}`,
  backToOverview: 'Back to the overview',
  notFound: 'No such page',
  notFoundHint: (address) => `The address “${address}” belongs to no page.`,
  crash: 'This part of the page failed',
  crashHint:
    'Other parts are not affected. Please try again; if it fails again, pass the line below to the administrator.',
  title: (page, title) => `${page} · ${title}`,
}
