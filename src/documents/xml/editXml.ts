import { refuseDamaged } from '../refuse'
import { decodeEntities } from './entities'
import { scanXml } from './scanXml'

/** Replaces the characters from `start` to `end` (excluded) of a source. */
export type Edit = { readonly start: number; readonly end: number; readonly text: string }

/** Makes edits that do not overlap; those at one place in their order. */
export function applyEdits(source: string, edits: readonly Edit[]): string {
  const parts: string[] = []
  let at = 0
  for (const { start, end, text } of [...edits].sort((a, b) =>
    a.start === b.start ? a.end - b.end : a.start - b.start,
  )) {
    parts.push(source.slice(at, start), text)
    at = end
  }
  parts.push(source.slice(at))
  return parts.join('')
}

/** Adds elements at the end of the root, whether it is empty or not; the rest stays as it is. */
export function appendToRoot(source: string, part: string, elements: string): string {
  let start = -1
  let end = 0
  for (const token of scanXml(source, part)) {
    if (start < 0) start = token.start
    if (token.kind !== 'text') end = token.start
  }
  const name = /^<([^\s/>]+)/.exec(source.slice(start))?.[1] ?? refuseDamaged(part, 'badXml')
  if (source.startsWith('</', end)) return applyEdits(source, [{ start: end, end, text: elements }])
  const slash = source.lastIndexOf('/', end)
  return applyEdits(source, [{ start: slash, end: slash + 2, text: `>${elements}</${name}>` }])
}

/** The position in raw XML text of the character at `offset` (UTF-16) of the decoded text. */
export function findRawOffset(raw: string, offset: number): number {
  let decoded = 0
  let at = 0
  while (decoded < offset && at < raw.length) {
    const end = raw[at] === '&' ? raw.indexOf(';', at) + 1 : at + 1
    decoded += decodeEntities(raw.slice(at, end))?.length ?? 0
    at = end
  }
  return at
}

/** Text as it stands in XML content and attributes, without the characters that XML forbids. */
export function encodeXml(text: string): string {
  return text
    .replace(/[^\P{Cc}\t\n\r\u007f-\u009f]|[\ufffe\uffff]|\p{Cs}/gu, '')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;')
}
