import { http, HttpResponse, type HttpHandler } from 'msw'
import type { Answers } from './world'
import { wireJsonSchema } from './wireJsonSchema'

/** One handler per resource of the contract. What does not exist is a 404 with `{ error }`. */
export function contractHandlers(answers: Answers): HttpHandler[] {
  return [
    http.get('*/api/v1/catalog.json', () => HttpResponse.json(answers.catalogAnswer())),
    http.get<{ code: string }>('*/api/v1/regions/:code/observations.json', ({ params }) =>
      answerOr404(answers.regionAnswer(params.code), `no region ${params.code}`),
    ),
    http.get<{ id: string }>('*/api/v1/indicators/:id/observations.json', ({ params }) =>
      answerOr404(answers.indicatorAnswer(params.id), `no indicator ${params.id}`),
    ),
    http.get('*/api/v1/schema.json', () => HttpResponse.json(wireJsonSchema())),
  ]
}

function answerOr404(answer: object | null, error: string): Response {
  return answer === null ? HttpResponse.json({ error }, { status: 404 }) : HttpResponse.json(answer)
}
