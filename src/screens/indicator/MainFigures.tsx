import { BreakdownList } from '../../ui/BreakdownList'
import { CautionMarks } from '../../ui/figures/CautionMarks'
import { ChangeLine } from '../../ui/figures/ChangeLine'
import { ComparisonTerms } from '../../ui/figures/ComparisonTerms'
import { KeyFigure } from '../../ui/figures/KeyFigure'
import { SeriesTable } from '../../ui/figures/SeriesTable'
import { isLoneFigure } from '../../ui/trend/isLoneFigure'
import { LimitsNote } from '../../ui/trend/LimitsNote'
import { TrendFigure } from '../../ui/trend/TrendFigure'
import { formatSentence } from '../../format/sentences/sentence'
import { useMessages } from '../../messages/useMessages'
import type { Comparison } from '../../domain/comparison/comparison'
import type { RegionDataset } from '../../domain/model/regionDataset'
import { useNavigation } from '../../navigation/useNavigation'
import type { View } from '../../navigation/search/indicatorSearch'
import { Reasons } from './Reasons'
import { ViewSwitch } from './ViewSwitch'

type Props = {
  readonly dataset: RegionDataset
  readonly comparison: Comparison
  readonly view: View
  readonly indicatorHref: (id: string) => string
}

/** Figure, change, sentence, chart or table, parts and reasons. */
export function MainFigures({ dataset, comparison, view, indicatorHref }: Props) {
  const { figures } = useMessages()
  const { shared } = useNavigation()
  const { indicator } = comparison
  // A lone figure has its neighbours in place of a chart.
  const isLone = isLoneFigure(dataset, comparison)
  return (
    <>
      <FigureSummary comparison={comparison} />
      <ComparisonTerms comparison={comparison} />
      <ViewSwitch isLone={isLone} />
      {view === 'table' ? (
        <SeriesTable
          dataset={dataset}
          indicator={indicator}
          caption={formatSentence(comparison, figures)}
        />
      ) : (
        !isLone && (
          <TrendFigure
            dataset={dataset}
            comparison={comparison}
            theme={shared.theme ?? 'light'}
            size={shared.size ?? 'normal'}
            height={360}
            noteMarks
          />
        )
      )}
      {view !== 'table' && <LimitsNote comparison={comparison} />}
      {(isLone || indicator.parts.length > 0 || indicator.ratio !== null) && (
        <BreakdownList
          dataset={dataset}
          indicator={indicator}
          year={comparison.toYear}
          indicatorHref={indicatorHref}
        />
      )}
      <Reasons dataset={dataset} indicatorId={indicator.id} />
    </>
  )
}

/** The figure, beside it what its checks found, the change and the sentence. */
export function FigureSummary({ comparison }: Pick<Props, 'comparison'>) {
  const { figures } = useMessages()
  const { linkTo } = useNavigation()
  const findings = comparison.cautions.filter(({ kind }) => kind === 'check')
  return (
    <>
      <KeyFigure comparison={comparison} />
      {findings.length > 0 && (
        <p>
          <CautionMarks cautions={findings} checksHref={linkTo({ screen: 'quality' })} />
        </p>
      )}
      <ChangeLine comparison={comparison} />
      <p className="comparison">{formatSentence(comparison, figures)}</p>
    </>
  )
}
