import { namesChange } from '../figures/comparison'
import type { Context } from '../figures/context'
import type { ReadFigure } from '../figures/figure'
import type { KnownIndicator, Knowledge } from './knowledge'
import { buildScorer, type Candidate, type MatchRemark } from './scoreFigure'

/** The indicator of a figure; null where none is near enough. Scores and confidence are from 0 to 1. */
export type Match = {
  readonly indicator: string | null
  readonly confidence: number
  /** Other indicators that it may be, best first. */
  readonly alternatives: readonly { readonly indicator: string; readonly score: number }[]
  readonly remarks: readonly MatchRemark[]
}

/** Below this a figure is rather a new indicator. */
const LEAST = 0.4
/** A figure beside one of the same topic, or right after its neighbour of the catalogue. */
const SAME_TOPIC = 0.06
const NEXT = 0.09

type Entry = { readonly figure: ReadFigure; readonly context: Context }
type State = { readonly candidate: Candidate | null; readonly total: number; readonly from: number }

/**
 * Matches figures to indicators: each by its words, and all together by their order, since a report speaks of
 * one topic after the other. A base has the indicator of its figure, a change that belongs to one has none.
 */
export function matchFigures(entries: readonly Entry[], knowledge: Knowledge): readonly Match[] {
  const score = buildScorer(knowledge)
  const bases = new Map(
    entries.flatMap(({ figure }, index) =>
      figure.baseIndex === null ? [] : [[figure.baseIndex, index]],
    ),
  )
  const owned = new Set(entries.flatMap(({ figure }) => figure.changes.map(({ start }) => start)))
  const levels = entries.flatMap(({ figure, context }, at) => {
    if (figure.kind === 'base' || owned.has(figure.start)) return []
    const candidates = score(figure, context, findWordsBefore(entries, at))
    const fitting = candidates.filter(({ index }) => fitsKind(figure, knowledge.indicators[index]))
    return [{ at, candidates: fitting }]
  })
  const byEntry = chooseUnique(levels, entries, knowledge)
  const taken = new Set([...byEntry.values()].map(({ best }) => best?.index))
  const toMatch = (at: number): Match => {
    const level = byEntry.get(at)
    if (level === undefined)
      return { indicator: null, confidence: 0, alternatives: [], remarks: [] }
    const { best } = level
    const id = (candidate: Candidate): string => knowledge.indicators[candidate.index]?.id ?? ''
    return {
      indicator: best === null ? null : id(best),
      confidence: best === null ? 0 : rate(best, level.candidates, taken),
      alternatives: level.candidates
        .filter((one) => one !== best && one.score > 0.25)
        .slice(0, 4)
        .map((one) => ({ indicator: id(one), score: roundScore(one.score) })),
      remarks: best?.remarks ?? [],
    }
  }
  return entries.map(({ figure }, at) => {
    const owner = figure.kind === 'base' ? bases.get(at) : undefined
    return toMatch(owner ?? at)
  })
}

/** A change is no value of what changes: 网上可办率提高12% is no rate of 12 %. */
function fitsKind({ kind }: ReadFigure, indicator: KnownIndicator | undefined): boolean {
  return kind !== 'change' || namesChange(indicator?.name.zh ?? '')
}

/** The best sequence (Viterbi): the sum of scores, with a bonus where neighbours belong together. */
function chooseTogether(
  lists: readonly (readonly Candidate[])[],
  { indicators }: Knowledge,
): readonly (Candidate | null)[] {
  let states: readonly State[] = [{ candidate: null, total: 0, from: 0 }]
  const columns: (readonly State[])[] = []
  for (const candidates of lists) {
    const before: readonly State[] = states
    states = [null, ...candidates].map((candidate) => {
      let best: State = { candidate, total: -Infinity, from: 0 }
      for (const [from, previous] of before.entries()) {
        const total =
          previous.total +
          (candidate?.score ?? LEAST) +
          join(previous.candidate, candidate, indicators)
        if (total > best.total) best = { candidate, total, from }
      }
      return best
    })
    columns.push(states)
  }
  const chosen: (Candidate | null)[] = []
  let at = states.reduce(
    (best, state, index) => (state.total > (states[best]?.total ?? -Infinity) ? index : best),
    0,
  )
  for (let column = columns.length - 1; column >= 0; column -= 1) {
    const state = columns[column]?.[at]
    chosen.unshift(state?.candidate ?? null)
    at = state?.from ?? 0
  }
  return chosen
}

function join(
  one: Candidate | null,
  two: Candidate | null,
  indicators: Knowledge['indicators'],
): number {
  if (one === null || two === null || one.index === two.index) return 0
  if (indicators[one.index]?.topic !== indicators[two.index]?.topic) return 0
  return two.index === one.index + 1 ? NEXT : SAME_TOPIC
}

type Level = { readonly at: number; readonly candidates: readonly Candidate[] }
type Chosen = Level & { readonly best: Candidate | null }

/** More rounds than one text ever needed. */
const MOST_ROUNDS = 12

/**
 * Two figures of one year cannot both be an indicator, unless they print the same number: the better keeps
 * it, the other is matched again without it.
 */
function chooseUnique(
  levels: readonly Level[],
  entries: readonly Entry[],
  knowledge: Knowledge,
): ReadonlyMap<number, Chosen> {
  let open = levels
  for (let round = 1; ; round += 1) {
    const best = chooseTogether(
      open.map(({ candidates }) => candidates),
      knowledge,
    )
    const chosen = open.map((level, index): Chosen => ({ ...level, best: best[index] ?? null }))
    const losers = round > MOST_ROUNDS ? [] : listLosers(chosen, entries)
    if (losers.length === 0)
      return new Map(
        chosen.map((one) => [
          one.at,
          { ...one, candidates: levels.find(({ at }) => at === one.at)?.candidates ?? [] },
        ]),
      )
    open = chosen.map(({ at, candidates, best: lost }) => ({
      at,
      candidates: losers.includes(at) ? candidates.filter((one) => one !== lost) : candidates,
    }))
  }
}

function listLosers(chosen: readonly Chosen[], entries: readonly Entry[]): readonly number[] {
  const holders = new Map<string, ReadFigure>()
  const losers: number[] = []
  const ranked = [...chosen].sort((a, b) => (b.best?.score ?? 0) - (a.best?.score ?? 0))
  for (const { at, best } of ranked) {
    const figure = entries[at]?.figure
    if (figure === undefined || best === null) continue
    const key = `${best.index}/${figure.year ?? ''}/${figure.period ?? ''}`
    const holder = holders.get(key)
    if (holder === undefined) holders.set(key, figure)
    else if (!isSame(holder, figure)) losers.push(at)
  }
  return losers
}

/** The words of the figure before, where the two stand together: 2件2人. */
function findWordsBefore(entries: readonly Entry[], at: number): string {
  const [one, two] = [entries[at - 1], entries[at]]
  return one !== undefined && two !== undefined && two.figure.start - one.figure.end <= 1
    ? one.context.lead
    : ''
}

function isSame(one: ReadFigure, two: ReadFigure): boolean {
  return one.value === two.value && one.multiplier === two.multiplier && one.unit === two.unit
}

/** The score, less where another indicator is as near that no other figure has. */
function rate(
  best: Candidate,
  candidates: readonly Candidate[],
  taken: ReadonlySet<number | undefined>,
): number {
  const rival = candidates.find((one) => one !== best && !taken.has(one.index))?.score ?? 0
  return roundScore(Math.max(0, Math.min(1, best.score + Math.min(0.15, best.score - rival))))
}

function roundScore(score: number): number {
  return Math.round(score * 100) / 100
}
