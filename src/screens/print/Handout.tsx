import { useLayoutEffect, useMemo, useRef, useState } from 'react'
import { useIncrementalRender } from '../../scheduling/useIncrementalRender'
import { usePageRule } from '../../ui/usePageRule'
import { runChecks } from '../../domain/checks/runChecks'
import type { Comparison } from '../../domain/comparison/comparison'
import { arrange, type Measured } from './arrange'
import { measurePage, PAGE_RULE, PAPER } from './paper'
import { PaperChart } from './PaperChart'
import { hasFewYears, PaperItem } from './PaperItem'
import './print.css'
import { Sheet, type SheetTexts } from './Sheet'

export type HandoutProps = SheetTexts & {
  readonly comparisons: readonly Comparison[]
  /** Renders all charts at once, because the printer does not wait. */
  readonly printing: boolean
  /** Called with the number of pages. */
  readonly onPages?: (pages: number) => void
}

/**
 * Indicators on A4 pages. A hidden probe lays their texts out at the width of paper; their measured heights
 * decide how many fit on a page and how much is left to the charts. CSS page breaks cannot do this: charts
 * take the height that texts leave, and every page has a header and a page number. Other indicators, years
 * or messages need a new `key`.
 */
export function Handout({ comparisons, printing, onPages, ...texts }: HandoutProps) {
  const { dataset } = texts
  const probe = useRef<HTMLDivElement>(null)
  const [measured, setMeasured] = useState<Measured | null>(null)
  const checks = useMemo(() => runChecks(dataset), [dataset])
  usePageRule(PAGE_RULE)
  useLayoutEffect(() => {
    if (probe.current !== null) setMeasured(measurePage(probe.current))
  }, [])
  const pages = useMemo(() => (measured === null ? [] : arrange(measured)), [measured])
  const rendered = useIncrementalRender(pages.length, { initial: 2, step: 2, complete: printing })
  useLayoutEffect(() => onPages?.(pages.length), [pages.length, onPages])
  const items = { dataset, checks, defined: comparisons.length === 1 }
  if (measured === null)
    return (
      <div className="paper-probe" ref={probe} aria-hidden="true">
        <Sheet {...texts} at={1} of={100}>
          {comparisons.map((comparison) => (
            <PaperItem
              key={comparison.indicator.id}
              comparison={comparison}
              chart={null}
              {...items}
            />
          ))}
        </Sheet>
      </div>
    )
  return (
    <div className="sheets" aria-busy={rendered < pages.length ? true : undefined}>
      {pages.map((page, number) => (
        <Sheet key={page[0]?.at} {...texts} at={number + 1} of={pages.length}>
          {page.map(({ at, chart, scale }) => {
            const comparison = comparisons[at]
            if (comparison === undefined) return null
            return (
              <PaperItem
                key={at}
                comparison={comparison}
                {...items}
                style={scale < 1 ? { transform: `scale(${scale})` } : undefined}
                chart={
                  <PaperChart
                    dataset={dataset}
                    comparison={comparison}
                    width={PAPER.text}
                    height={chart}
                    marked={!hasFewYears(dataset)}
                    drawn={number < rendered}
                  />
                }
              />
            )
          })}
        </Sheet>
      ))}
    </div>
  )
}
