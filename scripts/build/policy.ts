import { createHash } from 'node:crypto'

/**
 * The one Content-Security-Policy of some pages, whose HTML stands together in `html`: scripts and style
 * sheets from their own server, inline ones only as they stand there, no eval. Style attributes are
 * allowed: React and ECharts write them, and they can run nothing. `frame-ancestors` stands last, where
 * whoever installs the dashboard adds hosts.
 */
export function buildContentSecurityPolicy(html: string): string {
  return [
    `default-src 'self'`,
    ['script-src', `'self'`, ...hashesOf(html, 'script')].join(' '),
    // For browsers that do not know the two lines after it (Firefox before 108).
    `style-src 'self' 'unsafe-inline'`,
    ['style-src-elem', `'self'`, ...hashesOf(html, 'style')].join(' '),
    `style-src-attr 'unsafe-inline'`,
    // Spreadsheets are packed by a worker that the page itself writes.
    `worker-src 'self' blob:`,
    // data: and blob: for a chart on its way to a PNG.
    `img-src 'self' data: blob:`,
    `object-src 'none'`,
    `base-uri 'none'`,
    `form-action 'self'`,
    `frame-ancestors 'self'`,
  ].join('; ')
}

/** Of every inline element of that name, in the form that a policy wants. */
function hashesOf(html: string, element: 'script' | 'style'): readonly string[] {
  const inline = new RegExp(`<${element}(?![^>]*\\ssrc=)[^>]*>([^]*?)</${element}>`, 'g')
  const texts = [...html.matchAll(inline)].map(([, text = '']) => text)
  const hashes = texts.map((text) => createHash('sha256').update(text).digest('base64'))
  return [...new Set(hashes)].map((hash) => `'sha256-${hash}'`)
}
