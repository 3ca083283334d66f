import { faults as faultsEn } from '../../src/messages/en/faults'
import { charts as chartsEn } from '../../src/messages/en/figures'
import { player as playerEn } from '../../src/messages/en/player'
import { shell as shellEn } from '../../src/messages/en/shell'
import { faults as faultsZh } from '../../src/messages/zh/faults'
import { charts as chartsZh } from '../../src/messages/zh/figures'
import { player as playerZh } from '../../src/messages/zh/player'
import { shell as shellZh } from '../../src/messages/zh/shell'
import { isList, valueAt, type Json } from './draws/json'
import type { Reading, ShownFigure } from './readPage'
import type { Scenario } from './draws/scenarios'

/** What can be wrong with a page. */
export const failures = [
  'crashed',
  'frozen',
  'blank',
  'stuck',
  'badWord',
  'falseText',
  'unnamed',
] as const
export type FailureKind = (typeof failures)[number]
export type Failure = { readonly kind: FailureKind; readonly what: string }

/** In place of a chart that threw, or whose code is missing. */
export const chartTexts: readonly string[] = [chartsZh, chartsEn].map(({ failed }) => failed)

/** The texts of error boundaries: a part of the page threw. */
const crashTexts = [shellZh, shellEn]
  .map(({ crashHint }) => crashHint)
  .concat([faultsZh, faultsEn].map(({ unknown }) => unknown('').title))
  .concat([playerZh, playerEn].map(({ broken }) => broken('').replace(/.*”/, '')))
  .concat(chartTexts)

/** What a region without figures is told, by its name. */
const noData = [faultsZh, faultsEn].map(({ empty }) => empty('').title)

/** A file, a path within an answer, or an id: something that an administrator can look up. */
const NAMES = /[\w-]+\.[\w-]+|HTTP \d|URL|JSON/

/** What is wrong with any page. */
export function judgePage(reading: Reading): readonly Failure[] {
  const { text, badWord, notices } = reading
  const found: Failure[] = []
  const crash = crashTexts.find((one) => text.includes(one))
  if (crash !== undefined) found.push({ kind: 'crashed', what: crash })
  if (text.trim().length < 2) found.push({ kind: 'blank', what: 'an empty page' })
  if (badWord !== null) found.push({ kind: 'badWord', what: badWord.replace(/\s+/g, ' ') })
  const unnamed = notices.find(
    (notice) => !NAMES.test(notice) && !noData.some((title) => notice.startsWith(title)),
  )
  if (unnamed !== undefined) found.push({ kind: 'unnamed', what: unnamed.slice(0, 80) })
  return found
}

/** Figures on the page that no row of the answer holds. */
export function judgeFigures(
  figures: readonly ShownFigure[],
  rows: readonly Json[],
  catalog: Json,
): readonly Failure[] {
  const values = new Map<string, number[]>()
  for (const row of rows) {
    const value = valueAt(row, ['value'])
    if (typeof value !== 'number') continue
    const key = `${textAt(row, 'indicator')} ${textAt(row, 'year')}`
    values.set(key, [...(values.get(key) ?? []), value])
  }
  const topics = valueAt(catalog, ['topics'])
  const cores = new Map(
    (isList(topics) ? topics : []).map((topic) => [textAt(topic, 'id'), textAt(topic, 'core')]),
  )
  return figures.flatMap(({ of, year, text }): readonly Failure[] => {
    const shown = readNumber(text)
    if (shown === null) return []
    const indicator = 'indicator' in of ? of.indicator : (cores.get(of.topic) ?? '')
    const sent = values.get(`${indicator} ${year}`) ?? []
    return sent.some((value) => agrees(value, shown))
      ? []
      : [
          {
            kind: 'falseText',
            what: `${indicator} ${year}: shown ${text}, sent ${sent.join(', ') || 'nothing'}`,
          },
        ]
  })
}

function textAt(value: Json, key: string): string {
  const inner = valueAt(value, [key])
  return typeof inner === 'string' || typeof inner === 'number' ? String(inner) : ''
}

type Shown = { readonly value: number; readonly step: number }

/** The first number of a text and the step of its last digit. */
function readNumber(text: string): Shown | null {
  const match = /([-−]?)(\d[\d,]*)(\.\d+)?/.exec(text)
  if (match === null) return null
  const [, sign, whole = '', decimals = ''] = match
  const value = Number(whole.replace(/,/g, '') + decimals) * (sign === '' ? 1 : -1)
  return { value, step: 10 ** -Math.max(0, decimals.length - 1) }
}

/** Whether digits show a value, rounded or cut, in any power of ten (万, million). */
function agrees(value: number, shown: Shown): boolean {
  for (let power = -12; power <= 12; power += 1) {
    const scale = 10 ** power
    if (Math.abs(value - shown.value * scale) <= 0.500_001 * shown.step * scale) {
      // Zero is zero at every scale; a scale must not make a figure of nothing.
      if (shown.value !== 0 || power === 0) return true
    }
  }
  return false
}

/** Cards, rows and articles that differ although no row of theirs or of their kin was touched. */
export function judgeBlocks(
  reading: Reading,
  untouched: Reading,
  touched: ReadonlySet<string>,
  { kin, answer }: Scenario,
): readonly Failure[] {
  const indicators = valueAt(answer('catalog.json') ?? undefined, ['indicators'])
  // A topic's card may show any figure of the topic beside its core one.
  const listOfTopic = (topic: string) =>
    (isList(indicators) ? indicators : [])
      .filter((one) => textAt(one, 'topic') === topic)
      .map((one) => textAt(one, 'id'))
  const affected = new Set([...touched].flatMap((id) => [...(kin.get(id) ?? [id])]))
  const before = new Map(untouched.blocks.map(({ id, text }) => [id, text]))
  return reading.blocks.flatMap(({ id, text }): readonly Failure[] => {
    const expected = before.get(id)
    const isAffected = [id, ...listOfTopic(id)].some((one) => affected.has(one))
    if (expected === undefined || expected === text || isAffected) return []
    return [{ kind: 'falseText', what: `${id} reads “${difference(expected, text)}”` }]
  })
}

/** Both texts from where they first differ. */
export function difference(expected: string, text: string): string {
  let at = 0
  while (at < expected.length && expected[at] === text[at]) at += 1
  const from = Math.max(0, at - 12)
  return `${text.slice(from, at + 30)}” instead of “${expected.slice(from, at + 30)}`
}
