import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { mockServer, refuseUnknown } from './mockServer'

const server = mockServer('years-2')

beforeEach(() => server.listen({ onUnhandledRequest: refuseUnknown }))

afterEach(() => server.close())

test('a test server answers in its scenario', async () => {
  const response = await fetch('http://api.test/api/v1/catalog.json')
  expect(await response.json()).toMatchObject({ synthetic: true })
})

test('a test server refuses what no handler knows, and says so', async () => {
  const spoken = vi.spyOn(console, 'error').mockReturnValue()
  await expect(fetch('http://api.test/api/v1/places.json')).rejects.toBeInstanceOf(TypeError)
  expect(spoken.mock.calls.join()).toContain('http://api.test/api/v1/places.json')
})
