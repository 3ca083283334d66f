import { act, render } from '@testing-library/react'
import { useState } from 'react'
import { MessagesProvider } from '../../../src/messages/useWords'
import type { RegionDataset } from '../../../src/domain/model/regionDataset'
import { AddressProvider } from '../../../src/navigation/address'
import { parseSearch, stringifySearch } from '../../../src/navigation/codec'
import { readExploreSearch, type ExploreSearch } from '../../../src/navigation/search/exploreSearch'
import { linkTo } from '../../../src/navigation/href'
import { ExploreView } from '../../../src/screens/explore/ExploreView'
import { messagesFor } from '../../support/messagesIn'

type Shown = {
  /** The queries that the address went through, the newest last. */
  readonly history: readonly string[]
  /** Goes to another query, as the back button does. */
  readonly goTo: (query: string) => Promise<void>
}

/** The explorer over a world at a query of the address, which it changes as the router would. */
export function showExplore(dataset: RegionDataset, query = ''): Shown {
  const history = [query]
  const setter: { set: (search: ExploreSearch) => void } = { set: () => undefined }
  const read = (text: string) => readExploreSearch(parseSearch(text))

  function Routed() {
    const [search, setSearch] = useState(() => read(query))
    setter.set = setSearch
    return (
      <MessagesProvider value={messagesFor(search.lang ?? 'zh')}>
        <AddressProvider
          value={{
            shared: search,
            linkTo: (place) => linkTo(place, search),
            hrefWith: () => '#/explore',
            change: () => undefined,
          }}
        >
          <ExploreView
            dataset={dataset}
            search={search}
            takeAway={(listed) => <div data-testid="listed">{listed.join(' ')}</div>}
            change={(changes, how) => {
              const next = stringifySearch({ ...search, ...changes })
              if (how?.replace === true) history.pop()
              history.push(next)
              setSearch(read(next))
            }}
          />
        </AddressProvider>
      </MessagesProvider>
    )
  }
  render(<Routed />)
  return {
    history,
    goTo: async (text) => {
      await act(async () => setter.set(read(text)))
    },
  }
}
