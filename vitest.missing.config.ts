import { defineConfig } from 'vitest/config'

/** `npm run journeys:missing`: every file of the build is missing once, and comes back. */
export default defineConfig({
  test: {
    name: 'missing',
    include: ['test/missing/**/*.test.ts'],
    environment: 'node',
    globalSetup: ['test/support/browser/globalSetup.ts'],
    maxWorkers: 1,
    expect: { poll: { timeout: 30_000 } },
    // A load of the page for each file.
    testTimeout: 600_000,
    hookTimeout: 120_000,
  },
})
