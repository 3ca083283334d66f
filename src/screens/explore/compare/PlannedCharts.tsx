import { Fragment } from 'react'
import { lazyPart } from '../../../loading/lazyPart'
import { ChartBoundary } from '../../../ui/ChartBoundary'
import type { ChartPlan, PlannedChart } from './planCharts'

const CompareChart = lazyPart(async () => (await import('./CompareChart')).CompareChart)

/** The charts of a plan, each group with its remarks below it. */
export function PlannedCharts({ plan }: { readonly plan: ChartPlan }) {
  return (
    <>
      {plan.groups.length === 0 && <p>{plan.empty}</p>}
      {plan.groups.map(({ charts, remarks }, at) => (
        <Fragment key={at}>
          <div className={charts.length > 1 ? 'multiples' : undefined}>
            {charts.map((chart) => (
              <ComparisonFigure key={chart.name ?? chart.unit} chart={chart} />
            ))}
          </div>
          <Remarks texts={remarks} />
        </Fragment>
      ))}
      <Remarks texts={plan.remarks} />
    </>
  )
}

function ComparisonFigure({ chart }: { readonly chart: PlannedChart }) {
  return (
    <figure className="compared" data-chart="compared">
      <figcaption>
        {chart.name !== null && <strong>{`${chart.name} `}</strong>}
        <span>{chart.unit}</span>
      </figcaption>
      <ChartBoundary {...chart}>
        <CompareChart chart={chart} />
      </ChartBoundary>
    </figure>
  )
}

/** Remarks on charts, one paragraph each. */
export function Remarks({ texts }: { readonly texts: readonly string[] }) {
  return texts.map((text) => (
    <p key={text} className="compare-note">
      {text}
    </p>
  ))
}
