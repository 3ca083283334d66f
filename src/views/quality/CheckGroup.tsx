import { useId } from 'react'
import { CheckItem } from '../../components/CheckItem'
import { useWords } from '../../i18n/useWords'
import type { Check, OutlierCheck } from '../../indicators/check'
import type { CheckStanding } from '../../indicators/checkStanding'
import type { World } from '../../indicators/world'
import { QuietOutliers } from './QuietOutliers'

type Props = {
  readonly standing: CheckStanding
  readonly checks: readonly Check[]
  readonly world: World
  readonly indicatorHref: (id: string) => string
}

/** An outlier check that flags nothing: of these there is one for every pair of years. */
function isQuiet(check: Check): check is OutlierCheck {
  return check.kind === 'outlier' && check.outcome === 'passed'
}

/** The checks of one standing under their heading; unremarkable pairs of years share one line. */
export function CheckGroup({ standing, checks, world, indicatorHref }: Props) {
  const { quality } = useWords()
  const heading = useId()
  const quiet = checks.filter(isQuiet)
  return (
    <section className="check-group" data-standing={standing} aria-labelledby={heading}>
      <h2 id={heading}>{quality.group(quality.standings[standing], checks.length)}</h2>
      <ul className="check-list">
        {checks
          .filter((check) => !isQuiet(check))
          .map((check) => (
            <CheckItem key={check.id} check={check} world={world} indicatorHref={indicatorHref} />
          ))}
      </ul>
      {quiet.length > 0 && (
        <QuietOutliers checks={quiet} world={world} indicatorHref={indicatorHref} />
      )}
    </section>
  )
}
