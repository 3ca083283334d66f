import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

const samples = join(import.meta.dirname, '../../public/hosting')
const read = (path: string) => readFileSync(join(samples, path), 'utf8')

function parsed(path: string): Document {
  const document = new DOMParser().parseFromString(read(path), 'application/xml')
  const error = document.querySelector('parsererror')
  if (error !== null) throw new Error(`${path}: ${error.textContent}`)
  return document
}

const textOf = (parent: ParentNode, selector: string) =>
  parent.querySelector(selector)?.textContent?.trim() ?? null

const listed = readdirSync(samples, { recursive: true, withFileTypes: true }).filter((entry) =>
  entry.isFile(),
)

describe('the server samples', () => {
  it('have one placeholder for the policy, in page.jsp for Tomcat', () => {
    const places = listed.map(({ parentPath, name }) => [
      name,
      readFileSync(join(parentPath, name), 'utf8').split('@POLICY@').length - 1,
    ])
    expect(Object.fromEntries(places)).toEqual({
      'fazhi.conf': 1,
      '.htaccess': 1,
      'web.config': 1,
      'web.xml': 0,
      'page.jsp': 1,
    })
  })

  it.each(['nginx/fazhi.conf', 'apache/.htaccess', 'iis/web.config', 'tomcat/WEB-INF/page.jsp'])(
    '%s explains how to allow a framing host and sends no X-Frame-Options',
    (path) => {
      expect(read(path)).toContain("frame-ancestors 'self' http://oa.example.gov.cn")
      expect(read(path)).toContain('允许嵌入本站的网站')
      expect(read(path)).not.toMatch(/X-Frame-Options/i)
    },
  )
})

describe('IIS', () => {
  const document = parsed('iis/web.config')
  const server = document.querySelector('configuration > system\\.webServer')

  it('sends the three headers', () => {
    const headers = [...(server?.querySelectorAll('httpProtocol > customHeaders > add') ?? [])].map(
      (header) => [header.getAttribute('name'), header.getAttribute('value')],
    )
    expect(Object.fromEntries(headers)).toEqual({
      'X-Content-Type-Options': 'nosniff',
      'Referrer-Policy': 'same-origin',
      'Content-Security-Policy': '@POLICY@',
    })
  })

  it('removes before it adds, so inherited settings cause no error 500.19', () => {
    for (const [list, key] of [
      ['customHeaders', 'name'],
      ['staticContent', 'fileExtension'],
    ] as const) {
      const rows = [...(server?.querySelectorAll(`${list} > *`) ?? [])]
      const names = (tags: readonly string[]) =>
        rows
          .filter(({ tagName }) => tags.includes(tagName))
          .map((row) => row.getAttribute(key) ?? '')
      const added = names(['add', 'mimeMap'])
      expect(added.length).toBeGreaterThan(2)
      expect(names(['remove'])).toEqual(expect.arrayContaining(added))
    }
  })

  it('revalidates pages and data and caches assets for a year', () => {
    expect(server?.querySelector('clientCache')?.getAttribute('cacheControlMode')).toBe(
      'DisableCache',
    )
    const assets = document.querySelector('location[path="assets"] clientCache')
    expect(assets?.getAttribute('cacheControlMode')).toBe('UseMaxAge')
    expect(assets?.getAttribute('cacheControlMaxAge')).toBe('365.00:00:00')
    expect(assets?.getAttribute('cacheControlCustom')).toContain('immutable')
  })

  it('uses only sections of a default IIS', () => {
    const sections = [...document.querySelectorAll('system\\.webServer > *')].map(
      ({ tagName }) => tagName,
    )
    const plain = ['defaultDocument', 'staticContent', 'urlCompression', 'httpProtocol']
    expect(sections.filter((section) => !plain.includes(section))).toEqual([])
  })
})

describe('Tomcat', () => {
  const document = parsed('tomcat/WEB-INF/web.xml')
  const mapped = (kind: 'servlet' | 'filter', name: string) =>
    [...document.querySelectorAll(`${kind}-mapping`)]
      .filter((mapping) => textOf(mapping, `${kind}-name`) === name)
      .flatMap((mapping) =>
        [...mapping.querySelectorAll('url-pattern')].map(({ textContent }) => textContent),
      )

  it('maps exactly the declared servlets and filters', () => {
    for (const kind of ['servlet', 'filter'] as const) {
      const names = (selector: string) =>
        [...document.querySelectorAll(selector)].map((element) => textOf(element, `${kind}-name`))
      const declared = names(kind)
      expect(declared.length).toBeGreaterThan(1)
      expect(new Set(names(`${kind}-mapping`))).toEqual(new Set(declared))
    }
  })

  it('sends compressed files and pages through the policy servlet', () => {
    const packed = [...document.querySelectorAll('init-param')].find(
      (param) => textOf(param, 'param-name') === 'precompressed',
    )
    expect(packed && textOf(packed, 'param-value')).toBe('true')
    expect(mapped('servlet', 'page')).toEqual(['*.html'])
    expect(textOf(document, 'jsp-file')).toBe('/WEB-INF/page.jsp')
    expect(read('tomcat/WEB-INF/page.jsp')).toContain('getNamedDispatcher("default").forward')
  })

  it('caches assets for a year and revalidates pages and data', () => {
    expect(mapped('filter', 'year')).toEqual(['/assets/*'])
    expect(mapped('filter', 'revalidate')).toEqual(['/api/*', '/settings.json', '*.html'])
    expect(mapped('filter', 'nosniff')).toEqual(['/*'])
  })
})
