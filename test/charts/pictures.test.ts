import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { TrendChart } from '../../src/charts/trend/trendChart'
import { trendCases } from './cases'
import { drawParts, drawTrend } from './draw'
import { drawFunnel, funnelCases } from './funnel/funnelCases'

const approved = 'test/pictures'
const size = { width: 480, height: 270 }

/** Compares an SVG with the approved file; `UPDATE_PICTURES=1` approves the current one. */
function approve(name: string, svg: string): void {
  const path = join(approved, `${name}.svg`)
  if (process.env['UPDATE_PICTURES'] === '1') writeFileSync(path, `${svg}\n`)
  const known = existsSync(path) ? readFileSync(path, 'utf8') : ''
  if (known === `${svg}\n`) return
  const received = join(tmpdir(), 'received-pictures')
  mkdirSync(received, { recursive: true })
  writeFileSync(join(received, `${name}.svg`), `${svg}\n`)
  throw new Error(`${path} differs from the current SVG: ${join(received, `${name}.svg`)}`)
}

const trends = [
  'year-1',
  'year-1-of-2',
  'year-1-rate',
  'years-2',
  'years-3',
  'years-5',
  'years-10',
  'years-15',
]
const others = ['gaps', 'long-names']

function findTrend(name: string): TrendChart {
  const chart = trendCases[name]
  if (chart === undefined) throw new Error(`No trend case ${name}`)
  return chart
}

describe('approved charts', () => {
  for (const lang of ['zh', 'en'] as const) {
    for (const name of [...trends, ...others])
      it(`draws ${name} as approved, ${lang}`, () => {
        const svg = drawTrend(findTrend(name), size, { lang })
        expect(() => approve(`${name}.${lang}`, svg)).not.toThrow()
      })
    for (const name of ['parts', 'parts-long-names', 'parts-compared', 'parts-rates'])
      it(`draws ${name} as approved, ${lang}`, () => {
        expect(() => approve(`${name}.${lang}`, drawParts(name, size, { lang }))).not.toThrow()
      })
  }

  for (const [name, chart] of Object.entries(funnelCases))
    it(`draws ${name} as approved`, () => {
      expect(() => approve(`${name}.zh`, drawFunnel(chart, size))).not.toThrow()
    })

  it('draws years-5 as approved, dark', () => {
    const svg = drawTrend(findTrend('years-5'), size, { theme: 'dark' })
    expect(() => approve('years-5.dark', svg)).not.toThrow()
  })
})
