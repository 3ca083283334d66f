import { Behind } from '../../ui/BreakdownList'
import { ChangeLine } from '../../ui/figures/ChangeLine'
import { KeyFigure } from '../../ui/figures/KeyFigure'
import { TrendFigure } from '../../ui/trend/TrendFigure'
import { sentenceOf } from '../../format/sentences/sentence'
import { useWords } from '../../messages/useWords'
import type { Check } from '../../domain/checks/check'
import { checksTouching } from '../../domain/checks/checks'
import { readingOf } from '../../domain/comparison/comparison'
import type { World } from '../../domain/model/regionDataset'
import { useAddress } from '../../navigation/address'
import type { YearPair } from '../../navigation/years'
import { FailedChecks } from './FailedChecks'
import { Marks } from './Badges'

type Props = {
  readonly world: World
  readonly indicatorId: string
  readonly pair: YearPair
  readonly checks: readonly Check[]
}

/** One core indicator: figure, change, chart, sentence, what stands behind it, and its marks. */
export function TopicFigures({ world, indicatorId, pair, checks }: Props) {
  const words = useWords()
  const { shared, hrefOf } = useAddress()
  const reading = readingOf(world, indicatorId, pair.from, pair.to)
  const touching = checksTouching(checks, indicatorId)
  return (
    <>
      <KeyFigure reading={reading} />
      <ChangeLine reading={reading} />
      <TrendFigure
        world={world}
        reading={reading}
        theme={shared.theme ?? 'light'}
        size={shared.size ?? 'normal'}
        height={208}
      />
      <p className="reading">{sentenceOf(reading, words.figures)}</p>
      <Behind
        world={world}
        indicator={reading.indicator}
        year={reading.toYear}
        indicatorHref={(id) => hrefOf({ screen: 'indicator', id })}
      />
      <FailedChecks
        world={world}
        checks={touching.filter(({ year }) => year === pair.from || year === pair.to)}
      />
      <Marks reading={reading} checks={touching} />
    </>
  )
}
