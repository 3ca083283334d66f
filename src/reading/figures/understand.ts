import { findPlace, type Structure } from '../structure'
import { findKind, saysFall } from './comparison'
import { listContexts, type Context } from './context'
import type { PrintedFigure, ReadChange, ReadFigure } from './figure'
import { findOwners } from './owners'
import { readBase, readTime, type Time } from './time'
import { findScope, findSubject, findVerb } from './words'

type Drafted = PrintedFigure & {
  readonly kind: ReadFigure['kind']
  readonly time: Time
  readonly context: Context
  /** Of a change: whether it is a fall. */
  readonly falls: boolean
}

/** The figures with year, scope, verb, subject, place and the changes printed beside them. */
export function understandFigures(
  folded: string,
  printed: readonly PrintedFigure[],
  structure: Structure,
  year: number | null,
): readonly { readonly figure: ReadFigure; readonly context: Context }[] {
  const contexts = listContexts(folded, printed)
  const drafted: Drafted[] = []
  for (const [index, figure] of printed.entries()) {
    const context = contexts[index]
    if (context === undefined) continue
    const previous = drafted[index - 1]
    const isListed =
      previous?.kind === 'change' && /^[、和及]$/.test(folded.slice(previous.end, figure.start))
    const kind = isListed
      ? 'change'
      : findKind(figure, context, folded.slice(figure.end, figure.end + 24))
    // 分别下降10%、5%: the words before the first change hold for the second.
    const falls = isListed ? previous.falls : saysFall(context.lead)
    drafted.push({ ...figure, kind, context, falls, time: readTime(context.sentence, year) })
  }
  const ownedBy = groupByOwner(findOwners(folded, drafted))
  return drafted.map(({ context, time, kind, falls: _falls, ...figure }, index) => {
    const owned = (ownedBy.get(index) ?? []).flatMap((at) => {
      const one = drafted[at]
      return one === undefined ? [] : [{ at, one }]
    })
    const changes = owned.flatMap(({ one }): readonly ReadChange[] =>
      one.kind === 'change' ? [buildChange(one, time.year)] : [],
    )
    const bases = owned.flatMap(({ at, one }) => (one.kind === 'base' ? [at] : []))
    const base = kind === 'base' ? readBase(context.clause, time.year) : null
    return {
      context,
      figure: {
        ...figure,
        kind,
        year: base === null ? time.year : Number(base.slice(0, 4)),
        period: base === null ? time.period : base.length > 4 ? base : null,
        scope: findScope(context),
        verb: findVerb(context),
        subject: findSubject(context),
        place: findPlace(structure, figure.start),
        changes,
        baseIndex: bases[0] ?? null,
      },
    }
  })
}

/** The positions that belong to each position. */
function groupByOwner(owners: readonly (number | null)[]): ReadonlyMap<number, readonly number[]> {
  const groups = new Map<number, number[]>()
  for (const [at, owner] of owners.entries()) {
    if (owner === null) continue
    const group = groups.get(owner)
    if (group === undefined) groups.set(owner, [at])
    else group.push(at)
  }
  return groups
}

function buildChange(
  { context, kind: _kind, time: _time, falls, ...figure }: Drafted,
  year: number | null,
): ReadChange {
  const sign = falls ? -1 : 1
  return {
    start: figure.start,
    end: figure.end,
    printed: figure.printed,
    decimals: figure.decimals,
    precision: figure.precision,
    value: sign * figure.value,
    unit: findChangeUnit(figure.unit),
    multiplier: figure.multiplier,
    base: readBase(context.sentence, year),
  }
}

function findChangeUnit(unit: string): ReadChange['unit'] {
  if (unit.includes('百分点')) return 'percentagePoints'
  if (unit === '%') return 'percent'
  return unit === '倍' ? 'times' : 'absolute'
}
