import { describe, expect, it } from 'vitest'
import { messagesFor } from '../../../support/messagesFor'
import type { ExploreSearch } from '../../../../src/navigation/search/exploreSearch'
import { buildComparisonImage } from '../../../../src/screens/explore/compare/buildComparisonImage'
import { loadScenario } from '../../../exports/exportViews'

const size = { width: 896, height: 400 }

type Search = Pick<ExploreSearch, 'chart' | 'base'>

function imageOf(name: 'real' | 'years-15', ids: readonly string[], search: Search) {
  const { dataset } = loadScenario(name)
  const [from = 0, to = 0] = dataset.years.slice(-2)
  return buildComparisonImage({
    dataset,
    ids,
    pair: { from, to },
    search,
    messages: messagesFor('zh'),
  })
}

function drawn(
  name: 'real' | 'years-15',
  ids: readonly string[],
  search: Search,
): readonly string[] {
  const svg = imageOf(name, ids, search).svg(size)
  return [...svg.matchAll(/<text[^>]*>([^<]*)/g)].map(([, text = '']) => text)
}

const two = ['litigation.cases', 'reconsideration.applications']

describe('the image of a selection', () => {
  it('draws two years as bars on a shared scale', () => {
    const texts = drawn('real', two, { chart: 'shared' })
    for (const figure of ['2019', '45', '92', '2020', '33', '83']) expect(texts).toContain(figure)
  })

  it('names the base year of an index, from the address or the first year', () => {
    expect(drawn('real', two, { chart: 'index', base: '2020' })).toContain('指数，2020年 = 100')
    const texts = drawn('real', two, { chart: 'index', base: 'never' })
    expect(texts).toContain('指数，2019年 = 100')
    expect(texts.some((text) => text.startsWith('73.3'))).toBe(true)
  })

  it('draws one chart for each unit', () => {
    const texts = drawn('years-15', [...two, 'mediation.success-rate'], { chart: 'shared' })
    expect(texts).toContain('件')
    expect(texts).toContain('人民调解成功率 · %')
  })

  it('draws one named chart for each of five lines', () => {
    const { dataset } = loadScenario('years-15')
    const cases = dataset.catalog.indicators.filter(
      ({ unit, multiplier }) => unit.zh === '件' && multiplier === 0,
    )
    const five = cases.slice(0, 5).map(({ id }) => id)
    const texts = drawn('years-15', five, { chart: 'shared' })
    expect(texts.filter((text) => text.endsWith(' · 件'))).toHaveLength(5)
  })

  it('names indicators without an index by reason, with the index as unit', () => {
    const ids = [...two, 'mediation.success-rate', 'legal-aid.cases', 'litigation.land']
    const { unit, remarks, charts } = imageOf('real', ids, { chart: 'index', base: '2019' })
    expect(unit).toBe('指数，2019年 = 100')
    expect(charts).toBe(1)
    expect(remarks).toEqual([
      '人民调解成功率为比率，变化以百分点计，不折算指数。',
      expect.stringMatching(/^办理法律援助案件数、.*缺2019年数，无基数，不能折算指数。$/),
    ])
    const small = imageOf('real', ['litigation.land', 'litigation.cases'], {
      chart: 'index',
      base: '2020',
    })
    expect(small.remarks.join('')).toMatch(/2020年数不到10，基数过小/)
  })

  it('says that rates have no index', () => {
    const rates = ['mediation.success-rate', 'enforcement-exam.pass-rate']
    const { charts, remarks } = imageOf('years-15', rates, { chart: 'index' })
    expect(drawn('years-15', rates, { chart: 'index' })).toEqual([
      '所选指标均不能折算指数，无图可示。',
    ])
    expect(charts).toBe(1)
    expect(remarks).toHaveLength(1)
  })

  it('names different scopes on one scale only', () => {
    const cases = ['reconsideration.applications', 'legal-aid.cases']
    const scopes = '统计范围不同，谨慎比较：行政复议申请数（市政府）；办理法律援助案件数（全市）。'
    const open = '线断开处：该年缺数，或者前后不可比。'
    for (const chart of ['shared', 'index'] as const)
      expect(imageOf('years-15', cases, { chart }).remarks).toEqual([scopes, open])
    expect(imageOf('years-15', two, { chart: 'shared' }).remarks).toEqual([open])
    expect(imageOf('real', two, { chart: 'shared' }).remarks).toEqual([])
    expect(imageOf('years-15', cases, { chart: 'own' }).remarks).toEqual([])
  })

  it('counts the cells that it draws', () => {
    const ids = [...two, 'mediation.success-rate', 'enforcement-exam.pass-rate', 'legal-aid.cases']
    const counted = (chart: Search['chart']) => imageOf('years-15', ids, { chart }).charts
    // Cases on one scale, rates on another.
    expect(counted('shared')).toBe(2)
    // Two of the five are rates: three lines in one chart.
    expect(counted('index')).toBe(1)
    expect(counted('own')).toBe(5)
    expect(counted(undefined)).toBe(5)
  })

  it('draws own scales without a choice', () => {
    const texts = drawn('real', two, {})
    expect(texts).toContain('行政复议申请数 (件)')
  })
})
