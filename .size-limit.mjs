import { existsSync, readFileSync } from 'node:fs'

// The budget is of the first view: of whatever index.html loads, under whichever names.
const html = existsSync('dist/index.html') ? readFileSync('dist/index.html', 'utf8') : ''
const scripts = [...html.matchAll(/(?:src|href)="\.\/(assets\/[^"]+\.js)"/g)].map(
  ([, file]) => `dist/${file}`,
)
const charts = scripts.filter((file) => /\/(charts|TrendChart)-/.test(file))

export default [
  {
    name: 'shell: the scripts of the first view without its charts',
    path: scripts.filter((file) => !charts.includes(file)),
    gzip: true,
    limit: '140 kB',
  },
  { name: 'charts of the first view', path: charts, gzip: true, limit: '215 kB' },
  { name: 'style sheets, all together', path: 'dist/assets/*.css', gzip: true, limit: '15 kB' },
]
