import { act, renderHook } from '@testing-library/react'
import { useState, type ReactNode } from 'react'
import { describe, expect, it } from 'vitest'
import { NavigationProvider } from '../../../../src/navigation/useNavigation'
import { parseIndicatorSearch } from '../../../../src/navigation/search/indicatorSearch'
import { useChosenRegions } from '../../../../src/screens/indicator/regions/useChosenRegions'

const known = (code: string) => code.startsWith('5306')

/** The choice at an address, whose changes are listed. */
function renderChoice(initial: string) {
  const changes: (string | undefined)[] = []
  const setter: { set: (text: string) => void } = { set: () => undefined }
  const navigation = {
    shared: {},
    linkTo: () => '#/',
    linkWith: () => '#/',
    updateSearch: ({ places = '' }: { readonly places?: string | undefined }) => {
      changes.push(places)
      setter.set(places)
    },
  }
  const wrapper = ({ children }: { readonly children: ReactNode }) => (
    <NavigationProvider value={navigation}>{children}</NavigationProvider>
  )
  const hook = renderHook(
    () => {
      const [text, setText] = useState(initial)
      setter.set = setText
      return useChosenRegions(parseIndicatorSearch({ places: text }), '530600', known)
    },
    { wrapper },
  )
  const goTo = (text: string) => act(async () => setter.set(text))
  const choose = (code: string, chosen: boolean) =>
    act(async () => hook.result.current.choose(code, chosen))
  return { changes, goTo, choose, now: () => hook.result.current }
}

describe('the regions compared with the own one', () => {
  it('are those of the address in their order, without the own one', () => {
    const { now } = renderChoice('530602,530600,530621')
    expect(now()).toMatchObject({ codes: ['530602', '530621'], full: false })
  })

  it('are at most three, not counting unknown codes', () => {
    const { now } = renderChoice('990001,530600,990002,530602,530621,530622,530623')
    expect(now()).toMatchObject({ codes: ['530602', '530621', '530622'], full: true })
  })

  it('build on each other', async () => {
    const { now, choose, changes } = renderChoice('rank')
    await choose('530602', true)
    expect(now().codes).toEqual(['530602'])
    await choose('530621', true)
    expect(now().codes).toEqual(['530602', '530621'])
    expect(changes).toEqual(['530602', '530602,530621'])
  })

  it('leave `rank` in the address when the last one is removed', async () => {
    const { choose, changes } = renderChoice('530602')
    await choose('530602', false)
    expect(changes).toEqual(['rank'])
  })

  it('follow a change of the address from elsewhere', async () => {
    const { now, choose, goTo } = renderChoice('530602')
    await choose('530621', true)
    await goTo('530623')
    expect(now().codes).toEqual(['530623'])
  })
})
