import { screen } from '@testing-library/react'
import { http, HttpResponse } from 'msw'
import { describe, expect, it } from 'vitest'
import { buildScenarioResponses } from '../../mock-api/scenarios'
import { fixtureFiles } from '../support/fixtureData'
import { renderApp } from '../support/renderApp'

const good = buildScenarioResponses('real', fixtureFiles)
const FIGURES = 'regions/530600/observations.json'
const both = ['catalog.json', FIGURES]

/** A server whose figures have another data version than its catalogue, for so many answers. */
function newerFigures(base: string, answers: number) {
  let left = answers
  return http.get(`${base}/${FIGURES}`, () => {
    left -= 1
    const dataVersion = left < 0 ? good.catalogAnswer().dataVersion : '2022-09-09'
    return HttpResponse.json({ ...good.regionAnswer('530600'), dataVersion })
  })
}

const BASE = 'http://localhost/api/v1'
const ADDRESSES = ['/', '/quality', '/explore', '/indicator/litigation.cases', '/present', '/print']

describe('figures of another data version than the catalogue', () => {
  it.each(ADDRESSES)('are refused with both files and versions on %s', async (address) => {
    const handlers = [newerFigures(BASE, Infinity)]
    const { requests } = await renderApp(address, 'real', {}, fixtureFiles, handlers)
    const [notice] = await screen.findAllByRole('alert')
    expect(notice?.textContent).toContain('数据文件的版本不一致')
    expect(notice?.textContent).toContain(`${FIGURES}：2022-09-09；catalog.json：2021-02-03`)
    expect(screen.queryByText(/33/)).toBeNull()
    expect([...requests].sort()).toEqual([...both, ...both].sort())
  })

  it('are shown once the server sends the same version again', async () => {
    const handlers = [newerFigures(BASE, 1)]
    const { requests } = await renderApp('/', 'real', {}, fixtureFiles, handlers)
    expect((await screen.findAllByText('33')).length).toBeGreaterThan(0)
    expect(screen.queryByRole('alert')).toBeNull()
    expect(requests).toHaveLength(4)
  })

  it('are refused in a pinned version too', async () => {
    const pinned = `${BASE}/versions/2020-01-01`
    const handlers = [
      http.get(`${pinned}/catalog.json`, () => HttpResponse.json(good.catalogAnswer())),
      http.get(`${pinned}/${FIGURES}`, () => HttpResponse.json(good.regionAnswer('530600'))),
    ]
    await renderApp('/explore?version=2020-01-01', 'real', {}, fixtureFiles, handlers)
    const notice = await screen.findByText(/^catalog\.json：2021-02-03/)
    expect(notice.textContent).toBe('catalog.json：2021-02-03；versions/2020-01-01/：2020-01-01')
  })
})
