import { expect, it } from 'vitest'
import { getResponse } from 'msw'
import { fixtureFiles } from '../../support/fixtureData'
import { buildHandlers } from '../../../mock-api/scenarios'
import { prerender } from '../../../src/app/prerender/prerender'

const settings = {
  apiBase: './api/v1',
  title: { zh: '测试标题', en: 'Test title' },
  organisation: { zh: '测试单位', en: 'Test office' },
  defaultRegion: '530600',
}

async function answer(resource: string) {
  const request = new Request(`http://any/api/v1/${resource}`)
  const response = await getResponse(buildHandlers('real', fixtureFiles), request)
  return JSON.parse((await response?.text()) ?? '')
}

it('renders the overview, and under it a table of every core figure with year and source', async () => {
  const html = await prerender(
    settings,
    await answer('catalog.json'),
    await answer('regions/530600/observations.json'),
  )
  const [root = '', plain = ''] = html.split('<aside id="plain"')
  expect(root).toMatch(/^<div id="root">.*测试标题.*<\/div>$/s)
  // The only figures of legal aid and of the examination are numbers without a chart.
  expect(root.match(/<div class="chart-static"/g)).toHaveLength(2)
  expect(root).toContain('差异尚不能排除偶然波动；')
  expect(plain).toContain('data-version="2021-02-03"')
  const rows = [...plain.matchAll(/<tr><th scope="row">(.*?)<\/th>(.*?)<\/tr>/g)].map(([row]) =>
    row.replace(/(<[^>]+>)+/g, ' ').trim(),
  )
  expect(rows).toHaveLength(8)
  expect(rows[1]).toMatch(
    /^行政复议申请数 2020年 83件；与报告自身数据不符 .*《.*2020年度.*》.*第一部分第（七）项第一点$/,
  )
  expect(rows[4]).toMatch(/^办理法律援助案件数 2019年 未收录 本站未收录该年报告$/)
  expect(plain).toMatch(/极速模式.*Firefox ESR/s)
})
