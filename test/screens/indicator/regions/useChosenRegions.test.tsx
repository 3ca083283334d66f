// @vitest-environment jsdom
import { act, renderHook } from '@testing-library/react'
import { useState, type ReactNode } from 'react'
import { describe, expect, it } from 'vitest'
import { AddressProvider } from '../../../../src/navigation/address'
import { readIndicatorSearch } from '../../../../src/navigation/search/indicatorSearch'
import { useChosenRegions } from '../../../../src/screens/indicator/regions/useChosenRegions'

const known = (code: string) => code.startsWith('5306')

/** The choice at an address whose changes are kept in `told`; `follow` lets the address take the last one. */
function shown(places: string) {
  const told: (string | undefined)[] = []
  const address = {
    shared: {},
    linkTo: () => '#/',
    hrefWith: () => '#/',
    change: (changes: { readonly places?: string | undefined }) => void told.push(changes.places),
  }
  const wrapper = ({ children }: { readonly children: ReactNode }) => (
    <AddressProvider value={address}>{children}</AddressProvider>
  )
  const hook = renderHook(
    () => {
      const [search, go] = useState(() => readIndicatorSearch({ places }))
      return { ...useChosenRegions(search, '530600', known), go }
    },
    { wrapper },
  )
  const goTo = (text: string) =>
    act(async () => hook.result.current.go(readIndicatorSearch({ places: text })))
  const choose = (code: string, chosen: boolean) =>
    act(async () => hook.result.current.choose(code, chosen))
  return { told, goTo, choose, now: () => hook.result.current }
}

describe('the places beside the own one', () => {
  it('are those of the address in their order, without the own one', () => {
    const { now } = shown('530602,530600,530621')
    expect(now()).toMatchObject({ codes: ['530602', '530621'], full: false })
  })

  it('are three at most, of which no vanished place takes one', () => {
    const { now } = shown('990001,530600,990002,530602,530621,530622,530623')
    expect(now()).toMatchObject({ codes: ['530602', '530621', '530622'], full: true })
  })

  it('show a tick before the screen follows the address, and build on each other', async () => {
    const { now, choose, told } = shown('rank')
    await choose('530602', true)
    expect(now().codes).toEqual(['530602'])
    await choose('530621', true)
    expect(now().codes).toEqual(['530602', '530621'])
    expect(told).toEqual(['530602', '530602,530621'])
  })

  it('leave the word for a ranking alone in the address when the last one is taken out', async () => {
    const { choose, told } = shown('530602')
    await choose('530602', false)
    expect(told).toEqual(['rank'])
  })

  it('are what the address says where somebody else changed it meanwhile', async () => {
    const { now, choose, goTo } = shown('530602')
    await choose('530621', true)
    await goTo('530623')
    expect(now().codes).toEqual(['530623'])
  })
})
