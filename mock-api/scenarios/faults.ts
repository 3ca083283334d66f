import { delay, getResponse, http, HttpResponse, type HttpHandler } from 'msw'
import * as v from 'valibot'
import {
  observationSchema,
  type RegionObservationsAnswer,
} from '../../src/data/schemas/observations'
import { type IndicatorObservationsAnswer } from '../../src/data/schemas/indicatorObservations'
import { contractHandlers } from '../handlers'
import type { Answers } from '../files/buildResponses'

export const faultNames = [
  'slow',
  'offline',
  'http-500',
  'http-404',
  'malformed',
  'html',
  'wrong-types',
  'one-bad-row',
  'empty',
  'partial',
] as const

export type FaultName = (typeof faultNames)[number]

const EVERYTHING = '*/api/v1/*'
const REGION = '*/api/v1/regions/:code/observations.json'
const SLOW_MS = 3000
const BAD_INDICATOR = 'reconsideration.applications'

/** The handlers of a server with this fault, which otherwise answers like a good one. */
export function faultyHandlers(fault: FaultName, answers: Answers): HttpHandler[] {
  const good = contractHandlers(answers)
  switch (fault) {
    case 'slow':
      // Without a response of its own a handler passes the request on to the next.
      return [http.get(EVERYTHING, () => delay(SLOW_MS)), ...good]
    case 'offline':
      return [http.get(EVERYTHING, () => HttpResponse.error())]
    case 'http-500':
      return [http.get(EVERYTHING, () => failed(500))]
    case 'http-404':
      return [http.get(EVERYTHING, () => failed(404))]
    case 'html':
      return [http.get(EVERYTHING, () => HttpResponse.html(LOGIN_PAGE))]
    case 'malformed':
      return [http.get(EVERYTHING, ({ request }) => cutInHalf(good, request))]
    case 'wrong-types':
      return [http.get(EVERYTHING, ({ request }) => altered(good, request, withWrongTypes))]
    case 'one-bad-row':
      return [http.get(EVERYTHING, ({ request }) => altered(good, request, withOneBadRow))]
    case 'partial':
      return [http.get(REGION, () => failed(500)), ...good]
    case 'empty':
      return contractHandlers({
        ...answers,
        regionAnswer: (code) => emptied(answers.regionAnswer(code)),
        indicatorAnswer: (id) => emptied(answers.indicatorAnswer(id)),
      })
  }
}

/** What a single sign-on puts in the way when the session is over: a page, with status 200. */
const LOGIN_PAGE = '<!doctype html><html lang="zh"><title>统一身份认证</title><p>请登录</p></html>'

function failed(status: number): Response {
  return HttpResponse.json({ error: `made to fail with ${status}` }, { status })
}

async function cutInHalf(good: HttpHandler[], request: Request): Promise<Response | undefined> {
  const response = await getResponse(good, request)
  if (!response?.ok) return response
  const text = await response.text()
  return new HttpResponse(text.slice(0, text.length / 2), {
    headers: { 'content-type': 'application/json' },
  })
}

type Json = Record<string, unknown>

async function altered(
  good: HttpHandler[],
  request: Request,
  alter: (answer: Json) => Json,
): Promise<Response | undefined> {
  const response = await getResponse(good, request)
  if (!response?.ok) return response
  return HttpResponse.json(alter(v.parse(jsonSchema, await response.json())))
}

const jsonSchema = v.record(v.string(), v.unknown())
const withRowsSchema = v.object({ observations: v.array(observationSchema) })

/** Right keys, wrong values: what a back end written from memory sends. */
function withWrongTypes(answer: Json): Json {
  if ('observations' in answer) return { ...answer, observations: {} }
  return 'regions' in answer ? { ...answer, regions: 'none' } : { ...answer, indicators: 'none' }
}

/** The latest figure of one indicator, sent as text. */
function withOneBadRow(answer: Json): Json {
  const result = v.safeParse(withRowsSchema, answer)
  if (!result.success) return answer
  const rows = result.output.observations
  const last = Math.max(...rows.map(({ year }) => year))
  return {
    ...answer,
    observations: rows.map((row) =>
      row.indicator === BAD_INDICATOR && row.year === last
        ? { ...row, value: String(row.value) }
        : row,
    ),
  }
}

function emptied<T extends RegionObservationsAnswer | IndicatorObservationsAnswer>(
  answer: T | null,
): T | null {
  return answer === null ? null : { ...answer, observations: [] }
}
