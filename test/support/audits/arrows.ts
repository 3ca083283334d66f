/**
 * Which folders of src a folder of src may import (besides itself). Arrows point down only.
 * `type messages`: its types only, so that no message is loaded with code that only formats.
 */
const belowUi = [
  'charts',
  'messages',
  'format',
  'typesetting',
  'scheduling',
  'keyboard',
  'loading',
  'domain',
  'theme',
] as const

const belowScreens = [
  'ui',
  'exports',
  'search',
  'data',
  'navigation',
  'documents',
  'reading',
  ...belowUi,
] as const

export const arrows: Readonly<Record<string, readonly string[]>> = {
  app: ['screens', ...belowScreens],
  screens: belowScreens,
  ui: belowUi,
  charts: ['type messages', 'format', 'typesetting', 'scheduling', 'keyboard', 'domain', 'theme'],
  exports: ['type messages', 'format', 'typesetting', 'scheduling', 'loading', 'domain', 'theme'],
  search: ['scheduling', 'domain'],
  // documents: blanks that an author left open are found once.
  reading: ['documents', 'domain'],
  // theme: a configured colour must have contrast.
  data: ['scheduling', 'domain', 'theme'],
  navigation: ['domain'],
  messages: ['type documents', 'type reading', 'loading', 'domain'],
  format: ['type messages', 'domain'],
  domain: [],
  documents: [],
  typesetting: [],
  scheduling: [],
  keyboard: [],
  loading: [],
  theme: [],
}

/** `onClick`: too heavy for the first load, so it comes by import() or as types only. */
type Room = { packages: RegExp; rooms: readonly string[]; onClick?: true; not?: RegExp }

/**
 * Where a package may be imported. `main` is an entry of src, `mock-api` all of mock-api. A package
 * that matches no line has no room: give it one here, in the commit that first needs it.
 */
export const rooms: readonly Room[] = [
  { packages: /^(echarts|echarts-for-react|zrender)$/, rooms: ['charts'] },
  { packages: /^valibot$/, rooms: ['data', 'navigation', 'mock-api'] },
  { packages: /^(msw|vite|jsonc-parser|@valibot\/to-json-schema|node:.+)$/, rooms: ['mock-api'] },
  { packages: /^pinyin-pro$/, rooms: ['search', 'mock-api'], onClick: true },
  // main: the wiring above everything, which asks before React mounts.
  { packages: /^@tanstack\/react-query$/, rooms: ['main', 'data', 'app'] },
  {
    packages: /^(write-excel-file|read-excel-file|pptxgenjs|papaparse|jszip)$/,
    rooms: ['exports'],
    onClick: true,
  },
  { packages: /^fflate$/, rooms: ['documents'] },
  {
    packages: /^(react|react-dom)$/,
    // navigation, data, scheduling and search hold hooks that several screens use.
    rooms: [
      'main',
      'app',
      'screens',
      'ui',
      'charts',
      'messages',
      'navigation',
      'data',
      'scheduling',
      'loading',
      'search',
    ],
    // Options and pictures are made without React, so that Node can make them too.
    not: /(Option|\/picture)\.tsx?$/,
  },
]
