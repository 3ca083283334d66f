import { existsSync, readFileSync } from 'node:fs'

// The budget is of the first view: of whatever index.html loads, under whichever names.
// Its KB are of 1024 bytes, as those of the bench.
const html = existsSync('dist/index.html') ? readFileSync('dist/index.html', 'utf8') : ''
/** The paths in the matches of a pattern. */
const files = (pattern) =>
  (html.match(pattern) ?? []).flatMap((text) =>
    (text.match(/assets\/[^"]+/g) ?? []).map((file) => `dist/${file}`),
  )

export default [
  {
    name: 'shell: the scripts of the first view without its charts',
    path: files(/<(?:script|link)[^>]*\.js"[^>]*>/g),
    gzip: true,
    limit: '128 KiB',
  },
  {
    name: 'charts of the first view',
    path: files(/<script data-part="charts">[^<]*/),
    gzip: true,
    limit: '215 KiB',
  },
  {
    name: 'style sheets of the first view',
    path: files(/<link[^>]*\.css"[^>]*>/g),
    gzip: true,
    limit: '15 KiB',
  },
]
