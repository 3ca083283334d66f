import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, sep } from 'node:path'
import type { LocalizedText } from '../../src/domain/model/indicator'
import type { PlacedMistake } from '../check/mistake'
import { texts } from '../check/texts'

/** The texts of a data folder by file (`reports/530600-2020.json`), and the files that are no such text. */
export type DataTexts = {
  readonly texts: ReadonlyMap<string, string>
  readonly mistakes: readonly PlacedMistake[]
}

/** Files that the system or an editor leaves, which nobody enters. */
const LEFTOVER = /^(\.|~\$)|^(Thumbs\.db|desktop\.ini)$/i

/** Reads all data files as UTF-8, with or without a byte order mark. */
export function readTexts(folder: string): DataTexts {
  const found = new Map<string, string>()
  const mistakes: PlacedMistake[] = []
  const add = (file: string, text: LocalizedText, line?: number) =>
    mistakes.push({
      file,
      path: [],
      text,
      place: line === undefined ? null : { line, column: 1 },
    })
  const read = (file: string) => {
    const content = decode(readFileSync(join(folder, file)))
    if (typeof content === 'string') found.set(file, content)
    else add(file, content.text, content.line)
  }

  if (existsSync(join(folder, 'catalog.json'))) read('catalog.json')
  else add('catalog.json', texts.noFile())
  const reports = join(folder, 'reports')
  const entries = existsSync(reports) ? readdirSync(reports, { withFileTypes: true }) : []
  entries.sort((a, b) => (a.name < b.name ? -1 : 1))
  for (const entry of entries) {
    const file = `reports/${entry.name}`
    if (LEFTOVER.test(entry.name)) continue
    if (entry.isDirectory()) add(file, texts.folderInReports())
    else if (entry.name.endsWith('.json')) read(file)
    else add(file, texts.strangeName())
  }
  for (const file of listVersionFiles(folder)) read(file)
  return { texts: found, mistakes }
}

function listVersionFiles(folder: string): readonly string[] {
  if (!existsSync(join(folder, 'versions'))) return []
  return readdirSync(join(folder, 'versions'), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.json'))
    .map((path) => `versions/${path.split(sep).join('/')}`)
    .sort()
}

type Unreadable = { readonly text: LocalizedText; readonly line?: number }

/** The text, or why the bytes are none. */
export function decode(bytes: Uint8Array): string | Unreadable {
  const [first, second] = bytes
  const marked = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)
  if (marked || bytes.subarray(0, 64).includes(0)) return { text: texts.utf16() }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    const readable = new TextDecoder('utf-8').decode(bytes).split('\uFFFD')[0] ?? ''
    return { text: texts.notUtf8(), line: readable.split('\n').length }
  }
}
