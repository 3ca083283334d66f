import { MOST_DEPTH } from '../limits'
import { refuseDamaged } from '../refuse'
import { decodeEntities } from './entities'
import { createNamespaces } from './namespaces'

/** `start` and `end` are UTF-16 positions in the source. An empty element opens and closes. */
export type XmlToken =
  | {
      readonly kind: 'open'
      /** With the fixed prefix of its namespace. */
      readonly name: string
      readonly attributes: ReadonlyMap<string, string>
      readonly start: number
      readonly end: number
      readonly isEmpty: boolean
    }
  | { readonly kind: 'close'; readonly name: string; readonly start: number; readonly end: number }
  | {
      readonly kind: 'text'
      readonly text: string
      readonly start: number
      readonly end: number
      readonly isPlain: boolean
    }

const tagName = /[^\s<>/=!?&"']+/y
const attribute = /\s+([^\s<>/=&"']+)\s*=\s*(?:"([^"<]*)"|'([^'<]*)')/y
/** Most elements have no attributes. */
const none = new Map<string, string>()

const tagEnd = /\s*(\/?)>/y

/**
 * The tokens of a well-formed document. Refuses one that is not, any DOCTYPE (so no entity is ever
 * expanded), and elements nested too deep. `part` names the document in the refusal.
 * Our own instead of DOMParser: it knows positions, runs in slices, in workers and in Node.
 */
export function* scanXml(source: string, part: string): Generator<XmlToken, void, undefined> {
  const names: string[] = []
  const namespaces = createNamespaces()
  let at = source.startsWith('\ufeff') ? 1 : 0
  let hasRoot = false

  const fail = (): never => refuseDamaged(part, 'badXml')
  const skipTo = (mark: string, from: number): number => {
    const found = source.indexOf(mark, from)
    return found < 0 ? fail() : found + mark.length
  }
  const readText = (raw: string): string => decodeEntities(raw) ?? fail()

  while (at < source.length) {
    const start = at
    if (source[at] !== '<') {
      const next = source.indexOf('<', at)
      at = next < 0 ? source.length : next
      const text = readText(source.slice(start, at))
      if (names.length > 0) yield { kind: 'text', text, start, end: at, isPlain: true }
      else if (text.trim() !== '') fail()
    } else if (source.startsWith('<!--', at)) at = skipTo('-->', at)
    else if (source.startsWith('<?', at)) at = skipTo('?>', at)
    else if (source.startsWith('<![CDATA[', at)) {
      at = skipTo(']]>', at)
      if (names.length === 0) fail()
      const text = source.slice(start + 9, at - 3)
      yield { kind: 'text', text, start, end: at, isPlain: false }
    } else if (source.startsWith('<!', at)) refuseDamaged(part, 'doctype')
    else if (source[at + 1] === '/') {
      at = skipTo('>', at)
      const raw = source.slice(start + 2, at - 1).trimEnd()
      if (names.pop() !== raw) fail()
      yield { kind: 'close', name: namespaces.elementName(raw), start, end: at }
      namespaces.leave()
    } else {
      const raw = match(tagName, source, at + 1)?.[0] ?? fail()
      if ((names.length === 0 && hasRoot) || names.length >= MOST_DEPTH) fail()
      hasRoot = true
      at += 1 + raw.length
      let written = none
      for (let found = match(attribute, source, at); found; found = match(attribute, source, at)) {
        const name = found[1] ?? fail()
        if (written === none) written = new Map()
        if (written.has(name)) fail()
        written.set(name, readText(found[2] ?? found[3] ?? ''))
        at += found[0].length
      }
      const end = match(tagEnd, source, at) ?? fail()
      at += end[0].length
      namespaces.enter(written)
      const name = namespaces.elementName(raw)
      const attributes = namespaces.attributeNames(written)
      const isEmpty = end[1] === '/'
      yield { kind: 'open', name, attributes, start, end: at, isEmpty }
      if (isEmpty) {
        yield { kind: 'close', name, start: at, end: at }
        namespaces.leave()
      } else names.push(raw)
    }
  }
  if (names.length > 0 || !hasRoot) fail()
}

function match(pattern: RegExp, source: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at
  return pattern.exec(source)
}
