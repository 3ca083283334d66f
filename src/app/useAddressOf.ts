import { useNavigate } from '@tanstack/react-router'
import { useMemo } from 'react'
import type { Address } from '../routes/address'
import { stringifySearch } from '../routes/codec'
import { hrefOf } from '../routes/href'
import { readShared } from '../routes/shared'
import type { Here } from '../routes/here'

/** What an address means for those who stand there: what it says, and the links that lead on. */
export function useAddressOf({ search, pathname }: Here): Address {
  const navigate = useNavigate()
  return useMemo<Address>(() => {
    const shared = readShared({ ...search })
    return {
      shared,
      hrefOf: (place) => hrefOf(place, shared),
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
