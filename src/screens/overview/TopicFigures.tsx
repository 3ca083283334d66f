import { BreakdownList } from '../../ui/BreakdownList'
import { ChangeLine } from '../../ui/figures/ChangeLine'
import { KeyFigure } from '../../ui/figures/KeyFigure'
import { Remarks } from '../../ui/Remarks'
import { TrendFigure } from '../../ui/trend/TrendFigure'
import { isLoneFigure } from '../../ui/trend/isLoneFigure'
import { placeText } from '../../format/source'
import { useMessages } from '../../messages/useMessages'
import { compareYears } from '../../domain/comparison/comparison'
import type { RegionDataset } from '../../domain/model/regionDataset'
import { useNavigation } from '../../navigation/useNavigation'
import type { YearPair } from '../../domain/model/comparedYears'

type Props = {
  readonly dataset: RegionDataset
  readonly indicatorId: string
  readonly pair: YearPair
}

/** One core indicator: figure, change, chart or neighbours, its place in the report, and what limits it. */
export function TopicFigures({ dataset, indicatorId, pair }: Props) {
  const { figures } = useMessages()
  const { shared, linkTo } = useNavigation()
  const comparison = compareYears(dataset, indicatorId, pair.from, pair.to)
  const { indicator, to, toYear } = comparison
  const place = to.kind === 'reported' ? placeText(to, dataset, figures) : ''
  return (
    <>
      <KeyFigure comparison={comparison} />
      <ChangeLine comparison={comparison} />
      {isLoneFigure(dataset, comparison) ? (
        <BreakdownList
          dataset={dataset}
          indicator={indicator}
          year={toYear}
          most={5}
          indicatorHref={(id) => linkTo({ screen: 'indicator', id })}
        />
      ) : (
        <TrendFigure
          dataset={dataset}
          comparison={comparison}
          theme={shared.theme ?? 'light'}
          size={shared.size ?? 'normal'}
          height={208}
          brief
        />
      )}
      <p className="topic-place">{place}</p>
      <Remarks comparison={comparison} checksHref={linkTo({ screen: 'quality' })} />
    </>
  )
}
