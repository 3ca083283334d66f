import react from '@vitejs/plugin-react'
import { defineConfig, type UserConfig } from 'vite'
import { dataServer } from './mock-api/dataServer.ts'
import { snapshot } from './mock-api/snapshot/snapshot.ts'
import { workerFile } from './mock-api/workerFile.ts'
import { compressFolder } from './scripts/build/compressFiles.ts'
import { finished } from './scripts/build/finished.ts'
import { importedFiles, importHelper } from './scripts/build/importHelper.ts'
import { licenses } from './scripts/build/licenses.ts'
import { preloads } from './scripts/build/preloads.ts'
import { prerenderIndex } from './scripts/build/prerenderIndex.ts'
import { writePolicy } from './scripts/build/writePolicy.ts'

const notices = licenses()

const config: UserConfig = {
  // Relative addresses: dist/ works under any path of any static server.
  base: './',
  plugins: [
    react(),
    importHelper(),
    snapshot(),
    dataServer(),
    workerFile(),
    notices.page,
    preloads(),
    // In this order: what is prerendered is hashed, what is hashed is compressed.
    finished([prerenderIndex, writePolicy, compressFolder]),
  ],
  // The spreadsheet writer's worker is one file, as classic workers have to be.
  worker: {
    plugins: () => [notices.worker],
    rolldownOptions: { output: { codeSplitting: false } },
  },
  build: {
    // The oldest browser that offices still run; missing APIs are caught by `lib: es2020`.
    target: 'chrome80',
    cssTarget: 'chrome80',
    cssCodeSplit: true,
    modulePreload: importedFiles,
    // The charts' code, whose size `npm run check:size` holds.
    chunkSizeWarningLimit: 600,
    rolldownOptions: {
      // The dashboard, and the page for embeds.
      input: { index: 'index.html', embed: 'embed.html' },
      output: {
        entryFileNames: ({ name }) => `assets/${name === 'embed' ? 'embed' : 'shell'}-[hash].js`,
        codeSplitting: {
          includeDependenciesRecursively: false,
          groups: [
            // What most screens share, in one file instead of many: together they compress better. The explanations of checks are of no first view.
            {
              name: 'figures',
              test: /node_modules[\\/](react|scheduler|valibot|@tanstack)[\\/]|src[\\/](format[\\/](?!sentences[\\/](explain|checkText|printedStatements|spokenPoint|findings)|values[\\/]interval|note|event)|domain[\\/](?!comparison[\\/]findInterval|model[\\/]relatedIndicators|checks[\\/]revisions)|data[\\/](?!(queries|schemas)[\\/]regions)|loading|navigation[\\/]links|messages[\\/](load|localize|use|zh(\.ts|[\\/](faults|figures|overview|shell|charts)))|ui[\\/](Boundary|ChartBoundary|BreakdownList|reloadPage|notices[\\/](?!NoteList|Address|address)|trend[\\/](TrendFigure|chartPlaceholders|isLoneFigure)|figures[\\/](ChangeLine|Bars|KeyFigure|CautionMarks))|keyboard|scheduling[\\/]yield)/,
              minShareCount: 3,
            },
            // What a chart tells of a point, as tables and exports do: needed after the first paint.
            {
              name: 'points',
              test: /src[\\/](format[\\/](sentences[\\/]spokenPoint|values[\\/]interval|note)|domain[\\/]comparison[\\/]findInterval)/,
            },
            {
              name: 'charts',
              test: /node_modules[\\/](echarts|zrender|echarts-for-react|size-sensor|fast-deep-equal|tslib)[\\/]|src[\\/](charts[\\/](?!funnel[\\/]|react[\\/]StaticSvg|trend[\\/]trendChart)|typesetting[\\/](?!tieFigures))/,
            },
          ],
        },
      },
    },
  },
}

export default defineConfig(({ command }) => {
  // A NODE_ENV of the shell would put development code, and the mock API, into the build.
  if (command === 'build') process.env['NODE_ENV'] = 'production'
  return config
})
