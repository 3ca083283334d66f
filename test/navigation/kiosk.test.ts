import { expect, it } from 'vitest'
import { isKiosk } from '../../src/navigation/kiosk'

it('knows a foyer’s address from one with a reader', () => {
  expect(isKiosk('#/present?auto=30')).toBe(true)
  expect(isKiosk('#/present?lang=en&auto=300&items=a.b')).toBe(true)
  for (const hash of [
    '',
    '#/present',
    '#/present?slide=auto',
    '#/present/speaker?auto=30',
    '#/?auto=30',
  ])
    expect(isKiosk(hash), hash).toBe(false)
})
