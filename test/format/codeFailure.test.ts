import { expect, it } from 'vitest'
import { isCodeFailure } from '../../src/format/codeFailure'

it.each([
  'Failed to fetch dynamically imported module: https://a.test/ExportPanel-1.js',
  'error loading dynamically imported module: https://a.test/ExportPanel-1.js',
  'Importing a module script failed.',
  'Unable to preload CSS for /assets/ExportPanel-1.css',
])('recognises a failed chunk: %s', (message) => {
  expect(isCodeFailure(new TypeError(message))).toBe(true)
})

it.each([new TypeError('Failed to fetch'), new Error('boom'), 'Importing a module script failed.'])(
  'ignores other errors: %s',
  (error) => {
    expect(isCodeFailure(error)).toBe(false)
  },
)
