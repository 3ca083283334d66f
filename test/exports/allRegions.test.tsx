import type { Region } from '../../src/domain/model/catalog'
import { branded } from '../support/branded'
import readXlsx from 'read-excel-file/universal'
import { describe, expect, it } from 'vitest'
import { fixtureFiles } from '../support/fixtureData'
import { buildScenarioResponses } from '../../mock-api/scenarios'
import { aMissing, aStated } from '../support/builders'
import { captureFiles, csvRows, runAction } from './captureFiles'
import { loadScenario, aView } from './exportViews'

const files = captureFiles()

describe('files of all regions', () => {
  it('contain the indicator for every region, each with its name', async () => {
    const { dataset: many } = loadScenario('province')
    const regions = branded<readonly Region[]>(
      buildScenarioResponses('province', fixtureFiles).regionsAnswer().regions,
    )
    const codes = regions.slice(0, 3).map(({ code }) => code)
    const observations = codes.map((region, at) => aStated({ region, value: at, year: 2020 }))
    const loadAllFigures = () =>
      Promise.resolve({
        observations: [...observations, aMissing({ region: codes[0] ?? '' })],
        regions,
        dataVersion: many.catalog.dataVersion,
      })
    const view = aView(many, { loadAllFigures })
    expect(await runAction(view, 'csv-places')).toEqual({
      kind: 'saved',
      fileName: `示例数据（虚构）_${regions.length}个地区_行政复议申请数_2011-2025.csv`,
    })
    const rows = await csvRows(files[0]?.blob)
    expect(rows.map((row) => [row['ref_area'], row['obs_value']])).toEqual([
      ...codes.map((code, at) => [code, String(at)]),
      [codes[0], ''],
    ])
    expect(rows[1]?.['ref_area_name']).toBe(regions[1]?.name.zh)
    await runAction(view, 'xlsx-places')
    const sheets = await readXlsx(
      new Blob([(await files[1]?.blob.arrayBuffer()) ?? new ArrayBuffer(0)]),
    )
    expect(sheets[0]?.data[0]?.[0]).toBe(
      `${regions.length}个地区行政复议申请数：2025年与2024年对比表`,
    )
    expect(JSON.stringify(sheets[2]?.data)).toContain(
      `"本站未收录2019年报告","${regions[0]?.name.zh}"`,
    )
  })

  it.each(['csv-places', 'xlsx-places'])(
    'never hold figures of another version of the data than the one they name: %s',
    async (id) => {
      const { dataset: many } = loadScenario('province')
      const regions = branded<readonly Region[]>(
        buildScenarioResponses('province', fixtureFiles).regionsAnswer().regions,
      )
      const loadAllFigures = () =>
        Promise.resolve({ observations: [aStated()], regions, dataVersion: '2031-01-01' })
      expect(await runAction(aView(many, { loadAllFigures }), id)).toEqual({
        kind: 'failed',
        reason: expect.stringContaining('版本不同'),
      })
      expect(files).toEqual([])
    },
  )
})
