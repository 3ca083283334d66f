// @vitest-environment jsdom
import { render, screen } from '@testing-library/react'
import { expect, it } from 'vitest'
import { AskedProvider, ShownProvider, useScreenSearch, type Here } from '../../src/navigation/here'
import { readIndicatorSearch } from '../../src/navigation/search/indicatorSearch'

const aHere = (route: string, search: Here['search']): Here => ({
  route,
  pathname: route,
  id: undefined,
  search,
  fault: null,
})

function Views() {
  const asked = useScreenSearch(readIndicatorSearch, 'asked')
  const shown = useScreenSearch(readIndicatorSearch, 'shown')
  return <p>{`asked ${asked.view ?? 'chart'}, shown ${shown.view ?? 'chart'}`}</p>
}

function show(asked: Here, shown: Here) {
  render(
    <AskedProvider value={asked}>
      <ShownProvider value={shown}>
        <Views />
      </ShownProvider>
    </AskedProvider>,
  )
}

it('tells controls what was asked, before it is shown', () => {
  show(aHere('/indicator/$id', { view: 'table' }), aHere('/indicator/$id', {}))
  expect(screen.getByText('asked table, shown chart')).toBeTruthy()
})

it('keeps a screen that is being left as it was', () => {
  show(aHere('/explore', { view: 'table' }), aHere('/indicator/$id', {}))
  expect(screen.getByText('asked chart, shown chart')).toBeTruthy()
})
