import { createHash } from 'node:crypto'

/**
 * The Content-Security-Policy of pages (their joined `html`): own scripts and styles, inline ones by hash,
 * no eval. React and ECharts need style attributes. `frame-ancestors` is last, where an installer adds hosts.
 */
export function buildContentSecurityPolicy(html: string): string {
  return [
    `default-src 'self'`,
    ['script-src', `'self'`, ...hashesOf(html, 'script')].join(' '),
    // For Firefox before 108, which does not know the next two lines.
    `style-src 'self' 'unsafe-inline'`,
    ['style-src-elem', `'self'`, ...hashesOf(html, 'style')].join(' '),
    `style-src-attr 'unsafe-inline'`,
    // Spreadsheets are packed by a worker from a blob.
    `worker-src 'self' blob:`,
    // data: and blob: for the export of a chart as PNG.
    `img-src 'self' data: blob:`,
    `object-src 'none'`,
    `base-uri 'none'`,
    `form-action 'self'`,
    `frame-ancestors 'self'`,
  ].join('; ')
}

/** The hashes of all inline elements of that name, as a policy lists them. */
function hashesOf(html: string, element: 'script' | 'style'): readonly string[] {
  const inline = new RegExp(`<${element}(?![^>]*\\ssrc=)[^>]*>([^]*?)</${element}>`, 'g')
  const texts = [...html.matchAll(inline)].map(([, text = '']) => text)
  const hashes = texts.map((text) => createHash('sha256').update(text).digest('base64'))
  return [...new Set(hashes)].map((hash) => `'sha256-${hash}'`)
}
