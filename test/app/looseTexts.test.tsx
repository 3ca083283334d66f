import { act, fireEvent, render, waitFor } from '@testing-library/react'
import { describe, expect, it, onTestFinished, vi } from 'vitest'
import type { ScenarioName } from '../../mock-api/scenarios'
import { DoctorApp } from '../../src/app/embed/DoctorApp'
import { EmbedApp } from '../../src/app/embed/EmbedApp'
import type { ScreenName } from '../../src/navigation/screens'
import { readEmbedHash, type EmbedTarget } from '../../src/navigation/search/embedSearch'
import { listLooseTexts } from '../support/looseTexts'
import { mockServer, refuseUnknown } from '../support/mockServer'
import { aQueryClient } from '../support/queryClient'
import { renderApp, testSettings } from '../support/renderApp'

type View = readonly [address: string, scenario: ScenarioName]

/** Views of every screen: a new one does not compile without its own. */
const screens: Readonly<Record<ScreenName | 'nowhere', readonly View[]>> = {
  overview: [
    ['/', 'real'],
    ['/?lang=en', 'years-15'],
    ['/', 'years-1'],
    ['/?version=2021-02-03', 'real'],
  ],
  indicator: [
    ['/indicator/online-services.online-rate?lang=en', 'real'],
    ['/indicator/litigation.cases?view=table', 'real'],
    ['/indicator/reconsideration.applications', 'years-15'],
    ['/indicator/unknown', 'real'],
    ['/indicator/litigation.cases?region=530600&places=530100,530200', 'province'],
    ['/indicator/mediation.success-rate?region=530600&places=rank', 'province'],
  ],
  explore: [
    ['/explore', 'real'],
    ['/explore?lang=en', 'years-15'],
    ['/explore?q=fuyi&items=litigation.cases,legal-aid.cases,gone&chart=own', 'real'],
    ['/explore?q=success&lang=en', 'real'],
    ['/explore?items=litigation.cases,legal-aid.cases&chart=shared', 'years-5'],
    ['/explore?items=litigation.cases,legal-aid.cases&chart=index', 'years-5'],
    ['/explore?q=qqqqq', 'real'],
  ],
  quality: [
    ['/quality', 'real'],
    ['/quality?lang=en', 'years-15'],
  ],
  about: [
    ['/about', 'real'],
    ['/about?lang=en', 'years-15'],
  ],
  desk: [['/desk', 'real']],
  present: [
    ['/present?lang=en', 'real'],
    ['/present', 'years-15'],
  ],
  speaker: [['/present/speaker', 'years-3']],
  print: [
    ['/print?items=litigation.cases', 'real'],
    ['/print?items=litigation.cases,reconsideration.applications&lang=en', 'years-15'],
  ],
  nowhere: [['/nowhere', 'real']],
}

const embeds: Readonly<Record<EmbedTarget['kind'] | 'nowhere', readonly View[]>> = {
  indicator: [
    ['/embed/online-services.online-rate?lang=en', 'real'],
    ['/embed/online-services.online-rate?parts=none', 'real'],
    ['/embed/table/litigation.cases', 'years-3'],
  ],
  overview: [
    ['/embed/overview', 'real'],
    ['/embed/overview?parts=none&lang=en', 'years-1'],
  ],
  doctor: [
    ['/embed/doctor', 'real'],
    ['/embed/doctor?lang=en', 'real'],
  ],
  nowhere: [['/embed/no/such', 'real']],
}

/** Once nothing loads, opens all that is folded and every explanation. */
async function expectNoLooseTexts(): Promise<void> {
  const loaded = () =>
    waitFor(() => {
      expect(document.body.textContent).not.toBe('')
      expect(document.querySelector('[aria-busy="true"]')).toBeNull()
    })
  await loaded()
  for (const folded of document.querySelectorAll('details')) act(() => void (folded.open = true))
  await loaded()
  for (const term of document.querySelectorAll('.term button')) fireEvent.click(term)
  expect(listLooseTexts()).toEqual([])
}

it('finds texts that have siblings, and texts without an element of their own', () => {
  const Bare = ({ text }: { readonly text: string }) => text
  const { unmount } = render(
    <ul>
      <li>
        {'83件'} <b>行政应诉</b>
      </li>
      <li>
        <Bare text="92件" />
      </li>
      <li>{'45件'}</li>
    </ul>,
  )
  const loose = listLooseTexts()
  unmount()
  expect(loose).toEqual(['83件 in <li class="">', '92件 in <li class="">'])
})

describe('every text is the only child of its element', () => {
  it.each(Object.values(screens).flat())('%s %s', async (address, scenario) => {
    await renderApp(address, scenario)
    await expectNoLooseTexts()
    for (const key of ['?', 'Escape', 'o']) fireEvent.keyDown(window, { key })
    expect(listLooseTexts()).toEqual([])
  })

  it.each(Object.values(embeds).flat())('%s %s', async (address, scenario) => {
    window.history.replaceState(null, '', `#${address}`)
    const { target, search } = readEmbedHash(`#${address}`)
    if (target?.kind === 'doctor') {
      // Then it has much to say.
      vi.stubGlobal('fetch', () => Promise.reject(new Error('offline')))
      render(<DoctorApp search={search} />)
    } else {
      const server = mockServer(scenario)
      server.listen({ onUnhandledRequest: refuseUnknown })
      onTestFinished(() => server.close())
      render(<EmbedApp settings={testSettings} queryClient={aQueryClient()} />)
    }
    await expectNoLooseTexts()
  })
})
