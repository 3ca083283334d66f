import { TrendFigure } from '../../../ui/trend/TrendFigure'
import { unitText } from '../../../format/values/unit'
import { pick } from '../../../messages/pick'
import { useLang } from '../../../messages/useWords'
import type { World } from '../../../domain/model/regionDataset'
import type { GroupProps } from './SharedScaleCharts'

/** Each of the chosen on its own scale, as its own page draws it. */
export function OwnFigures({ world, rows, theme, size }: GroupProps & { readonly world: World }) {
  const lang = useLang()
  return (
    <div className="multiples">
      {rows.map(({ indicator, reading }) => (
        <div key={indicator.id} className="compared">
          <h3>
            {pick(indicator.name, lang)}{' '}
            <span>{lang === 'zh' ? unitText(indicator, 0, lang) : pick(indicator.unit, lang)}</span>
          </h3>
          <TrendFigure world={world} reading={reading} theme={theme} size={size} height={200} />
        </div>
      ))}
    </div>
  )
}
