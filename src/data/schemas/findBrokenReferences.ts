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
  readonly events: readonly { readonly topics: 'all' | readonly string[] }[]
}

/** Where a catalogue names something unknown or defines something twice. */
export type BrokenReference = {
  readonly keys: readonly (string | number)[]
  readonly expected: string
  readonly received: string
}

/**
 * Every unknown reference, duplicate id and rate with a single term. A partly valid catalogue would show
 * wrong relations, so callers reject it.
 */
export function findBrokenReferences(catalog: Referring): readonly BrokenReference[] {
  const broken: BrokenReference[] = []
  const sections = new Set(catalog.sections.map(({ id }) => id))
  const topics = new Set(catalog.topics.map(({ id }) => id))
  const indicators = new Set(catalog.indicators.map(({ id }) => id))

  const mustName = (
    known: ReadonlySet<string | number>,
    what: string,
    name: string | number | undefined,
    keys: readonly (string | number)[],
  ): void => {
    if (name !== undefined && !known.has(name))
      broken.push({ keys, expected: `the id of ${what}`, received: String(name) })
  }

  broken.push(...repeated('sections', catalog.sections))
  broken.push(...repeated('topics', catalog.topics))
  broken.push(...repeated('indicators', catalog.indicators))
  broken.push(...repeated('sources', catalog.sources))

  broken.push(...wrongCoreTopics(catalog.topics))
  catalog.topics.forEach((topic, index) => {
    mustName(sections, 'a section', topic.section, ['topics', index, 'section'])
    mustName(indicators, 'an indicator', topic.core, ['topics', index, 'core'])
  })
  catalog.indicators.forEach((indicator, index) => {
    const at = ['indicators', index] as const
    mustName(topics, 'a topic', indicator.topic, [...at, 'topic'])
    for (const key of ['numerator', 'denominator', 'subsetOf', 'sameItemAs'] as const)
      mustName(indicators, 'an indicator', indicator[key], [...at, key])
    for (const key of ['parts', 'atMost'] as const)
      indicator[key]?.forEach((id, position) =>
        mustName(indicators, 'an indicator', id, [...at, key, position]),
      )
    const lacking = findMissingTerm(indicator)
    if (lacking !== null)
      broken.push({
        keys: [...at, lacking],
        expected: 'both sides of a rate',
        received: 'undefined',
      })
  })
  catalog.events.forEach((event, index) => {
    if (event.topics === 'all') return
    event.topics.forEach((topic, position) =>
      mustName(topics, 'a topic', topic, ['events', index, 'topics', position]),
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
      keys: ['topics'],
      expected: `1 to ${most} topics with a core indicator`,
      received: String(cores),
    })
  const owners = new Map<number, string>()
  topics.forEach(({ id, core, paletteSlot }, index) => {
    if (paletteSlot === undefined) return
    const owner = owners.get(paletteSlot)
    owners.set(paletteSlot, owner ?? id)
    const at = { keys: ['topics', index, 'paletteSlot'], received: String(paletteSlot) }
    if (core === undefined)
      wrong.push({ ...at, expected: `a core indicator of "${id}", or no palette slot` })
    else if (owner !== undefined)
      wrong.push({ ...at, expected: `a palette slot of "${id}" that "${owner}" does not have` })
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
      ? [{ keys: [list, index, 'id'], expected: 'an id of its own', received: String(id) }]
      : []
  })
}
