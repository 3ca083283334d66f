import { Fragment } from 'react'
import type { Theme } from '../../../theme/palette'
import { Remarks } from '../Remarks'
import { LazyCompareChart } from './LazyCompareChart'
import type { ChartPlan, PlannedChart } from './planCharts'

type Props = {
  readonly plan: ChartPlan
  readonly theme: Theme
  readonly size: 'normal' | 'large'
}

/** The charts of a plan, each group with its remarks below it. */
export function PlannedCharts({ plan, theme, size }: Props) {
  return (
    <>
      {plan.groups.length === 0 && <p>{plan.empty}</p>}
      {plan.groups.map(({ charts, remarks }, at) => (
        <Fragment key={at}>
          <div className={charts.length > 1 ? 'multiples' : undefined}>
            {charts.map((chart) => (
              <ComparisonFigure
                key={chart.name ?? chart.unit}
                chart={chart}
                theme={theme}
                size={size}
              />
            ))}
          </div>
          <Remarks texts={remarks} />
        </Fragment>
      ))}
      <Remarks texts={plan.remarks} />
    </>
  )
}

function ComparisonFigure({
  chart,
  theme,
  size,
}: Omit<Props, 'plan'> & { readonly chart: PlannedChart }) {
  return (
    <figure className="compared" data-chart="compared">
      <figcaption>
        {chart.name !== null && <strong>{chart.name} </strong>}
        <span>{chart.unit}</span>
      </figcaption>
      <LazyCompareChart chart={chart} theme={theme} size={size} />
    </figure>
  )
}
