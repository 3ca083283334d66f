import { defineConfig, type ViteUserConfig } from 'vitest/config'

const unit = {
  setupFiles: ['test/support/setup.ts'],
  pool: 'threads',
  // Vitest would leave one core of two idle.
  maxWorkers: 2,
  testTimeout: 60_000,
} satisfies ViteUserConfig['test']

const elsewhere = ['test/journeys/**', 'test/old/**', 'test/missing/**', 'test/**/*.mocked.test.*']

/** `unit`, `unit-dom` and `unit-mocked` are everything without a browser, `journeys` is everything with one. */
export default defineConfig({
  test: {
    projects: [
      {
        extends: true,
        test: {
          ...unit,
          name: 'unit',
          include: ['test/**/*.test.ts'],
          exclude: elsewhere,
          environment: 'node',
          // Code is loaded once a worker, not once a file.
          isolate: false,
        },
      },
      {
        extends: true,
        test: {
          ...unit,
          name: 'unit-dom',
          include: ['test/**/*.test.tsx'],
          exclude: elsewhere,
          environment: 'jsdom',
          isolate: false,
          sequence: { groupOrder: 1 },
        },
      },
      {
        extends: true,
        test: {
          ...unit,
          name: 'unit-mocked',
          // Files that replace modules, or need them as they are at first.
          include: ['test/**/*.mocked.test.{ts,tsx}'],
          environment: 'jsdom',
          sequence: { groupOrder: 2 },
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
          sequence: { groupOrder: 3 },
          testTimeout: 60_000,
          // As Playwright's own waiting; Vitest's second is no time for a page on a busy machine.
          expect: { poll: { timeout: 30_000 } },
          hookTimeout: 120_000,
        },
      },
    ],
  },
})
