import { expect, it } from 'vitest'
import { addressShown } from '../../src/navigation/addressShown'

it.each([
  ['http://a.test/x/#/print?items=all', 'http://a.test/x/#/print?items=all'],
  // The ticket of single sign-on lets in whoever types it off.
  ['http://a.test/x/?ticket=ST-1#/', 'http://a.test/x/#/'],
  ['http://a.test/#/explore?q=%E5%A4%8D%E8%AE%AE', 'http://a.test/#/explore?q=复议'],
  ['http://a.test/#/explore?q=%E5', 'http://a.test/#/explore?q=%E5'],
])('%s is shown as %s', (href, shown) => {
  expect(addressShown(new URL(href))).toBe(shown)
})
