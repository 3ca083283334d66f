import { act, render, waitFor } from '@testing-library/react'
import { beforeEach, expect, it, onTestFinished, vi } from 'vitest'
import { EmbedApp } from '../../src/app/embed/EmbedApp'
import type { ScreenName } from '../../src/navigation/screens'
import type { EmbedTarget } from '../../src/navigation/search/embedSearch'
import { messagesFor } from '../support/messagesFor'
import { mockServer, refuseUnknown } from '../support/mockServer'
import { aQueryClient } from '../support/queryClient'
import { renderApp, testSettings } from '../support/renderApp'
import { reportDataset } from '../support/reportDataset'

/** Only one indicator in one year has this value. */
const BROKEN = 33

vi.mock('../../src/format/values/value', async (load) => {
  const real = await load<typeof import('../../src/format/values/value')>()
  const formatValue: typeof real.formatValue = (value, ...rest) => {
    if (value === BROKEN) throw new Error('cannot be written')
    return real.formatValue(value, ...rest)
  }
  return { ...real, formatValue }
})

const dataset = reportDataset()
const brokenId = 'litigation.cases'
const others = 'items=litigation.cases,reconsideration.applications,legal-aid.cases'

type Expected = {
  readonly address: string
  /** Figures of other indicators, or other texts, that must still be there. */
  readonly kept: readonly string[]
}

/** Every screen: a new one does not compile without its views. */
const screens: Readonly<Record<ScreenName, readonly Expected[]>> = {
  overview: [{ address: '/', kept: ['83'] }],
  indicator: [
    {
      address: `/indicator/${brokenId}`,
      kept: ['Definition', 'City government'],
    },
    {
      address: `/indicator/${brokenId}?view=table`,
      kept: ['Definition', 'City government'],
    },
  ],
  explore: [
    { address: '/explore', kept: ['83', '5,224'] },
    { address: `/explore?${others}&chart=own`, kept: ['83 cases', '5,224'] },
    { address: `/explore?${others}&chart=shared`, kept: ['83', '5,224'] },
  ],
  quality: [{ address: '/quality', kept: ['10,346'] }],
  // Without figures of indicators.
  about: [],
  desk: [],
  present: [{ address: `/present?${others}`, kept: ['83'] }],
  speaker: [{ address: `/present/speaker?${others}&slide=${brokenId}`, kept: ['83'] }],
  print: [{ address: '/print', kept: ['83'] }],
}

const embeds: Readonly<Record<EmbedTarget['kind'], readonly Expected[]>> = {
  indicator: [
    { address: `/embed/${brokenId}`, kept: ['Full page'] },
    {
      address: `/embed/table/${brokenId}`,
      kept: ['Full page'],
    },
  ],
  overview: [{ address: '/embed/overview', kept: ['83'] }],
  // About the host's page.
  doctor: [],
}

beforeEach(() => {
  // React reports every caught error.
  vi.spyOn(console, 'error').mockImplementation(() => undefined)
})

// English: its singular asks more of a figure than Chinese does.
const listAddresses = (views: Readonly<Record<string, readonly Expected[]>>) =>
  Object.values(views).flatMap((list) =>
    list.map(({ address, kept }) => {
      const english = `${address}${address.includes('?') ? '&' : '?'}lang=en`
      return [english, kept] as const
    }),
  )

async function expectOneMessage(kept: readonly string[]): Promise<void> {
  const name = dataset.indicatorById.get(brokenId)?.name.en ?? ''
  const text = () => document.body.textContent
  await waitFor(() => {
    for (const folded of document.querySelectorAll<HTMLDetailsElement>('details:not([open])'))
      folded.open = true
    expect(text()).toContain(name)
    expect(text()).toMatch(/cannot be displayed/)
    for (const one of kept) expect(text()).toContain(one)
  })
  // Nothing larger than the figure's own part has failed.
  expect(text()).not.toContain(messagesFor('en').faults.unknown('').title)
}

it.each(listAddresses(screens))(
  'a figure that cannot be written leaves the rest of %s',
  async (address, kept) => {
    await renderApp(address)
    await expectOneMessage(kept)
  },
)

it.each(listAddresses(embeds))(
  'a figure that cannot be written leaves the rest of %s',
  async (address, kept) => {
    const server = mockServer()
    server.listen({ onUnhandledRequest: refuseUnknown })
    onTestFinished(() => server.close())
    window.history.replaceState(null, '', `#${address}`)
    await act(async () => {
      render(<EmbedApp settings={testSettings} queryClient={aQueryClient()} />)
    })
    await expectOneMessage(kept)
  },
)
