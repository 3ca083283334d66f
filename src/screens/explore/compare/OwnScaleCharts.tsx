import { FigureBoundary } from '../../../ui/FigureBoundary'
import { TrendFigure } from '../../../ui/trend/TrendFigure'
import { unitText } from '../../../format/values/unit'
import { localize } from '../../../messages/localize'
import { useLang } from '../../../messages/useMessages'
import type { RegionDataset } from '../../../domain/model/regionDataset'
import type { ComparedIndicator } from '../../../domain/comparison/comparedIndicator'
import { useNavigation } from '../../../navigation/useNavigation'

type Props = {
  readonly dataset: RegionDataset
  readonly rows: readonly ComparedIndicator[]
}

/** Each selected indicator on its own scale, as on its own page. */
export function OwnScaleCharts({ dataset, rows }: Props) {
  const lang = useLang()
  const { theme = 'light', size = 'normal' } = useNavigation().shared
  return (
    <div className="multiples">
      {rows.map(({ indicator, comparison }) => (
        <div key={indicator.id} className="compared">
          <h3>
            <span>{localize(indicator.name, lang)}</span>{' '}
            <span>
              {lang === 'zh' ? unitText(indicator, 0, lang) : localize(indicator.unit, lang)}
            </span>
          </h3>
          <FigureBoundary of={indicator} showing={comparison}>
            <TrendFigure
              dataset={dataset}
              comparison={comparison}
              theme={theme}
              size={size}
              height={200}
            />
          </FigureBoundary>
        </div>
      ))}
    </div>
  )
}
