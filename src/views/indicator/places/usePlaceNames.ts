import { useMemo } from 'react'
import { pick } from '../../../i18n/pick'
import { useLang } from '../../../i18n/useWords'
import type { Region } from '../../../indicators/catalog'

/** A region's name by its code; the code itself where the list does not name it. */
export function usePlaceNames(regions: readonly Region[]): (code: string) => string {
  const lang = useLang()
  return useMemo(() => {
    const names = new Map(regions.map(({ code, name }) => [code, pick(name, lang)]))
    return (code) => names.get(code) ?? code
  }, [regions, lang])
}
