import { useMessages } from '../../messages/useMessages'
import { useMemo } from 'react'
import type { Check } from '../../domain/checks/check'
import { runChecks } from '../../domain/checks/checks'
import {
  countCheckStatuses,
  CHECK_STATUSES,
  computeCheckStatus,
} from '../../domain/checks/checkStatus'
import type { RegionDataset } from '../../domain/model/regionDataset'
import { CheckGroup } from './CheckGroup'
import './quality.css'

type Props = {
  readonly dataset: RegionDataset
  readonly indicatorHref: (id: string) => string
}

/** What disagrees first; standings without a check are left out. */
function groupsIn(checks: readonly Check[]) {
  return CHECK_STATUSES.map((standing) => ({
    standing,
    checks: checks.filter((check) => computeCheckStatus(check) === standing),
  })).filter((group) => group.checks.length > 0)
}

/** Every truth check of the world, what disagrees first. */
export function QualityView({ dataset, indicatorHref }: Props) {
  const messages = useMessages('quality').quality
  const checks = runChecks(dataset)
  const counts = countCheckStatuses(checks)
  const groups = useMemo(() => groupsIn(runChecks(dataset)), [dataset])
  return (
    <div className="quality">
      <header>
        <h1>{messages.heading}</h1>
        <p className="quality-intro">{messages.intro}</p>
        <p className="quality-summary">
          {checks.length === 0 ? messages.none : messages.summary(checks.length, counts)}
        </p>
      </header>
      {groups.map((group, at) => (
        <CheckGroup
          key={group.standing}
          {...group}
          dataset={dataset}
          indicatorHref={indicatorHref}
          opens={at === 0}
        />
      ))}
    </div>
  )
}
