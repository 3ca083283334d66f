// @vitest-environment jsdom
import { expect, test } from 'vitest'
import { getJson } from '../../src/data/client'

test('a relative base is relative to the page, not to its hash', async () => {
  window.location.hash = '#/indicator/a/b'
  let asked = ''
  await getJson('./api/v1', 'catalog.json', {
    fetch: (address) => {
      asked = String(address instanceof Request ? address.url : address)
      return Promise.resolve(new Response('{}'))
    },
  })
  expect(asked).toBe(new URL('/api/v1/catalog.json', window.location.origin).href)
})
