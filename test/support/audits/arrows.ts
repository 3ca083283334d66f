/** Which folders of src a folder of src may import (besides itself). Arrows point down only. */
export const arrows: Readonly<Record<string, readonly string[]>> = {
  app: [
    'views',
    'components',
    'charts',
    'exports',
    'search',
    'api',
    'routes',
    'i18n',
    'format',
    'indicators',
    'theme',
  ],
  views: [
    'components',
    'charts',
    'exports',
    'search',
    'api',
    'routes',
    'i18n',
    'format',
    'indicators',
    'theme',
  ],
  components: ['charts', 'i18n', 'format', 'indicators', 'theme'],
  charts: ['format', 'indicators', 'theme'],
  exports: ['format', 'indicators'],
  search: ['indicators'],
  api: ['indicators'],
  routes: ['indicators'],
  i18n: ['indicators'],
  format: ['indicators'],
  indicators: [],
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
  { packages: /^valibot$/, rooms: ['api', 'routes', 'mock-api'] },
  { packages: /^(msw|vite|@valibot\/to-json-schema|node:.+)$/, rooms: ['mock-api'] },
  { packages: /^@tanstack\/react-router$/, rooms: ['app', 'views'] },
  { packages: /^@tanstack\/history$/, rooms: ['app'] },
  { packages: /^pinyin-pro$/, rooms: ['search'], onClick: true },
  // main: the wiring above everything, which asks before React mounts.
  { packages: /^@tanstack\/react-query$/, rooms: ['main', 'api', 'app'] },
  {
    packages: /^(write-excel-file|read-excel-file|pptxgenjs|papaparse|fflate|jszip)$/,
    rooms: ['exports'],
    onClick: true,
  },
  {
    packages: /^(react|react-dom)$/,
    // routes: the hook and context that tell a screen its address; api: the hook over the queries.
    rooms: ['main', 'app', 'views', 'components', 'charts', 'i18n', 'routes', 'api'],
    // Options and pictures are made without React, so that Node can make them too.
    not: /(Option|\/picture)\.tsx?$/,
  },
]
