import { useMemo } from 'react'
import { dataCheckWordsOf } from '../../messages/dataCheckWords'
import { useLang } from '../../messages/useWords'
import type { Check } from '../../domain/checks/check'
import { checksOf } from '../../domain/checks/checks'
import { countStandings, STANDINGS, standingOf } from '../../domain/checks/checkStatus'
import type { World } from '../../domain/model/regionDataset'
import { CheckGroup } from './CheckGroup'
import './quality.css'

type Props = {
  readonly world: World
  readonly indicatorHref: (id: string) => string
}

/** What disagrees first; standings without a check are left out. */
function groupsIn(checks: readonly Check[]) {
  return STANDINGS.map((standing) => ({
    standing,
    checks: checks.filter((check) => standingOf(check) === standing),
  })).filter((group) => group.checks.length > 0)
}

/** Every truth check of the world, what disagrees first. */
export function QualityView({ world, indicatorHref }: Props) {
  const words = dataCheckWordsOf(useLang())
  const checks = checksOf(world)
  const counts = countStandings(checks)
  const groups = useMemo(() => groupsIn(checksOf(world)), [world])
  return (
    <div className="quality">
      <header>
        <h1>{words.heading}</h1>
        <p className="quality-intro">{words.intro}</p>
        <p className="quality-summary">
          {checks.length === 0 ? words.none : words.summary(checks.length, counts)}
        </p>
      </header>
      {groups.map((group, at) => (
        <CheckGroup
          key={group.standing}
          {...group}
          world={world}
          indicatorHref={indicatorHref}
          opens={at === 0}
        />
      ))}
    </div>
  )
}
