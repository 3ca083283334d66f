import { coverSpans } from '../span'
import { isOwnChange } from './comparison'
import type { FigureKind, PrintedFigure } from './figure'

type Drafted = PrintedFigure & { readonly kind: FigureKind }

/** A base further away than this factor is not of the nearest figure, but of the whole of its list. */
const FAR = 3
/** How many figures back an owner may stand. */
const REACH = 4
const LIST_REACH = 12

/**
 * For every change and base the position of the figure that it belongs to; null for levels and lone changes.
 * A change after a base belongs to the figure of the base.
 */
export function findOwners(
  folded: string,
  drafted: readonly Drafted[],
): readonly (number | null)[] {
  const bare = coverSpans(folded, drafted)
  const owners: (number | null)[] = []
  for (const [index, figure] of drafted.entries()) {
    const previous = drafted[index - 1]
    const followsBase =
      figure.kind === 'change' &&
      previous?.kind === 'base' &&
      isOwnChange(bare.slice(previous.end, figure.start))
    const ofBase = followsBase ? (owners[index - 1] ?? null) : null
    owners.push(figure.kind === 'level' ? null : (ofBase ?? findOwner(bare, drafted, index)))
  }
  for (const index of drafted.keys())
    for (const [at, owner] of shareOut(bare, drafted, index).entries()) owners[index + at] = owner
  return owners
}

/** The owners of several changes after 分别, in order: as many levels, the last before them; else none. */
function shareOut(bare: string, drafted: readonly Drafted[], index: number): readonly number[] {
  const words = bare.slice(drafted[index - 1]?.end ?? 0, drafted[index]?.start)
  // 同比、环比分别: both are of one figure.
  if (!/分别[^,。;]*$/.test(words) || /同比.*环比|环比.*同比/.test(words)) return []
  let end = index
  while (
    drafted[end]?.kind === 'change' &&
    (end === index || /^[、和及]$/.test(bare.slice(drafted[end - 1]?.end, drafted[end]?.start)))
  )
    end += 1
  const changes = drafted.slice(index, end)
  if (changes.length < 2 || findNear(bare, drafted, index) === null) return []
  const levels: number[] = []
  for (let at = index - 1; at >= 0 && levels.length < changes.length; at -= 1) {
    const other = drafted[at]
    if (other === undefined || /[。!?\n;]/.test(bare.slice(other.end, drafted[index]?.start))) break
    if (other.kind === 'level') levels.unshift(at)
  }
  const fitting = changes.every((change, at) => {
    const owner = drafted[levels[at] ?? -1]
    return owner !== undefined && fits(change, owner)
  })
  return fitting ? levels : []
}

function findOwner(bare: string, drafted: readonly Drafted[], index: number): number | null {
  const figure = drafted[index]
  if (figure === undefined) return null
  const near = findNear(bare, drafted, index)
  if (near !== null) {
    const owner = drafted[near]
    if (owner === undefined || !fits(figure, owner)) return null
    if (figure.kind === 'change' || measureDistance(figure, owner) <= FAR) return near
    return findInList(bare, drafted, index) ?? near
  }
  const next = drafted[index + 1]
  const between = next === undefined ? '' : bare.slice(figure.end, next.start).trim()
  const leads =
    figure.kind === 'base' ? /^[^,。;、]{0,10}(?:至|到|为)$/ : /^[,、]?(?:达到?|至|到|为|共)$/
  return next?.kind === 'level' && leads.test(between) ? index + 1 : null
}

/** The nearest level before, with only words of comparison between. */
function findNear(bare: string, drafted: readonly Drafted[], index: number): number | null {
  const start = drafted[index]?.start ?? 0
  for (let at = index - 1; at >= Math.max(0, index - REACH); at -= 1) {
    const other = drafted[at]
    if (other === undefined) return null
    const between = bare.slice(other.end, start)
    if (/[。!?\n;]/.test(between) || !isOwnChange(between)) return null
    if (other.kind === 'level') return at
  }
  return null
}

/** The level of the sentence that a base is nearest to in size: 8650次,其中…615次,较上年7920次. */
function findInList(bare: string, drafted: readonly Drafted[], index: number): number | null {
  const figure = drafted[index]
  if (figure === undefined) return null
  let best: { at: number; distance: number } | null = null
  for (let at = index - 1; at >= Math.max(0, index - LIST_REACH); at -= 1) {
    const other = drafted[at]
    if (other === undefined || /[。!?\n]/.test(bare.slice(other.end, figure.start))) break
    if (other.kind !== 'level' || other.unit !== figure.unit) continue
    const distance = measureDistance(figure, other)
    if (distance <= FAR && (best === null || distance < best.distance)) best = { at, distance }
  }
  return best?.at ?? null
}

function measureDistance(one: PrintedFigure, two: PrintedFigure): number {
  const [a, b] = [one, two].map(({ value, multiplier }) => value * 10 ** multiplier)
  if (a === undefined || b === undefined || a <= 0 || b <= 0) return 1
  return Math.max(a, b) / Math.min(a, b)
}

/** A base has the unit of its figure; a change is relative or has its unit too. */
function fits(figure: Drafted, owner: Drafted): boolean {
  if (figure.kind === 'base') return figure.unit === owner.unit || figure.unit === ''
  return /%|百分点|倍/.test(figure.unit) || figure.unit === owner.unit
}
