import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseLocation } from '../../src/navigation/location'
import { screens } from '../../src/navigation/screens'
import { screenParsers } from '../../src/navigation/search/screenParsers'
import { readEmbedHash } from '../../src/navigation/search/embedSearch'
import { parseSharedSearch } from '../../src/navigation/search/sharedSearch'
import { termsOf } from '../../src/search/terms'

/** Each screen with every parameter that it knows. */
const links = [
  '/',
  '/?years=2019-2020&lang=en&size=large&theme=dark&region=530602',
  '/explore',
  '/explore?q=复议&section=7&topic=litigation&measure=rate&complete=laterOnly&beyond=yes&failed=yes',
  '/explore?unit=万元&sort=-to&items=a.b,litigation.cases&chart=index&base=2019&keys=off',
  '/indicator/litigation.cases',
  '/indicator/litigation.cases?view=table&places=530602,530621&among=level&years=2019-2020',
  '/quality?lang=en',
  '/about?region=530602&years=2019-2020',
  '/desk?region=530602&lang=en',
  '/present?items=a.b,c.d&slide=litigation.cases&auto=30',
  '/present/speaker?slide=key-figures&lang=en',
  '/print?items=all&years=2019-2020',
]

const embeds = [
  '/embed/overview?lang=en',
  '/embed/table/litigation.cases?years=2019-2020&theme=dark&parts=title,source',
  '/embed/litigation.cases?accent=0b5cad&region=530602',
]

type Mangle = (link: string) => string

const wide: Mangle = (link) =>
  link.replace(/[?&=/,\d-]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0))

const writings: Readonly<Record<string, Mangle>> = {
  asIs: (link) => link,
  upperCase: (link) => link.toUpperCase(),
  fullWidth: wide,
  fullWidthQuestion: (link) => link.replace('?', '？'),
  zeroWidth: (link) => link.replace(/([?&=,-])/g, '\u200b$1\ufeff'),
  blanks: (link) => link.replace(/([?&=,-])/g, ' $1 '),
  brokenLine: (link) => link.replace('=', '=\n'),
  reference: (link) => link.replace(/&/g, '&amp;'),
}

const encodings: Readonly<Record<string, Mangle>> = {
  asIs: (link) => link,
  asBrowsersDo: encodeURI,
  whole: encodeURIComponent,
  twice: (link) => encodeURIComponent(encodeURIComponent(link)),
  slashes: (link) => encodeURI(link).replace(/\//g, '%2F'),
  question: (link) => encodeURI(link).replace(/\?/g, '%3F'),
  ampersands: (link) => encodeURI(link).replace(/&/g, '%26'),
  equals: (link) => encodeURI(link).replace(/=/g, '%3D'),
  hashAgain: (link) => `%23${encodeURI(link)}`,
}

const additions = ['', '?from=wechat', '&from=singlemessage&isappinstalled=0', '&fbclid=Iw-a_B1']

const endings =
  '|。|，|、|；|：|！|）|)|”|》|】|.|,|;|>|"|。请查收|，请查收|（见附件）| 请查收|请查收|…|\u200b'.split(
    '|',
  )

const read = (hash: string) => {
  const { screen, id, search } = parseLocation(hash)
  if (screen === null) return null
  // The words of a query count: the search ignores signs around them.
  return {
    screen,
    id,
    search: screenParsers[screen]({ ...search, q: termsOf(search['q'] ?? '').join() }),
  }
}

const oneOf = (manglers: Readonly<Record<string, Mangle>>) =>
  fc.constantFrom(...Object.keys(manglers)).map((name) => ({ name, mangle: manglers[name] }))

const mangled = (all: readonly string[]) =>
  fc
    .tuple(
      fc.constantFrom(...all),
      oneOf(writings),
      oneOf(encodings),
      fc.constantFrom(...additions),
      fc.constantFrom(...endings),
    )
    .map(([link, writing, encoding, addition, ending]) => {
      const text = encoding.mangle?.(writing.mangle?.(link) ?? '') ?? ''
      // An addition of a chat begins with `?` where the link has none.
      const added = text.includes('?') ? addition : addition.replace('&', '?')
      return { link, hash: `#${text}${added}${ending}` }
    })

describe('a link that a chat or a mail program changed', () => {
  it('leads where it was meant to, on every screen', () => {
    const meant = new Set(links.map((link) => read(`#${link}`)?.screen))
    expect(meant).toEqual(new Set(Object.keys(screens)))
    fc.assert(
      fc.property(mangled(links), ({ link, hash }) => {
        expect(read(hash)).toEqual(read(`#${link}`))
      }),
      { numRuns: 2000 },
    )
  })

  it('leads to the same embed', () => {
    fc.assert(
      fc.property(mangled(embeds), ({ link, hash }) => {
        expect(readEmbedHash(hash)).toEqual(readEmbedHash(`#${link}`))
      }),
      { numRuns: 500 },
    )
  })

  it('keeps the query of a host’s address', () => {
    const host = 'https://portal.test/page?lang=zh&id=3'
    const { search } = readEmbedHash(`#/embed/doctor?host=${encodeURIComponent(host)}&lang=en`)
    expect(search).toEqual({ host, lang: 'en' })
  })
})

describe('years in any writing', () => {
  const years = (text: string) => parseSharedSearch({ years: text }).years

  it.each([
    '2012-2013',
    '2012–2013',
    '2012—2013',
    '2012——2013',
    '２０１２－２０１３',
    '2012-13',
    '2012~2013',
    '2012～2013',
    '2012至2013',
    '2012年至2013年',
    '2012,2013',
    '2012，2013',
    '2012/2013',
    '2012 2013',
    '2012 to 2013',
    '2012−2013',
    '2013-2012',
    '20122013',
    '2012-2013。请查收',
    '2012-2013，共3张',
  ])('reads %s', (text) => {
    expect(years(text)).toBe('2012-2013')
  })

  it.each([
    ['2012', '2012'],
    ['2012年', '2012'],
    ['2012-2012', '2012-2012'],
    ['2099-2012', '2012-2099'],
    ['2012-2013-2014', undefined],
    ['2012-201', undefined],
    ['12-13', undefined],
    ['去年', undefined],
    ['', undefined],
  ])('reads %s as %s', (text, meant) => {
    expect(years(text)).toBe(meant)
  })
})
