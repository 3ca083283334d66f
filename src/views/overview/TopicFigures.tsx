import { Behind } from '../../components/Behind'
import { ChangeLine } from '../../components/ChangeLine'
import { KeyFigure } from '../../components/KeyFigure'
import { TrendFigure } from '../../components/TrendFigure'
import { sentenceOf } from '../../format/sentence'
import { useWords } from '../../i18n/useWords'
import type { Check } from '../../indicators/check'
import { checksTouching } from '../../indicators/checks'
import { readingOf } from '../../indicators/reading'
import type { World } from '../../indicators/world'
import { useAddress } from '../../routes/address'
import type { YearPair } from '../../routes/years'
import { FailedChecks } from './FailedChecks'
import { Marks } from './Marks'

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
