import { expect, it } from 'vitest'
import { isCodeFailure } from '../../src/format/codeFailure'

it.each([
  'Failed to fetch dynamically imported module: https://a.test/TakeAway-1.js',
  'error loading dynamically imported module: https://a.test/TakeAway-1.js',
  'Importing a module script failed.',
  'Unable to preload CSS for /assets/TakeAway-1.css',
])('knows code that did not come: %s', (message) => {
  expect(isCodeFailure(new TypeError(message))).toBe(true)
})

it.each([new TypeError('Failed to fetch'), new Error('boom'), 'Importing a module script failed.'])(
  'takes nothing else for it: %s',
  (error) => {
    expect(isCodeFailure(error)).toBe(false)
  },
)
