import * as v from 'valibot'
import {
  findBrokenReferences,
  type BrokenReference,
} from '../../src/data/schemas/findBrokenReferences'
import type { LocalizedText } from '../../src/domain/model/indicator'
import { catalogFileSchema, indicatorEntrySchema, type CatalogFile } from '../files/dataSchema'
import { asList } from './asList'
import { readIssue } from './issueTexts'
import type { Mistake } from './mistake'
import { texts } from './texts'

const FILE = 'catalog.json'

/** What reports are checked against: everything in the catalogue that can be read. */
export type KnownCatalog = {
  readonly regions: ReadonlySet<string>
  readonly sections: readonly number[]
  /** Every id, also of entries that are wrong otherwise. */
  readonly indicatorIds: ReadonlySet<string>
  /** The events whose date differs from place to place. */
  readonly localEvents: ReadonlySet<string>
  /** The entries that have the right shape. */
  readonly indicators: ReadonlyMap<string, CatalogFile['indicators'][number]>
}

/** Every mistake of the catalogue. */
export function checkCatalog(catalog: unknown): readonly Mistake[] {
  const read = v.safeParse(catalogFileSchema, catalog)
  if (!read.success) return read.issues.map((issue) => readIssue(FILE, issue))
  const broken = findBrokenReferences({ ...read.output, sources: [] })
  return [
    ...broken.map((reference): Mistake => ({
      file: FILE,
      path: reference.keys,
      text: describe(reference),
    })),
    ...checkNotReported(read.output),
  ]
}

/** A word of `notReported` may not also name an indicator; the indicators in `near` must exist. */
function checkNotReported({ indicators, notReported = [] }: CatalogFile): readonly Mistake[] {
  const ids = new Set(indicators.map(({ id }) => id))
  const named = new Map(
    indicators.flatMap(({ id, name, aliases = [] }) =>
      [name.zh, name.en, ...aliases].map((word) => [word, id] as const),
    ),
  )
  return notReported.flatMap(({ words, near }, index) => [
    ...words.flatMap((word, at): readonly Mistake[] => {
      const id = named.get(word)
      const path = ['notReported', index, 'words', at]
      return id === undefined ? [] : [{ file: FILE, path, text: texts.reportedWord(word, id) }]
    }),
    ...near.flatMap((id, at): readonly Mistake[] => {
      const path = ['notReported', index, 'near', at]
      return ids.has(id) ? [] : [{ file: FILE, path, text: texts.unknownId('indicator', id) }]
    }),
  ])
}

function describe({ kind, expected, received, keys }: BrokenReference): LocalizedText {
  switch (kind) {
    case 'unknownId':
      return texts.unknownId(expected.replace('s[].id', ''), received)
    case 'repeatedId':
      return texts.repeatedId(received)
    case 'repeatedPart':
      return texts.repeatedPart(received)
    case 'coreCount':
      return texts.coreCount(received)
    case 'slotWithoutCore':
      return texts.slotWithoutCore()
    case 'slotTaken':
      return texts.slotTaken(received)
    case 'missingTerm':
      return texts.missingTerm(String(keys[keys.length - 1]))
    case 'sameTerm':
      return texts.sameTerm(received)
    case 'self':
      return texts.self(received)
    case 'cycle':
      return texts.cycle(received)
  }
}

/** The readable parts of a catalogue that may be wrong elsewhere. */
export function knowCatalog(catalog: unknown): KnownCatalog {
  const parts = v.safeParse(v.looseObject({}), catalog)
  const list = (key: string) => (parts.success ? asList(parts.output[key]) : [])
  const read = <Value>(key: string, schema: v.GenericSchema<unknown, Value>) =>
    list(key).flatMap((row) => {
      const result = v.safeParse(schema, row)
      return result.success ? [result.output] : []
    })
  return {
    regions: new Set(read('regions', v.object({ code: v.string() })).map(({ code }) => code)),
    sections: read('sections', v.object({ id: v.number() })).map(({ id }) => id),
    indicatorIds: new Set(read('indicators', v.object({ id: v.string() })).map(({ id }) => id)),
    localEvents: new Set(
      read('events', v.object({ id: v.string(), local: v.literal(true) })).map(({ id }) => id),
    ),
    indicators: new Map(read('indicators', indicatorEntrySchema).map((row) => [row.id, row])),
  }
}
