import { paletteSlots } from '../../domain/model/paletteSlots'

/** The parts of a catalogue that name each other. */
type Referring = {
  readonly sections: readonly { readonly id: number }[]
  readonly topics: readonly {
    readonly id: string
    readonly section: number
    readonly core?: string | undefined
    readonly paletteSlot?: number | undefined
  }[]
  readonly indicators: readonly {
    readonly id: string
    readonly topic: string
    readonly numerator?: string | undefined
    readonly denominator?: string | undefined
    readonly parts?: readonly string[] | undefined
    readonly subsetOf?: string | undefined
    readonly atMost?: readonly string[] | undefined
    readonly sameItemAs?: string | undefined
  }[]
  readonly sources: readonly { readonly id: string }[]
  readonly events: readonly {
    readonly id: string
    readonly topics: 'all' | readonly string[]
    readonly indicators?: readonly string[] | undefined
  }[]
}

/** What is wrong: the build says it in both languages. */
export type BrokenKind =
  | 'unknownId'
  | 'repeatedId'
  | 'repeatedPart'
  | 'coreCount'
  | 'slotWithoutCore'
  | 'slotTaken'
  | 'missingTerm'
  | 'sameTerm'
  | 'self'
  | 'cycle'

/** Where a catalogue names something unknown or itself, or defines something twice. */
export type BrokenReference = {
  readonly kind: BrokenKind
  readonly keys: readonly (string | number)[]
  readonly expected: string
  readonly received: string
}

/**
 * Every unknown reference, duplicate id, rate with a single term or the same one twice, part listed twice and
 * indicator that is part of itself. A partly valid catalogue would show wrong relations, so callers reject it.
 */
export function findBrokenReferences(catalog: Referring): readonly BrokenReference[] {
  const broken: BrokenReference[] = []
  const sections = new Set(catalog.sections.map(({ id }) => id))
  const topics = new Set(catalog.topics.map(({ id }) => id))
  const indicators = new Set(catalog.indicators.map(({ id }) => id))

  const mustName = (
    known: ReadonlySet<string | number>,
    list: string,
    name: string | number | undefined,
    keys: readonly (string | number)[],
  ): void => {
    if (name !== undefined && !known.has(name))
      broken.push({
        kind: 'unknownId',
        keys,
        expected: `${list}[].id`,
        received: String(name),
      })
  }

  broken.push(...repeated('sections', catalog.sections))
  broken.push(...repeated('topics', catalog.topics))
  broken.push(...repeated('indicators', catalog.indicators))
  broken.push(...repeated('sources', catalog.sources))

  broken.push(...wrongCoreTopics(catalog.topics))
  catalog.topics.forEach((topic, index) => {
    mustName(sections, 'sections', topic.section, ['topics', index, 'section'])
    mustName(indicators, 'indicators', topic.core, ['topics', index, 'core'])
  })
  catalog.indicators.forEach((indicator, index) => {
    const at = ['indicators', index] as const
    mustName(topics, 'topics', indicator.topic, [...at, 'topic'])
    for (const key of ['numerator', 'denominator', 'subsetOf', 'sameItemAs'] as const)
      mustName(indicators, 'indicators', indicator[key], [...at, key])
    for (const key of ['parts', 'atMost'] as const)
      indicator[key]?.forEach((id, position) => {
        const keys = [...at, key, position]
        mustName(indicators, 'indicators', id, keys)
        if (indicator[key]?.indexOf(id) !== position)
          broken.push({ kind: 'repeatedPart', keys, expected: 'unique', received: id })
      })
    const lacking = findMissingTerm(indicator)
    if (lacking !== null)
      broken.push({
        kind: 'missingTerm',
        keys: [...at, lacking],
        expected: 'numerator, denominator',
        received: '—',
      })
    if (indicator.numerator !== undefined && indicator.numerator === indicator.denominator)
      broken.push({
        kind: 'sameTerm',
        keys: [...at, 'denominator'],
        expected: '≠ numerator',
        received: indicator.numerator,
      })
  })
  broken.push(...findLoops(catalog.indicators))
  broken.push(...repeated('events', catalog.events))
  catalog.events.forEach((event, index) => {
    event.indicators?.forEach((indicator, position) =>
      mustName(indicators, 'indicators', indicator, ['events', index, 'indicators', position]),
    )
    if (event.topics === 'all') return
    event.topics.forEach((topic, position) =>
      mustName(topics, 'topics', topic, ['events', index, 'topics', position]),
    )
  })
  return broken
}

/** There are 1 to 8 core topics, and each has a palette slot of its own. */
function wrongCoreTopics(topics: Referring['topics']): readonly BrokenReference[] {
  const wrong: BrokenReference[] = []
  const cores = topics.filter(({ core }) => core !== undefined).length
  const most = paletteSlots.length
  if (cores < 1 || cores > most)
    wrong.push({
      kind: 'coreCount',
      keys: ['topics'],
      expected: `1…${most} topics[].core`,
      received: String(cores),
    })
  const owners = new Map<number, string>()
  topics.forEach(({ id, core, paletteSlot }, index) => {
    if (paletteSlot === undefined) return
    const owner = owners.get(paletteSlot)
    owners.set(paletteSlot, owner ?? id)
    const at = { keys: ['topics', index, 'paletteSlot'], received: String(paletteSlot) }
    if (core === undefined)
      wrong.push({
        kind: 'slotWithoutCore',
        ...at,
        expected: 'core, paletteSlot',
      })
    else if (owner !== undefined)
      wrong.push({
        kind: 'slotTaken',
        ...at,
        expected: `≠ ${owner}.paletteSlot`,
      })
  })
  return wrong
}

function findMissingTerm(indicator: Referring['indicators'][number]): string | null {
  if (indicator.numerator === undefined && indicator.denominator !== undefined) return 'numerator'
  if (indicator.denominator === undefined && indicator.numerator !== undefined) return 'denominator'
  return null
}

function repeated(
  list: string,
  rows: readonly { readonly id: string | number }[],
): readonly BrokenReference[] {
  const seen = new Set<string | number>()
  return rows.flatMap(({ id }, index) => {
    const known = seen.has(id)
    seen.add(id)
    return known
      ? [
          {
            kind: 'repeatedId',
            keys: [list, index, 'id'],
            expected: 'unique',
            received: String(id),
          },
        ]
      : []
  })
}

type Indicator = Referring['indicators'][number]

/** Indicators that name themselves, and those that are, through parts, subsets and terms, within themselves. */
function findLoops(indicators: readonly Indicator[]): readonly BrokenReference[] {
  const loops: BrokenReference[] = []
  const wholes = listWholes(indicators)
  indicators.forEach((indicator, index) => {
    const { id } = indicator
    const links = ['numerator', 'denominator', 'subsetOf', 'sameItemAs'] as const
    const own = links
      .filter((key) => indicator[key] === id)
      .map((key): (string | number)[] => [key])
    for (const key of ['parts', 'atMost'] as const)
      indicator[key]?.forEach((named, position) => {
        if (named === id) own.push([key, position])
      })
    for (const keys of own)
      loops.push({
        kind: 'self',
        keys: ['indicators', index, ...keys],
        expected: '≠ id',
        received: id,
      })
    const path = findWayBack(id, wholes)
    if (path !== null && own.length === 0)
      loops.push({
        kind: 'cycle',
        keys: ['indicators', index],
        expected: 'acyclic',
        received: path.join(' < '),
      })
  })
  return loops
}

/** What each indicator is a part, a subset or a term of. */
function listWholes(indicators: readonly Indicator[]): ReadonlyMap<string, readonly string[]> {
  const wholes = new Map<string, string[]>()
  const add = (part: string, whole: string) =>
    wholes.set(part, [...(wholes.get(part) ?? []), whole])
  for (const { id, parts, subsetOf, numerator, denominator } of indicators) {
    if (subsetOf !== undefined) add(id, subsetOf)
    for (const part of [...(parts ?? []), numerator, denominator])
      if (part !== undefined) add(part, id)
  }
  return wholes
}

/** The way from an indicator through its wholes back to itself; null without one. */
function findWayBack(
  id: string,
  wholes: ReadonlyMap<string, readonly string[]>,
): readonly string[] | null {
  const seen = new Set<string>()
  const ways = [[id]]
  for (let way = ways.pop(); way !== undefined; way = ways.pop()) {
    for (const whole of wholes.get(way[way.length - 1] ?? '') ?? []) {
      if (whole === id) return [...way, whole]
      if (!seen.has(whole)) ways.push([...way, whole])
      seen.add(whole)
    }
  }
  return null
}
