import { describe, expect, it } from 'vitest'
import { zh } from '../../../src/i18n/zh'
import type { ExploreSearch } from '../../../src/routes/exploreSearch'
import { comparedPicture } from '../../../src/views/explore/comparedPicture'
import { answered } from '../../exports/worlds'

const size = { width: 896, height: 400 }

function drawn(
  name: 'real' | 'years-15',
  ids: readonly string[],
  search: Pick<ExploreSearch, 'chart' | 'base'>,
): readonly string[] {
  const { world } = answered(name)
  const [from = 0, to = 0] = world.years.slice(-2)
  const svg = comparedPicture({ world, ids, pair: { from, to }, search, words: zh }, size)
  return [...svg.matchAll(/<text[^>]*>([^<]*)/g)].map(([, text = '']) => text)
}

const two = ['litigation.cases', 'reconsideration.applications']

describe('the picture of a selection', () => {
  it('stands on one scale where the screen does: two years as bars in their unit', () => {
    const texts = drawn('real', two, { chart: 'shared' })
    expect(texts).toContain('件 · 粗条 2020 年，细条 2019 年')
    for (const figure of ['33', '83']) expect(texts).toContain(figure)
  })

  it('tells the base year of an index, and draws it from the base that the address names', () => {
    expect(drawn('real', two, { chart: 'index', base: '2020' })).toContain('2020 年 = 100')
    const texts = drawn('real', two, { chart: 'index', base: 'never' })
    expect(texts).toContain('2019 年 = 100')
    expect(texts.some((text) => text.startsWith('73.3'))).toBe(true)
  })

  it('keeps units apart, each under its own', () => {
    const texts = drawn('years-15', [...two, 'mediation.success-rate'], { chart: 'shared' })
    expect(texts).toContain('件')
    expect(texts).toContain('人民调解成功率 · %')
  })

  it('of more lines than can be told apart is several of one scale, under their names', () => {
    const { world } = answered('years-15')
    const cases = world.catalog.indicators.filter(
      ({ unit, multiplier }) => unit.zh === '件' && multiplier === 0,
    )
    const five = cases.slice(0, 5).map(({ id }) => id)
    const texts = drawn('years-15', five, { chart: 'shared' })
    expect(texts.filter((text) => text.endsWith(' · 件'))).toHaveLength(5)
  })

  it('gives each its own scale where no common one is asked for', () => {
    const texts = drawn('real', two, {})
    expect(texts).toContain('行政复议申请数 (件)')
  })
})
