import { useLayoutEffect, useMemo, useRef, useState } from 'react'
import { usePageRule } from '../../ui/usePageRule'
import { runChecks } from '../../domain/checks/runChecks'
import type { Comparison } from '../../domain/comparison/comparison'
import { arrange, type Measured } from './arrange'
import { measure } from './measure'
import { PAGE_RULE, PAPER } from './paper'
import { PaperChart } from './PaperChart'
import { hasFewYears, PaperItem } from './PaperItem'
import './print.css'
import { Sheet, type SheetTexts } from './Sheet'
import { useIncrementalRender } from './useIncrementalRender'

export type HandoutProps = SheetTexts & {
  readonly readings: readonly Comparison[]
  /** All charts are wanted at once: the printer does not wait. */
  readonly printing: boolean
  /** Hears how many pages it makes. */
  readonly onPages?: (pages: number) => void
}

/**
 * Indicators on A4 pages. Their texts are set once unseen at the width of paper and measured, which tells
 * how many fit on a page and how much height is left to the charts; then the pages are made. Other
 * indicators, years or words want a new one (`key`).
 */
export function Handout({ readings, printing, onPages, ...texts }: HandoutProps) {
  const { dataset } = texts
  const probe = useRef<HTMLDivElement>(null)
  const [measured, setMeasured] = useState<Measured | null>(null)
  const checks = useMemo(() => runChecks(dataset), [dataset])
  usePageRule(PAGE_RULE)
  useLayoutEffect(() => {
    if (probe.current !== null) setMeasured(measure(probe.current))
  }, [])
  const pages = useMemo(() => (measured === null ? [] : arrange(measured)), [measured])
  const drawn = useIncrementalRender(pages.length, printing)
  useLayoutEffect(() => onPages?.(pages.length), [pages.length, onPages])
  const items = { dataset, checks, defined: readings.length === 1 }
  if (measured === null)
    return (
      <div className="paper-probe" ref={probe} aria-hidden="true">
        <Sheet {...texts} at={1} of={100}>
          {readings.map((comparison) => (
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
    <div className="sheets" aria-busy={drawn < pages.length ? true : undefined}>
      {pages.map((page, number) => (
        <Sheet key={page[0]?.at} {...texts} at={number + 1} of={pages.length}>
          {page.map(({ at, chart, scale }) => {
            const comparison = readings[at]
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
                    drawn={number < drawn}
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
