import { defineConfig } from 'vitest/config'

const unit = {
  include: ['test/**/*.test.{ts,tsx}'],
  environment: 'node',
  setupFiles: ['test/support/setup.ts'],
  // Vitest would leave one core of two idle.
  maxWorkers: 2,
  testTimeout: 60_000,
}

/** Tests of pure functions: no page, stream, build or server. */
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
          // Faster than processes, which nothing here needs.
          pool: 'threads',
        },
      },
      {
        extends: true,
        test: {
          ...unit,
          name: 'unit-quick',
          include: quick,
          // Faster again, for code that needs nothing of Node but the language.
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
          // Playwright and axe are imported once a worker; every file opens pages of its own.
          isolate: false,
          sequence: { groupOrder: 2 },
          testTimeout: 60_000,
          // As Playwright's own waiting; Vitest's second is no time for a page on a busy machine.
          expect: { poll: { timeout: 30_000 } },
          hookTimeout: 120_000,
        },
      },
    ],
  },
})
