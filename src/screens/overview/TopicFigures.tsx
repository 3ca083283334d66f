import { BreakdownList } from '../../ui/BreakdownList'
import { ChangeLine } from '../../ui/figures/ChangeLine'
import { KeyFigure } from '../../ui/figures/KeyFigure'
import { TrendFigure } from '../../ui/trend/TrendFigure'
import { isLoneFigure } from '../../ui/trend/isLoneFigure'
import { formatSentence } from '../../format/sentences/sentence'
import { useMessages } from '../../messages/useMessages'
import type { Check } from '../../domain/checks/check'
import { findChecksUsing } from '../../domain/checks/runChecks'
import { compareYears } from '../../domain/comparison/comparison'
import type { RegionDataset } from '../../domain/model/regionDataset'
import { useNavigation } from '../../navigation/useNavigation'
import type { YearPair } from '../../domain/model/comparedYears'
import { Badges } from './Badges'

type Props = {
  readonly dataset: RegionDataset
  readonly indicatorId: string
  readonly pair: YearPair
  readonly checks: readonly Check[]
}

/** One core indicator: figure, change, chart, sentence, breakdown and badges. */
export function TopicFigures({ dataset, indicatorId, pair, checks }: Props) {
  const messages = useMessages()
  const { shared, linkTo } = useNavigation()
  const comparison = compareYears(dataset, indicatorId, pair.from, pair.to)
  return (
    <>
      <KeyFigure comparison={comparison} />
      <ChangeLine comparison={comparison} />
      {!isLoneFigure(dataset, comparison) && (
        <TrendFigure
          dataset={dataset}
          comparison={comparison}
          theme={shared.theme ?? 'light'}
          size={shared.size ?? 'normal'}
          height={208}
        />
      )}
      <p className="comparison">{formatSentence(comparison, messages.figures)}</p>
      <BreakdownList
        dataset={dataset}
        indicator={comparison.indicator}
        year={comparison.toYear}
        indicatorHref={(id) => linkTo({ screen: 'indicator', id })}
      />
      <Badges
        dataset={dataset}
        comparison={comparison}
        checks={findChecksUsing(checks, indicatorId)}
      />
    </>
  )
}
