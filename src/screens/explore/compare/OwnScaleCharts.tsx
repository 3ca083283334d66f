import { TrendFigure } from '../../../ui/trend/TrendFigure'
import { unitText } from '../../../format/values/unit'
import { localize } from '../../../messages/localize'
import { useLang } from '../../../messages/useMessages'
import type { RegionDataset } from '../../../domain/model/regionDataset'
import type { GroupProps } from './SharedScaleCharts'

/** Each of the chosen on its own scale, as its own page draws it. */
export function OwnScaleCharts({
  dataset,
  rows,
  theme,
  size,
}: GroupProps & { readonly dataset: RegionDataset }) {
  const lang = useLang()
  return (
    <div className="multiples">
      {rows.map(({ indicator, comparison }) => (
        <div key={indicator.id} className="compared">
          <h3>
            {localize(indicator.name, lang)}{' '}
            <span>
              {lang === 'zh' ? unitText(indicator, 0, lang) : localize(indicator.unit, lang)}
            </span>
          </h3>
          <TrendFigure
            dataset={dataset}
            comparison={comparison}
            theme={theme}
            size={size}
            height={200}
          />
        </div>
      ))}
    </div>
  )
}
