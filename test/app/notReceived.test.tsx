// @vitest-environment jsdom
import { screen } from '@testing-library/react'
import { http, HttpResponse } from 'msw'
import { expect, it } from 'vitest'
import { buildScenarioResponses } from '../../mock-api/scenarios'
import { fixtureFiles } from '../support/fixtureData'
import { renderApp } from '../support/renderApp'

const answer = buildScenarioResponses('real', fixtureFiles).regionAnswer('530600')

const withoutRows = http.get('http://localhost/api/v1/regions/530600/observations.json', () =>
  HttpResponse.json({
    ...answer,
    observations: answer?.observations.filter(
      ({ indicator, year }) => indicator !== 'litigation.cases' || year !== 2020,
    ),
  }),
)

it.each([
  ['/', '未收到', '有1个数据未收到', 'litigation.cases 2020'],
  ['/?lang=en', 'not received', '1 figure was not received', 'litigation.cases 2020'],
  ['/indicator/litigation.cases', '未收到', '有1个数据未收到', 'litigation.cases 2020'],
  ['/print?items=litigation.cases', '未收到', '有1个数据未收到', 'litigation.cases 2020'],
])('tells a figure whose row was not sent on %s', async (address, short, title, detail) => {
  await renderApp(address, 'real', {}, fixtureFiles, [withoutRows])
  const notice = (await screen.findByText(title)).parentElement
  expect(notice?.textContent).toContain(detail)
  notice?.remove()
  expect(document.body.textContent).toContain(short)
  expect(document.body.textContent).not.toMatch(
    /2020年(数据)?未公布|所据报告未载2020年|not given in/,
  )
})
