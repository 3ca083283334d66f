import { useMemo } from 'react'
import { pick } from '../../../messages/pick'
import { useLang } from '../../../messages/useWords'
import type { Region } from '../../../domain/model/catalog'

/** A region's name by its code; the code itself where the list does not name it. */
export function usePlaceNames(regions: readonly Region[]): (code: string) => string {
  const lang = useLang()
  return useMemo(() => {
    const names = new Map(regions.map(({ code, name }) => [code, pick(name, lang)]))
    return (code) => names.get(code) ?? code
  }, [regions, lang])
}
