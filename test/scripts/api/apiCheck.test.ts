import { getResponse } from 'msw'
import { describe, expect, it } from 'vitest'
import { fixtureFiles } from '../../support/fixtureData'
import { buildHandlers } from '../../../mock-api/scenarios'
import { deviationsOf, type Deviation } from '../../../scripts/api/apiCheck'
import {
  CATALOG,
  change,
  faultyAnswers,
  INDICATOR,
  REGION,
  set,
  status,
  type Fault,
  type Json,
} from '../faultyAnswers'

const BASE = 'http://api.test/api/v1'
/** The text of every good answer, once asked for. */
const good = new Map<string, Promise<string | null>>()
const handlers = buildHandlers('real', fixtureFiles)

function goodAnswer(resource: string): Promise<string | null> {
  const known = good.get(resource)
  if (known !== undefined) return known
  const answer = getResponse(handlers, new Request(`${BASE}/${resource}`)).then(async (response) =>
    response?.ok === true ? response.text() : null,
  )
  good.set(resource, answer)
  return answer
}

/** Every deviation of a server that answers well but for one resource. */
async function found(faults: Readonly<Record<string, Fault>>): Promise<readonly Deviation[]> {
  const ask: typeof fetch = async (address) => {
    const resource = String(address instanceof Request ? address.url : address).slice(
      BASE.length + 1,
    )
    const text = await goodAnswer(resource)
    const fault = faults[resource]
    if (fault === undefined)
      return text === null ? new Response('{}', { status: 404 }) : new Response(text)
    const json = JSON.parse(text ?? '{}') as Json
    return fault(json) ?? new Response(JSON.stringify(json))
  }
  const deviations: Deviation[] = []
  for await (const deviation of deviationsOf(BASE, { fetch: ask })) deviations.push(deviation)
  return deviations
}

it('the real dataset has no deviation', async () => {
  expect(await found({})).toEqual([])
})

describe('a faulty answer is named by resource and path', () => {
  it('in more than twenty ways', () => {
    expect(faultyAnswers.length).toBeGreaterThan(20)
  })

  it.each(faultyAnswers)('%s in %s', async (_, resource, fault, path) => {
    const deviations = await found({ [resource]: fault })
    const own = deviations.filter((deviation) => deviation.resource === resource)
    expect(own[0]?.path, JSON.stringify(deviations.slice(0, 3))).toMatch(path)
    for (const { expected, received } of own) expect(expected).not.toBe(received)
  })
})

describe('checking', () => {
  it('continues after a fault and reports all', async () => {
    const deviations = await found({
      [CATALOG]: change('indicators', 0, { decimals: 9 }),
      [REGION]: set({ dataVersion: 'old' }),
      [INDICATOR]: status(503),
    })
    expect(deviations.map(({ resource, path }) => `${resource} ${path}`)).toEqual([
      `${CATALOG} indicators.0.decimals`,
      `${REGION} dataVersion`,
      `${INDICATOR} `,
    ])
    expect(deviations[2]?.received).toBe('HTTP 503')
  })

  it('stops at its time limit and says what it did not request', async () => {
    const deviations = deviationsOf(BASE, { fetch: () => Promise.reject(new Error()), until: 0 })
    expect(await deviations.next()).toEqual({
      done: false,
      value: {
        resource: CATALOG,
        path: '',
        expected: 'all answers within the time limit',
        received: 'no time left to request it',
      },
    })
    expect(await deviations.next()).toEqual({ done: true, value: [] })
  })

  it('accepts a server without versions', async () => {
    expect(await found({ 'versions.json': status(404) })).toEqual([])
  })
})
