import { act, screen, waitFor } from '@testing-library/react'
import { http, HttpResponse } from 'msw'
import { describe, expect, it } from 'vitest'
import { buildHandlers, type ScenarioName } from '../../mock-api/scenarios'
import { fixtureFiles } from '../support/fixtureData'
import { renderApp } from '../support/renderApp'

/** The message of each fault, and the detail that names the file. */
const faults: readonly (readonly [ScenarioName, RegExp, RegExp, RegExp])[] = [
  ['offline', /无法连接数据服务器/, /cannot be reached/i, /catalog\.json/],
  ['http-500', /数据服务器出错/, /data server/i, /HTTP 500/],
  ['http-404', /服务器上没有该数据/, /not .* on the server|does not have/i, /HTTP 404/],
  ['malformed', /数据文件不完整或已损坏/, /incomplete|damaged|broken/i, /catalog\.json/],
  ['html', /收到网页，未收到数据/, /web page/i, /HTML/],
  ['wrong-types', /数据格式与约定不符/, /contract|agreed|format/i, /(catalog|observations)\.json/],
]

describe('a fault of the API', () => {
  for (const [scenario, zh, en, detail] of faults) {
    for (const lang of ['zh', 'en'] as const) {
      it(`${scenario} shows a message in ${lang} with the file and a retry button`, async () => {
        await renderApp(`/?lang=${lang}`, scenario)
        const alerts = await screen.findAllByRole('alert', {}, { timeout: 8000 })
        const text = alerts.map(({ textContent }) => textContent).join('\n')
        expect(text).toMatch(lang === 'zh' ? zh : en)
        expect(text).toMatch(detail)
        const retry = { name: lang === 'zh' ? '重试' : 'Try again' }
        expect(screen.getAllByRole('button', retry).length).toBeGreaterThan(0)
        // Never a blank page: title and navigation remain.
        expect(screen.getByRole('navigation')).toBeTruthy()
      })
    }
  }

  it('in the figures alone keeps the topic cards, each with a retry button', async () => {
    await renderApp('/', 'partial')
    const alerts = await screen.findAllByRole('alert', {}, { timeout: 8000 })
    expect(alerts).toHaveLength(4)
    expect(screen.getByRole('heading', { name: '行政复议申请数' })).toBeTruthy()
  })

  it('in the figures alone keeps the About page', async () => {
    await renderApp('/about', 'partial')
    expect(await screen.findByRole('heading', { name: '术语' }, { timeout: 8000 })).toBeTruthy()
  })

  it('in one row names the row and shows the others', async () => {
    await renderApp('/', 'one-bad-row')
    expect(await screen.findByText(/有1处数据无法读取/)).toBeTruthy()
    expect(screen.getAllByText('33').length).toBeGreaterThan(0)
  })

  it('of an empty answer shows a message instead of zeros', async () => {
    await renderApp('/', 'empty')
    expect(await screen.findAllByText('未收到任何数字')).toHaveLength(4)
  })
})

describe('a refresh that fails', () => {
  it('keeps the figures and says when they were read', async () => {
    const { server, queryClient } = await renderApp('/')
    await screen.findAllByText('83')
    server.use(...buildHandlers('http-500', fixtureFiles))
    await act(() => queryClient.refetchQueries().catch(() => undefined))
    expect(await screen.findByText(/刷新失败，仍显示\d+月\d+日\d\d:\d\d读取的数据/)).toBeTruthy()
    expect(screen.getAllByText('83').length).toBeGreaterThan(0)
  })

  it('of the figures alone ignores a newer catalogue, so that versions do not mix', async () => {
    const { server, queryClient } = await renderApp('/')
    await screen.findAllByText('83')
    const version = /数据版本(\S+)/.exec(document.body.textContent)?.[0] ?? 'no version'
    const base = 'http://localhost/api/v1'
    const catalog: object = await (await fetch(`${base}/catalog.json`)).json()
    server.use(
      http.get(`${base}/catalog.json`, () =>
        HttpResponse.json({ ...catalog, dataVersion: 'newer' }),
      ),
      http.get(`${base}/regions/530600/observations.json`, () =>
        HttpResponse.json(null, { status: 503 }),
      ),
    )
    await act(() => queryClient.refetchQueries().catch(() => undefined))
    expect(await screen.findByText(/刷新失败/)).toBeTruthy()
    expect(document.body.textContent).toContain(version)
    expect(document.body.textContent).not.toContain('newer')
  })

  it('is an answer without the figures that stood before, until one has them again', async () => {
    const { server, queryClient } = await renderApp('/')
    await screen.findAllByText('83')
    server.use(...buildHandlers('empty', fixtureFiles))
    await act(() => queryClient.refetchQueries().catch(() => undefined))
    const notice = await screen.findByText(/刷新失败/)
    expect(notice.parentElement?.textContent).toMatch(/未收到任何数字.*530600/)
    expect(screen.getAllByText('83').length).toBeGreaterThan(0)
    server.resetHandlers()
    await act(() => queryClient.refetchQueries())
    await waitFor(() => expect(screen.queryByText(/刷新失败/)).toBeNull())
  })
})
