import type { Warning } from '../../../documents/model'
import type { Correction, Decision, Progress, SourceText, Work } from './work'

const FORMAT = 'fazhi-desk'
const VERSION = 1

/** A work as the text of a progress file. */
export function formatWork({ source, progress }: Work): string {
  return JSON.stringify({ format: FORMAT, version: VERSION, source, progress })
}

/** Reads a progress file; null where it is none. */
export function parseWork(text: string): Work | null {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return null
  }
  if (!isRecord(value) || value['format'] !== FORMAT || value['version'] !== VERSION) return null
  const source = parseSource(value['source'])
  const progress = parseProgress(value['progress'])
  return source === null || progress === null ? null : { source, progress }
}

/** Reads a text as storage or a file has it; null where it is none. */
export function parseSource(value: unknown): SourceText | null {
  if (!isRecord(value)) return null
  const { name, format, text, warnings } = value
  if (typeof name !== 'string' || typeof text !== 'string' || !isFormat(format)) return null
  return { name, format, text, warnings: Array.isArray(warnings) ? warnings.filter(isWarning) : [] }
}

/** Reads what was done as storage or a file has it; entries that cannot be read are left out. */
export function parseProgress(value: unknown): Progress | null {
  if (!isRecord(value) || typeof value['region'] !== 'string') return null
  const { year, place, region, decisions, correction, ignored, dropped } = value
  return {
    year: typeof year === 'number' ? year : null,
    place: place === 'other' ? 'other' : 'region',
    region,
    decisions: pick(decisions, isDecision),
    correction: isCorrection(correction) ? correction : null,
    ignored: pick(ignored, isString),
    dropped: Array.isArray(dropped) ? dropped.filter(isString) : [],
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function isString(value: unknown): value is string {
  return typeof value === 'string'
}

function pick<Value>(
  record: unknown,
  isWanted: (value: unknown) => value is Value,
): Readonly<Record<string, Value>> {
  const picked: Record<string, Value> = {}
  if (isRecord(record))
    for (const [key, value] of Object.entries(record)) if (isWanted(value)) picked[key] = value
  return picked
}

function isFormat(value: unknown): value is SourceText['format'] {
  return value === 'txt' || value === 'docx' || value === 'html' || value === 'xlsx'
}

function isDecision(value: unknown): value is Decision {
  if (!isRecord(value) || !isString(value['at'])) return false
  if (value['kind'] === 'accepted' || value['kind'] === 'rejected') return true
  const { indicator } = value
  return (
    value['kind'] === 'corrected' &&
    typeof value['value'] === 'number' &&
    (indicator === null || isString(indicator))
  )
}

function isCorrection(value: unknown): value is Correction {
  return (
    isRecord(value) &&
    isString(value['key']) &&
    isString(value['value']) &&
    (value['indicator'] === null || isString(value['indicator']))
  )
}

const SPOKEN = ['inserted', 'deleted', 'reformatted', 'comment']

function isWarning(value: unknown): value is Warning {
  if (!isRecord(value)) return false
  const { kind, start, end, text, author, date } = value
  if (!isString(kind) || typeof start !== 'number' || typeof end !== 'number') return false
  if (SPOKEN.includes(kind)) return isString(text) && isString(author) && isString(date)
  return kind === 'picture' || ((kind === 'hidden' || kind === 'placeholder') && isString(text))
}
