import { screen } from '@testing-library/react'
import { expect, it } from 'vitest'
import { renderApp } from '../support/renderApp'

it('counts the estimates among the figures of the reports, with a link to each', async () => {
  await renderApp('/about')
  const claim = await screen.findByText(/均出自已公布的报告/)
  expect(claim.textContent).toBe(
    '除标明“推算数”的5个外，数据均出自已公布的报告；报告未载的注明原因，不予填补。',
  )
  const links = [...(claim.nextElementSibling?.querySelectorAll('a') ?? [])]
  expect(links).toHaveLength(5)
  for (const { href } of links) expect(href).toMatch(/#\/indicators?\/business-environment\./)
})
