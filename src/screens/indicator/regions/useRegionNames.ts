import { useMemo } from 'react'
import { localize } from '../../../messages/localize'
import { useLang } from '../../../messages/useMessages'
import type { Region } from '../../../domain/model/catalog'

/** A region's name by its code; the code itself where the list does not name it. */
export function useRegionNames(regions: readonly Region[]): (code: string) => string {
  const lang = useLang()
  return useMemo(() => {
    const names = new Map(regions.map(({ code, name }) => [code, localize(name, lang)]))
    return (code) => names.get(code) ?? code
  }, [regions, lang])
}
