import { defineConfig } from 'vitest/config'

/** `npm run journeys:old`: the same app in the browsers of 2020 to 2023, fetched when first needed. */
export default defineConfig({
  test: {
    name: 'old',
    include: ['test/old/**/*.test.ts'],
    environment: 'node',
    globalSetup: ['test/support/browser/globalSetup.ts'],
    maxWorkers: 1,
    testTimeout: 90_000,
    // The first time 50 MB come over the network, for each browser.
    hookTimeout: 300_000,
  },
})
