import type { Event } from '../model/catalog'
import { isExact } from '../model/exactness'
import type { Indicator } from '../model/indicator'
import { findPartOfYear, type ReportedValue } from '../model/observation'
import type { RegionDataset } from '../model/regionDataset'
import { listReportedValues } from '../model/series'
import { findComparability, listBreaks, type Comparability } from './comparability'

function listReportedUpTo(
  dataset: RegionDataset,
  indicator: Indicator,
  toYear: number,
): readonly ReportedValue[] {
  const series = dataset.seriesById.get(indicator.id)
  return series === undefined ? [] : listReportedValues(series).filter(({ year }) => year <= toYear)
}

/** Comparability by events and by figures marked as a break (SDMX B); a mark alone names no event. */
export function assessComparability(
  dataset: RegionDataset,
  indicator: Indicator,
  fromYear: number,
  toYear: number,
): Comparability {
  const reported = listReportedUpTo(dataset, indicator, toYear)
  return assessFigures(dataset.catalog.events, indicator, reported, fromYear, toYear)
}

/** The same of any region's figures, with the events of that region. */
export function assessFigures(
  events: readonly Event[],
  indicator: Indicator,
  reported: readonly ReportedValue[],
  fromYear: number,
  toYear: number,
): Comparability {
  const byEvents = findComparability(events, indicator, fromYear, toYear)
  if (byEvents.kind === 'notComparable') return byEvents
  const broken = reported.some(
    ({ year, status }) => status === 'break' && year > fromYear && year <= toYear,
  )
  return broken ? { kind: 'notComparable', events: [] } : byEvents
}

/** An indicator's figures up to a year that are comparable with it: those since the last break. */
export function listComparableFigures(
  dataset: RegionDataset,
  indicator: Indicator,
  toYear: number,
): readonly ReportedValue[] {
  const reported = listReportedUpTo(dataset, indicator, toYear)
  const breaks = listBreaks(dataset.catalog.events, indicator)
  return reported.filter(
    ({ year }) => assessFigures(breaks, indicator, reported, year, toYear).kind !== 'notComparable',
  )
}

/** Whether a figure may stand in a series whose years are measured against each other. */
export function isExactWholeYear(figure: ReportedValue): boolean {
  return isExact(figure) && findPartOfYear(figure) === ''
}
