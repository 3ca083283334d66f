import { http, HttpResponse, type HttpHandler } from 'msw'
import type { CatalogAnswer } from '../src/data/schemas/catalog'
import type { VersionsAnswer } from '../src/data/schemas/versions'
import type { Answers } from './files/buildResponses'
import { openApi } from './openApi'
import { wireJsonSchema } from './wireJsonSchema'

/** Adds to a catalogue what its files do not hold. */
export type CompleteCatalog = (answer: CatalogAnswer) => CatalogAnswer | Promise<CatalogAnswer>

/**
 * One handler per resource of the contract, for today's data and under `versions/<version>/` for every
 * version, today's among them. What does not exist is a 404 with `{ error }`.
 */
export function contractHandlers(
  answers: Answers,
  earlier: readonly Answers[] = [],
  complete: CompleteCatalog = (answer) => answer,
): HttpHandler[] {
  return [
    ...resourceHandlers('*/api/v1', () => answers, complete),
    http.get('*/api/v1/schema.json', () => HttpResponse.json(wireJsonSchema())),
    http.get('*/api/v1/openapi.json', () => HttpResponse.json(openApi())),
    http.get('*/api/v1/versions.json', () =>
      HttpResponse.json(versionsAnswer(listVersions(answers, earlier))),
    ),
    ...resourceHandlers(
      '*/api/v1/versions/:version',
      (version) =>
        listVersions(answers, earlier).find(
          (candidate) => candidate.catalogAnswer().dataVersion === version,
        ),
      complete,
    ),
  ]
}

type Params = { version: string; code: string; id: string }

function resourceHandlers(
  base: string,
  answersFor: (version: string) => Answers | undefined,
  complete: CompleteCatalog,
): HttpHandler[] {
  return [
    http.get<Params>(`${base}/catalog.json`, async ({ params }) => {
      const answer = answersFor(params.version)?.catalogAnswer()
      return answerOr404(answer && (await complete(answer)), `no version ${params.version}`)
    }),
    http.get<Params>(`${base}/regions.json`, ({ params }) =>
      answerOr404(answersFor(params.version)?.regionsAnswer(), `no version ${params.version}`),
    ),
    http.get<Params>(`${base}/regions/:code/observations.json`, ({ params }) =>
      answerOr404(
        answersFor(params.version)?.regionAnswer(params.code),
        `no region ${params.code}`,
      ),
    ),
    http.get<Params>(`${base}/indicators/:id/observations.json`, ({ params }) =>
      answerOr404(
        answersFor(params.version)?.indicatorAnswer(params.id),
        `no indicator ${params.id}`,
      ),
    ),
  ]
}

/** Today's first, then the others from the newest to the oldest name; each name once. */
function listVersions(answers: Answers, earlier: readonly Answers[]): readonly Answers[] {
  const nameOf = (one: Answers) => one.catalogAnswer().dataVersion
  const others = earlier.filter((one) => nameOf(one) !== nameOf(answers))
  return [answers, ...others.sort((a, b) => (nameOf(a) < nameOf(b) ? 1 : -1))]
}

function versionsAnswer(versions: readonly Answers[]): VersionsAnswer {
  return {
    apiVersion: 1,
    versions: versions.map((version) => {
      const { dataVersion, dataDate } = version.catalogAnswer()
      return { dataVersion, dataDate }
    }),
  }
}

function answerOr404(answer: object | null | undefined, error: string): Response {
  return answer === null || answer === undefined
    ? HttpResponse.json({ error }, { status: 404 })
    : HttpResponse.json(answer)
}
