import type { Context } from '../figures/context'
import type { ReadFigure } from '../figures/figure'
import { fitUnit } from './fitUnit'
import type { EarlierFigure, KnownIndicator, Knowledge } from './knowledge'
import { coverage, listPairs, weighPairs } from './terms'

/** Why a match is weaker than its words: another scope or another verb makes another figure. */
export type MatchRemark = 'otherScope' | 'otherVerb'

/** An indicator that a figure may be, with a score from 0 to 1. */
export type Candidate = {
  readonly index: number
  readonly score: number
  readonly remarks: readonly MatchRemark[]
}

/** Scores every indicator for a figure; the best first, at most eight. `before`: the words of the figure before. */
export type Scorer = (figure: ReadFigure, context: Context, before: string) => readonly Candidate[]

/** Stages that must not be mixed: received, accepted, handled, concluded. */
const STAGES: readonly RegExp[] = [/申请|收到|新收/, /受理/, /审结|办结|结案/, /办理/]
const MOST = 8
/** What an indicator loses where nothing since the item began speaks of its topic. */
const OFF_TOPIC = 0.2

/** Prepares the words of the indicators once and returns the scorer. */
export function buildScorer({ indicators, topics, earlier }: Knowledge): Scorer {
  const subjects = findSubjects(topics)
  const prepared = indicators.map((indicator) => ({
    ...prepare(indicator, earlier),
    subject: subjects.get(indicator.topic) ?? EVERYTHING,
  }))
  const weigh = weighPairs(prepared.map(({ pairs }) => pairs))
  return (figure, context, before) => {
    const words = readWords(figure, context, before)
    return prepared
      .flatMap((one, index) => scoreOne(one, index, figure, words, weigh))
      .sort((a, b) => b.score - a.score)
      .slice(0, MOST)
  }
}

/** Pairs that only few topics have: 应诉, 调解. A topic without such pairs speaks of everything. */
function findSubjects(topics: Knowledge['topics']): ReadonlyMap<string, ReadonlySet<string>> {
  const all = topics.map(({ id, name }) => ({ id, pairs: [...listPairs(name.zh)] }))
  const count = (pair: string): number => all.filter(({ pairs }) => pairs.includes(pair)).length
  return new Map(
    all.map(({ id, pairs }) => [id, new Set(pairs.filter((pair) => count(pair) === 1))]),
  )
}

const EVERYTHING: ReadonlySet<string> = new Set()

type Prepared = {
  readonly indicator: KnownIndicator
  readonly pairs: ReadonlySet<string>
  /** With aliases and definition. */
  readonly wide: ReadonlySet<string>
  readonly earlier: EarlierFigure | null
  /** What its topic alone is about. */
  readonly subject: ReadonlySet<string>
}

function prepare(
  indicator: KnownIndicator,
  earlier: readonly EarlierFigure[],
): Omit<Prepared, 'subject'> {
  const { name, aliases, definition } = indicator
  return {
    indicator,
    pairs: listPairs(name.zh),
    wide: listPairs([name.zh, ...aliases, definition.zh.split('。')[0] ?? ''].join('。')),
    earlier: earlier.find((one) => one.indicator === indicator.id) ?? null,
  }
}

type Words = {
  readonly own: string
  readonly ownPairs: ReadonlySet<string>
  /** How much a pair counts by where it stands: beside the figure, in its clause, in its sentence. */
  readonly nearness: (pair: string) => number
  /** Since the item began. */
  readonly item: string
}

/** Words that name nothing by themselves. */
const EMPTY =
  /(?:19|20)\d\d年度?|今年|全年|截至目前|成为|唯一|其中|相继|先后|累计|共计|共|各级|全[省市县区]|以上|达到|开展了?|组织|召开|参加|有|等|[了的和及为达至在对]/g

/** 领域 of 五大领域: what a figure counts without a measure word. */
function readNoun({ printed, unit }: ReadFigure): string {
  const words = printed.replace(
    /[\d.,%\s一二两三四五六七八九十百千万亿余多大约近超过以上左右]/g,
    '',
  )
  return words === unit ? '' : words
}

function readWords(
  figure: ReadFigure,
  { lead, clause, sentence, next, tail, item }: Context,
  before: string,
): Words {
  const bare = (text: string): string => text.replace(/\d+(?:\.\d+)?/g, '')
  const names = (text: string): boolean => /\p{Script=Han}{2}/u.test(bare(text).replace(EMPTY, ''))
  const own =
    [lead + readNoun(figure), lead + next, lead + tail, before + lead, sentence]
      .map(bare)
      .find(names) ?? ''
  const [near, around, far] = [
    listPairs(own + bare(tail)),
    listPairs(bare(clause)),
    listPairs(bare(sentence)),
  ]
  return {
    own: `${own}${figure.verb ?? ''}`,
    ownPairs: listPairs(own.replace(EMPTY, '')),
    item: item + tail,
    nearness: (pair) => (near.has(pair) ? 1 : around.has(pair) ? 0.8 : far.has(pair) ? 0.5 : 0),
  }
}

function scoreOne(
  { indicator, pairs, wide, earlier, subject }: Prepared,
  index: number,
  figure: ReadFigure,
  words: Words,
  weigh: (pair: string) => number,
): readonly Candidate[] {
  const unit = fitUnit(figure.unit, indicator)
  if (unit === 0) return []
  const named = coverage(pairs, weigh, words.nearness)
  const told = coverage(words.ownPairs, weigh, (pair) => (wide.has(pair) ? 1 : 0))
  const alias = indicator.aliases.some((word) => word.length > 1 && words.own.includes(word))
    ? 1
    : 0
  const isOffTopic = subject.size > 0 && ![...subject].some((pair) => words.item.includes(pair))
  const remarks = findRemarks(indicator, figure)
  const score =
    (0.5 * named + 0.32 * told + 0.08 * alias + 0.1 * rankPlace(figure, indicator, earlier)) *
      (0.7 + 0.3 * unit) -
    0.14 * remarks.length -
    (isOffTopic ? OFF_TOPIC : 0)
  return score > 0.12 ? [{ index, score: Math.min(1, score), remarks }] : []
}

/** Last year's chapter and item, and a size within a factor of five, speak for an indicator: 0 to 1. */
function rankPlace(
  figure: ReadFigure,
  { multiplier }: KnownIndicator,
  earlier: EarlierFigure | null,
): number {
  if (earlier === null) return 0.5
  const { place, value } = figure
  const size = (value * 10 ** (figure.multiplier - multiplier)) / earlier.value
  const isNear = size > 0.2 && size < 5
  const inChapter =
    earlier.locator !== null && earlier.locator.chapter === (place.chapter ?? place.part)
  const inItem = inChapter && earlier.locator?.item === place.item
  return (isNear ? 0.3 : 0) + (inChapter ? 0.4 : 0) + (inItem ? 0.3 : 0)
}

function findRemarks({ name, scope }: KnownIndicator, figure: ReadFigure): readonly MatchRemark[] {
  const remarks: MatchRemark[] = []
  const [wide, narrow] = [/^全/, /政府$/]
  const printed = figure.scope ?? ''
  if (
    (wide.test(scope.zh) && narrow.test(printed)) ||
    (narrow.test(scope.zh) && /^全|^各级/.test(printed))
  )
    remarks.push('otherScope')
  const own = STAGES.findIndex((stage) => stage.test(name.zh))
  const said = STAGES.findIndex((stage) => stage.test(figure.verb ?? ''))
  if (own >= 0 && said >= 0 && own !== said) remarks.push('otherVerb')
  return remarks
}
