import { useNavigate } from '@tanstack/react-router'
import { useMemo } from 'react'
import type { Address } from './address'
import { stringifySearch } from './codec'
import { linkTo } from './href'
import { readShared } from './search/sharedSearch'
import type { Here } from './here'

/** What an address means for those who stand there: what it says, and the links that lead on. */
export function useAddressOf({ search, pathname }: Here): Address {
  const navigate = useNavigate()
  return useMemo<Address>(() => {
    const shared = readShared({ ...search })
    return {
      shared,
      linkTo: (place) => linkTo(place, shared),
      hrefWith: (changes) => `#${pathname}${stringifySearch({ ...search, ...changes })}`,
      change: (changes) =>
        void navigate({
          to: '.',
          search: (before) => ({ ...before, ...changes }),
          resetScroll: false,
        }),
    }
  }, [search, pathname, navigate])
}
