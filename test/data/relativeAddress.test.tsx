import { expect, test } from 'vitest'
import { getJson } from '../../src/data/client'

test('resolves a relative base against the page, not its hash', async () => {
  window.location.hash = '#/indicator/a/b'
  let requested = ''
  await getJson('./api/v1', 'catalog.json', {
    fetch: (address) => {
      requested = String(address instanceof Request ? address.url : address)
      return Promise.resolve(new Response('{}'))
    },
  })
  expect(requested).toBe(new URL('/api/v1/catalog.json', window.location.origin).href)
})
