import { useLayoutEffect } from 'react'

/**
 * Says of what size and margin the paper is while `rule` is given: `size: A4 portrait; margin: 0`. Pages by
 * name are Chromium's from 85 only, and a style element would be refused by a strict Content-Security-Policy:
 * so the rule is put behind all others by script, and taken away again.
 */
export function usePageRule(rule: string | null): void {
  useLayoutEffect(() => {
    const sheet = document.styleSheets[document.styleSheets.length - 1]
    if (rule === null || sheet === undefined) return undefined
    const at = sheet.insertRule(`@page { ${rule} }`, sheet.cssRules.length)
    const own = sheet.cssRules[at]
    return () => {
      const now = Array.from(sheet.cssRules).findIndex((other) => other === own)
      if (now >= 0) sheet.deleteRule(now)
    }
  }, [rule])
}
