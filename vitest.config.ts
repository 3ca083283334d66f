import { defineConfig } from 'vitest/config'

/** Two projects: `unit` is everything without a browser, `journeys` is everything with one. */
export default defineConfig({
  test: {
    restoreMocks: true,
    unstubGlobals: true,
    unstubEnvs: true,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['test/**/*.test.{ts,tsx}'],
          exclude: ['test/journeys/**', 'test/old/**'],
          environment: 'node',
          setupFiles: ['test/support/setup.ts'],
          // Vitest leaves one core of two alone, and the suite has ten minutes.
          maxWorkers: 2,
          // A sixth quicker than processes; nothing here needs one of its own.
          pool: 'threads',
          testTimeout: 30_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'journeys',
          include: ['test/journeys/**/*.test.ts'],
          environment: 'node',
          globalSetup: ['test/support/buildOnce.ts'],
          // One browser at a time, after the unit tests: two cores cannot drive more honestly.
          maxWorkers: 1,
          sequence: { groupOrder: 1 },
          // A browser on a machine that others load too misses a moment now and then; a fault stays one.
          retry: 2,
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
})
