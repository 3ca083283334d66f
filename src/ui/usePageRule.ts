import { useLayoutEffect } from 'react'

/**
 * Sets the size and margin of the paper while `rule` is given: `size: A4 portrait; margin: 0`. Named pages
 * need Chromium 85, and a strict Content-Security-Policy refuses a style element: so a script adds the rule
 * to the last style sheet, and removes it again.
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
