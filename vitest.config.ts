import { defineConfig } from 'vitest/config'

const unit = {
  include: ['test/**/*.test.{ts,tsx}'],
  environment: 'node',
  setupFiles: ['test/support/setup.ts'],
  // Vitest leaves one core of two alone, and the suite has ten minutes.
  maxWorkers: 2,
  testTimeout: 30_000,
}

/** Tests of pure functions: neither a page, nor streams, nor builds, nor servers. */
const quick = [
  'test/{charts,format,messages,domain,navigation,search,theme,typesetting,scheduling}/**/*.test.ts',
]

/** `unit` and `unit-quick` are everything without a browser, `journeys` is everything with one. */
export default defineConfig({
  test: {
    restoreMocks: true,
    unstubGlobals: true,
    unstubEnvs: true,
    projects: [
      {
        extends: true,
        test: {
          ...unit,
          name: 'unit',
          exclude: ['test/journeys/**', 'test/old/**', ...quick],
          // A sixth quicker than processes; nothing here needs one of its own.
          pool: 'threads',
        },
      },
      {
        extends: true,
        test: {
          ...unit,
          name: 'unit-quick',
          include: quick,
          // Twice as quick again, for what needs of Node no more than the language.
          pool: 'vmThreads',
          vmMemoryLimit: '600MB',
          sequence: { groupOrder: 1 },
        },
      },
      {
        extends: true,
        test: {
          name: 'journeys',
          include: ['test/journeys/**/*.test.ts'],
          environment: 'node',
          globalSetup: ['test/support/browser/globalSetup.ts'],
          // After the unit tests, for the same two cores.
          maxWorkers: 2,
          sequence: { groupOrder: 2 },
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
})
