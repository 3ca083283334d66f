import { QueryClientProvider } from '@tanstack/react-query'
import { act, renderHook, waitFor } from '@testing-library/react'
import { http, HttpResponse } from 'msw'
import { setupServer } from 'msw/node'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { fetchAllRegions } from '../../../src/data/queries/fetchAllRegions'
import { useRegionsState } from '../../../src/data/state/regionsState'
import { aDataset, anIndicator, noReports } from '../../support/builders'
import { aQueryClient } from '../../support/queryClient'

const BASE = 'http://api.test/api/v1'
const indicator = anIndicator({ id: 'a.b' })
const { sources } = aDataset({ observations: [] }).catalog

/** The server's current versions of both answers and the figure of its region. */
let now = { rows: '1', list: '1', value: 1 }
let requests = 0

const server = setupServer(
  http.get(`${BASE}/regions.json`, () =>
    HttpResponse.json({
      apiVersion: 1,
      dataVersion: now.list,
      regions: [{ code: '530600', name: { zh: '昭通市', en: 'Zhaotong' } }],
    }),
  ),
  http.get(`${BASE}/indicators/a.b/observations.json`, () => {
    requests += 1
    return HttpResponse.json({
      apiVersion: 1,
      dataVersion: now.rows,
      indicator: 'a.b',
      observations: [
        {
          indicator: 'a.b',
          region: '530600',
          year: 2020,
          value: now.value,
          status: 'normal',
          precision: 'exact',
          source: '530600-2020',
        },
      ],
    })
  }),
)

beforeAll(() => server.listen({ onUnhandledRequest: 'error' }))
afterEach(() => {
  now = { rows: '1', list: '1', value: 1 }
  requests = 0
})
afterAll(() => server.close())

function renderState(dataVersion: string) {
  const queries = aQueryClient()
  const hook = renderHook(
    (version: string) =>
      useRegionsState(BASE, indicator, { dataVersion: version, sources }, noReports),
    {
      initialProps: dataVersion,
      wrapper: ({ children }) => (
        <QueryClientProvider client={queries}>{children}</QueryClientProvider>
      ),
    },
  )
  const figure = () => {
    const state = hook.result.current
    if (state.kind !== 'ready') return state.kind
    const [point] = state.seriesIn('530600').points
    return point?.kind === 'reported' ? point.value : point?.reason
  }
  return { ...hook, queries, figure }
}

describe('useRegionsState', () => {
  it('returns figures of the version of the catalogue', async () => {
    const { figure } = renderState('1')
    await waitFor(() => expect(figure()).toBe(1))
  })

  it.each([{ rows: '2' }, { list: '2' }])(
    'does not return figures of another version: %o',
    async (other) => {
      now = { ...now, ...other }
      const { result } = renderState('1')
      await waitFor(() => expect(result.current.kind).toBe('failed'))
      const fault = { kind: 'versions', version: '2', other: 'catalog.json', expected: '1' }
      expect(result.current).toMatchObject({ error: { fault } })
      // Refetched once automatically: the cached answer may be old.
      expect(requests).toBe(2)
      now = { rows: '1', list: '1', value: 5 }
      await act(async () => {
        if (result.current.kind === 'failed') result.current.retry()
      })
      await waitFor(() => expect(result.current.kind).toBe('ready'))
    },
  )

  it('keeps the figures until the catalogue has the newer version', async () => {
    const { figure, queries, rerender } = renderState('1')
    await waitFor(() => expect(figure()).toBe(1))
    now = { rows: '2', list: '2', value: 2 }
    await act(() => queries.refetchQueries())
    expect(figure()).toBe(1)
    rerender('2')
    await waitFor(() => expect(figure()).toBe(2))
  })

  it('refetches for a newer catalogue', async () => {
    const { figure, rerender } = renderState('1')
    await waitFor(() => expect(figure()).toBe(1))
    now = { rows: '2', list: '2', value: 2 }
    rerender('2')
    expect(figure()).toBe('loading')
    await waitFor(() => expect(figure()).toBe(2))
  })
})

describe('fetchAllRegions', () => {
  it('refetches old answers and returns their version where they stay old', async () => {
    const queries = aQueryClient()
    const read = (version: string) =>
      fetchAllRegions(queries, BASE, indicator, { dataVersion: version, sources })
    expect(await read('1')).toMatchObject({ dataVersion: '1', observations: [{ value: 1 }] })
    now = { rows: '2', list: '2', value: 2 }
    expect(await read('2')).toMatchObject({ dataVersion: '2', observations: [{ value: 2 }] })
    expect(await read('3')).toEqual({ dataVersion: '2', regions: [], observations: [] })
  })
})
