import { existsSync, readFileSync } from 'node:fs'

// The budget is of the first view: of whatever index.html loads, under whichever names.
// Its KB are of 1024 bytes, as those of the bench.
const html = existsSync('dist/index.html') ? readFileSync('dist/index.html', 'utf8') : ''
const tags = html.match(/<(?:script|link)[^>]*\.\/assets\/[^>]*>/g) ?? []
const fileIn = (tag) => `dist/${/assets\/[^"]+/.exec(tag)?.[0]}`
const files = (ending, part) =>
  tags
    .filter((tag) => tag.includes(`${ending}"`) && tag.includes('data-part="charts"') === part)
    .map(fileIn)

export default [
  {
    name: 'shell: the scripts of the first view without its charts',
    path: files('.js', false),
    gzip: true,
    limit: '127 KiB',
  },
  { name: 'charts of the first view', path: files('.js', true), gzip: true, limit: '215 KiB' },
  {
    name: 'style sheets of the first view',
    path: [...files('.css', false), ...files('.css', true)],
    gzip: true,
    limit: '15 KiB',
  },
]
