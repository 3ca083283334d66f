import { act, render } from '@testing-library/react'
import { useState } from 'react'
import { MessagesProvider } from '../../../src/messages/useMessages'
import type { RegionDataset } from '../../../src/domain/model/regionDataset'
import { NavigationProvider } from '../../../src/navigation/useNavigation'
import { parseSearch, stringifySearch } from '../../../src/navigation/codec'
import {
  parseExploreSearch,
  type ExploreSearch,
} from '../../../src/navigation/search/exploreSearch'
import { linkTo } from '../../../src/navigation/links'
import { ExploreView } from '../../../src/screens/explore/ExploreView'
import { messagesFor } from '../../support/messagesFor'

type Shown = {
  /** The queries of the address, the newest last. */
  readonly history: readonly string[]
  /** Goes to another query, as the back button does. */
  readonly goTo: (query: string) => Promise<void>
}

/** The explorer of a dataset at a query of the address, which it changes as the app does. */
export function showExplore(dataset: RegionDataset, query = ''): Shown {
  const history = [query]
  const setter: { set: (search: ExploreSearch) => void } = { set: () => undefined }
  const read = (text: string) => parseExploreSearch(parseSearch(text))

  function Routed() {
    const [search, setSearch] = useState(() => read(query))
    setter.set = setSearch
    return (
      <MessagesProvider value={messagesFor(search.lang ?? 'zh')}>
        <NavigationProvider
          value={{
            shared: search,
            linkTo: (destination) => linkTo(destination, search),
            linkWith: () => '#/explore',
            updateSearch: () => undefined,
          }}
        >
          <ExploreView
            dataset={dataset}
            search={search}
            settled={search}
            exportPanel={(listed) => <div data-testid="listed">{listed.join(' ')}</div>}
            change={(changes, how) => {
              const next = stringifySearch({ ...search, ...changes })
              if (how?.replace === true) history.pop()
              history.push(next)
              setSearch(read(next))
            }}
          />
        </NavigationProvider>
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
