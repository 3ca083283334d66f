import { createContext, useContext } from 'react'

/** SVG texts of charts by indicator id, shown until the live chart is drawn. */
export type ChartPlaceholders = ReadonlyMap<string, string>

const none: ChartPlaceholders = new Map()

const ChartPlaceholdersContext = createContext<ChartPlaceholders>(none)

export const ChartPlaceholdersProvider = ChartPlaceholdersContext.Provider

/** The placeholders, if they show the same region and years as the screen. */
export function useChartPlaceholdersWhen(same: boolean): ChartPlaceholders {
  const placeholders = useContext(ChartPlaceholdersContext)
  return same ? placeholders : none
}

/** The prerendered SVG of an indicator's chart; undefined where the build made none. */
export function useChartPlaceholder(indicatorId: string): string | undefined {
  return useContext(ChartPlaceholdersContext).get(indicatorId)
}
