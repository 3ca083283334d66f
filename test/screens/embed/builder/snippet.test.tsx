import { describe, expect, test } from 'vitest'
import { readEmbedHash } from '../../../../src/navigation/search/embedSearch'
import {
  frameSnippet,
  scriptSnippet,
  type Embed,
} from '../../../../src/screens/embed/builder/snippet'

const embed: Embed = {
  site: 'http://10.1.2.3/fazhi/',
  target: { kind: 'indicator', id: 'litigation.cases', form: 'table' },
  search: {
    years: '2019-2020',
    theme: 'transparent',
    parts: 'title,source',
    version: '2021-02-03',
  },
  title: '行政应诉案件数 · "昭通市" <数据>',
  href: 'http://10.1.2.3/fazhi/#/indicator/litigation.cases?years=2019-2020&version=2021-02-03',
  height: 452,
}

/** The snippet parsed by a browser. */
function pasted(html: string): Element {
  const page = document.createElement('div')
  page.innerHTML = html
  return page
}

describe('the snippet with a frame', () => {
  const frame = pasted(frameSnippet(embed)).querySelector('iframe')

  test('contains the address of the embed with every choice', () => {
    const address = new URL(frame?.getAttribute('src') ?? '')
    expect(address.pathname).toBe('/fazhi/embed.html')
    const { target, search } = embed
    expect(readEmbedHash(address.hash)).toEqual({ target, search, unread: [] })
  })

  test('has title, lazy loading, permissions and size', () => {
    const allow = 'fullscreen; clipboard-write'
    const values = ['title', 'loading', 'allow', 'height', 'width'].map((n) =>
      frame?.getAttribute(n),
    )
    expect(values).toEqual([embed.title, 'lazy', allow, '452', '100%'])
  })
})

describe('the snippet with a script', () => {
  const page = pasted(scriptSnippet(embed))
  const box = page.querySelector<HTMLElement>('[data-fz-embed]')

  test('contains every choice as a data attribute', () => {
    const attributes = Object.entries(box?.dataset ?? {})
    const own = { fzEmbed: 'table/litigation.cases', title: embed.title, height: '452' }
    expect(Object.fromEntries(attributes)).toEqual({ ...own, ...embed.search })
    expect(page.querySelector('script')?.getAttribute('src')).toBe('http://10.1.2.3/fazhi/embed.js')
  })

  test('contains a link for pages without scripts', () => {
    expect(box?.querySelector('a')?.getAttribute('href')).toBe(embed.href)
    expect(box?.textContent).toBe(embed.title)
  })
})
