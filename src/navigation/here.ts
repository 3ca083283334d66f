import { createContext, useContext, useMemo } from 'react'

/** Where an address leads, and all that it says of that screen. */
export type Here = {
  /** The route's own pattern, as `/indicator/$id`; null where the address belongs to no screen. */
  readonly route: string | null
  readonly pathname: string
  /** The one variable part that a path of ours has. */
  readonly id: string | undefined
  /** Values as text; each screen reads its own. */
  readonly search: Readonly<Record<string, unknown>>
  /** Why the screen's code could not be had; null where it was. */
  readonly fault: Error | null
}

const AskedContext = createContext<Here | null>(null)
const ShownContext = createContext<Here | null>(null)

export const AskedProvider = AskedContext.Provider
export const ShownProvider = ShownContext.Provider

function useHere(context: typeof AskedContext): Here {
  const here = useContext(context)
  if (here === null) throw new Error('useHere: there is no provider above')
  return here
}

/** What the address says already: for controls, which answer at once. */
export function useAskedHere(): Here {
  return useHere(AskedContext)
}

/** What the screen shows: behind the address for as long as the next picture is being made. */
export function useShownHere(): Here {
  return useHere(ShownContext)
}

/**
 * What the address says of the screen that is shown, read by the screen's own `read`. With `asked` ahead
 * of the picture, for controls; where the address has already left the screen, as it was last.
 */
export function useScreenSearch<Search>(
  read: (search: Record<string, unknown>) => Search,
  when: 'asked' | 'shown',
): Search {
  const asked = useAskedHere()
  const shown = useShownHere()
  const { search } = when === 'asked' && asked.route === shown.route ? asked : shown
  return useMemo(() => read({ ...search }), [read, search])
}
