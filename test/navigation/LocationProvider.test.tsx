import { parseExploreSearch } from '../../src/navigation/search/exploreSearch'
import { act, render, screen, waitFor } from '@testing-library/react'
import { beforeEach, expect, it, vi } from 'vitest'
import { parseLocation, type AppLocation } from '../../src/navigation/location'
import {
  LocationProvider,
  useIsNavigating,
  useLocation,
  useOptimisticSearch,
  useSearch,
  useUpdateSearch,
  type Prepare,
} from '../../src/navigation/LocationProvider'

function Explore() {
  const update = useUpdateSearch()
  return (
    <>
      <p>{`page ${useLocation().path} ${useSearch(parseExploreSearch).section ?? 'none'}`}</p>
      <p>{`control ${useOptimisticSearch(parseExploreSearch).section ?? 'none'}`}</p>
      <p>{useIsNavigating() ? 'busy' : 'idle'}</p>
      <a href="#/quality?years=2019-2020">link</a>
      <button type="button" onClick={() => update({ section: '7', years: '2018-2020' })}>
        choose
      </button>
      <button type="button" onClick={() => update({ section: '6' }, { replace: true })}>
        replace
      </button>
    </>
  )
}

async function renderExplore(prepare: Prepare = () => undefined, initial?: AppLocation) {
  const location = initial ?? parseLocation(window.location.hash)
  await act(async () => {
    render(
      <LocationProvider initial={location} prepare={prepare}>
        <Explore />
      </LocationProvider>,
    )
  })
}

const never = new Promise<never>(() => undefined)
const press = (name: string) => act(async () => screen.getByText(name).click())
const text = () => document.body.textContent

beforeEach(() => {
  window.history.replaceState(null, '', '/?ticket=ST-1#/explore?years=2019-2020')
})

it('shows a choice in controls and page, and keeps the query before the hash', async () => {
  await renderExplore()
  await press('choose')
  expect(text()).toContain('page /explore 7control 7idle')
  expect(window.location.search + window.location.hash).toBe(
    '?ticket=ST-1#/explore?years=2018-2020&section=7',
  )
})

it('shows a choice in controls while the page still waits for what it needs', async () => {
  let finish: (value: null) => void = () => undefined
  const needed = new Promise<null>((resolve) => (finish = resolve))
  await renderExplore(({ search }) => (search['section'] === undefined ? undefined : needed))
  await press('choose')
  expect(text()).toContain('page /explore nonecontrol 7busy')
  await act(async () => finish(null))
  expect(text()).toContain('page /explore 7control 7idle')
})

it('follows Back while the page still waits, and gives the choice up', async () => {
  await renderExplore(({ search }) => (search['section'] === undefined ? undefined : never))
  await press('choose')
  expect(text()).toContain('control 7busy')
  await act(async () => window.history.back())
  await waitFor(() => expect(text()).toContain('page /explore nonecontrol noneidle'))
})

it('follows a link with the choice made before the page was rendered', async () => {
  await renderExplore(({ screen: name }) => (name === 'explore' ? never : undefined))
  await press('choose')
  await press('link')
  expect(window.location.hash).toBe('#/quality?years=2018-2020')
  expect(text()).toContain('page /quality')
})

it('adds an entry to the history, except for replace', async () => {
  await renderExplore()
  const { length } = window.history
  await press('replace')
  expect(window.history).toHaveLength(length)
  await press('choose')
  expect(window.history).toHaveLength(length + 1)
})

it('follows an address that is edited by hand, and one that changed before it was mounted', async () => {
  const initial = parseLocation('#/explore')
  window.history.replaceState(null, '', '#/explore?section=5')
  await renderExplore(undefined, initial)
  await waitFor(() => expect(text()).toContain('page /explore 5'))
  await act(async () => {
    window.location.hash = '#/explore?section=4'
  })
  await waitFor(() => expect(text()).toContain('page /explore 4'))
})

it('leaves a click with a modifier or a target to the browser', async () => {
  const prepare = vi.fn<Prepare>()
  await renderExplore(prepare)
  const link = screen.getByText('link')
  link.addEventListener('click', (event) => event.preventDefault())
  await press('link')
  link.setAttribute('target', '_blank')
  await press('link')
  expect(prepare).not.toHaveBeenCalled()
})
