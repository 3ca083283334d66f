import { createContext, useContext } from 'react'

/** Pictures of charts by indicator id, as SVG text: what stands in a chart's place until it is live. */
export type Stills = ReadonlyMap<string, string>

const none: Stills = new Map()

const StillsContext = createContext<Stills>(none)

export const StillsProvider = StillsContext.Provider

/** The pictures, where what is shown is what they show: else they would pass for other years or places. */
export function useStillsWhere(same: boolean): Stills {
  const stills = useContext(StillsContext)
  return same ? stills : none
}

/** The still picture of an indicator's chart, where one was made at build. */
export function useStill(indicatorId: string): string | undefined {
  return useContext(StillsContext).get(indicatorId)
}
