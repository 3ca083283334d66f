import { createContext, useContext } from 'react'

/** Pictures of charts by indicator id, as SVG text: what stands in a chart's place until it is live. */
export type ChartPlaceholders = ReadonlyMap<string, string>

const none: ChartPlaceholders = new Map()

const ChartPlaceholdersContext = createContext<ChartPlaceholders>(none)

export const ChartPlaceholdersProvider = ChartPlaceholdersContext.Provider

/** The pictures, where what is shown is what they show: else they would pass for other years or places. */
export function useChartPlaceholdersWhen(same: boolean): ChartPlaceholders {
  const placeholders = useContext(ChartPlaceholdersContext)
  return same ? placeholders : none
}

/** The still picture of an indicator's chart, where one was made at build. */
export function useChartPlaceholder(indicatorId: string): string | undefined {
  return useContext(ChartPlaceholdersContext).get(indicatorId)
}
