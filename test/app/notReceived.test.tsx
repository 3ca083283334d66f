import { screen } from '@testing-library/react'
import { http, HttpResponse } from 'msw'
import { expect, it } from 'vitest'
import { buildScenarioResponses } from '../../mock-api/scenarios'
import { fixtureFiles } from '../support/fixtureData'
import { renderApp } from '../support/renderApp'

const answer = buildScenarioResponses('real', fixtureFiles).regionAnswer('530600')

type Row = { readonly indicator: string; readonly year: number }

/** A server that sends only some rows. */
const sending = (of: typeof answer, isSent: (row: Row) => boolean) =>
  http.get('http://localhost/api/v1/regions/530600/observations.json', () =>
    HttpResponse.json({ ...of, observations: of?.observations.filter(isSent) }),
  )

const withoutRows = sending(
  answer,
  ({ indicator, year }) => indicator !== 'litigation.cases' || year !== 2020,
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

it('names a year in the middle that the server sent no rows for', async () => {
  const five = buildScenarioResponses('years-5', fixtureFiles).regionAnswer('530600')
  const handlers = [sending(five, ({ year }) => year !== 2019)]
  await renderApp('/', 'years-5', {}, fixtureFiles, handlers)
  expect((await screen.findByText(/^有\d+个数据未收到$/)).parentElement?.textContent).toContain(
    '2019',
  )
})

it('has one column for the only year', async () => {
  const handlers = [sending(answer, ({ year }) => year === 2020)]
  await renderApp('/explore', 'real', {}, fixtureFiles, handlers)
  const heads = await screen.findAllByRole('columnheader')
  const years = heads.filter(({ textContent }) => /2020年/.test(textContent))
  expect(years).toHaveLength(1)
  expect(screen.getAllByRole('option', { name: /2020年/ }).length).toBe(2)
})

it.each(['/present', '/present/speaker'])(
  'tells on %s how many figures are missing',
  async (at) => {
    await renderApp(`${at}?slide=no-such`, 'real', {}, fixtureFiles, [withoutRows])
    const notice = await screen.findByText(/有1个数据未收到/)
    expect(notice.textContent).toContain('slide=no-such')
  },
)
