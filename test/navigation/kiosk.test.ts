import { expect, it } from 'vitest'
import { isFoyer } from '../../src/navigation/kiosk'

it('knows a foyer’s address from one with a reader', () => {
  expect(isFoyer('#/present?auto=30')).toBe(true)
  expect(isFoyer('#/present?lang=en&auto=300&items=a.b')).toBe(true)
  for (const hash of [
    '',
    '#/present',
    '#/present?slide=auto',
    '#/present/speaker?auto=30',
    '#/?auto=30',
  ])
    expect(isFoyer(hash), hash).toBe(false)
})
