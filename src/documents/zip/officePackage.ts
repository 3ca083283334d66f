import { refuseDamaged } from '../refuse'
import type { Steps } from '../steps'
import { scanXml } from '../xml/scanXml'
import { unpackEntry, type Archive } from './archive'

/** A relationship of a part; `type` is the last word of its address, `target` a part's name. */
type Relationship = { readonly id: string; readonly type: string; readonly target: string }

/** Bytes for one step. */
const CHUNK = 131_072

/** The text of a part with its byte order mark, or null if there is none; refuses other encodings than UTF-8. */
export function* readPart(archive: Archive, name: string): Steps<string | null> {
  const bytes = yield* unpackEntry(archive, name)
  if (bytes === null) return null
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })
  const chunks: string[] = []
  for (let at = 0; at < bytes.length; at += CHUNK) {
    try {
      const isLast = at + CHUNK >= bytes.length
      chunks.push(decoder.decode(bytes.subarray(at, at + CHUNK), { stream: !isLast }))
    } catch {
      refuseDamaged(name, 'badEncoding')
    }
    yield
  }
  return chunks.join('')
}

/** The name of the part that a package is about; refuses a package without one. */
export function* findMainPart(archive: Archive): Steps<string> {
  const main = yield* findRelatedPart(archive, '', 'officeDocument')
  return main ?? refuseDamaged('_rels/.rels', 'missingPart')
}

/** The name of the part that `source` has a relationship of the type to, if the package has it. */
export function* findRelatedPart(
  archive: Archive,
  source: string,
  type: string,
): Steps<string | null> {
  const relationships = yield* readRelationships(archive, source)
  const found = relationships.find(
    (one) => one.type === type && archive.directory.entries.has(one.target),
  )
  return found?.target ?? null
}

/** The part that holds the relationships of `source`; '' is the package itself. */
export function nameRelationshipsPart(source: string): string {
  const slash = source.lastIndexOf('/') + 1
  return `${source.slice(0, slash)}_rels/${source.slice(slash)}.rels`
}

/** The relationships of a part within the package; none if it has no part for them. */
export function* readRelationships(archive: Archive, source: string): Steps<Relationship[]> {
  const part = nameRelationshipsPart(source)
  const xml = yield* readPart(archive, part)
  const found: Relationship[] = []
  if (xml === null) return found
  for (const token of scanXml(xml, part))
    if (token.kind === 'open' && token.name === 'rel:Relationship') {
      const type = token.attributes.get('Type') ?? ''
      const target = token.attributes.get('Target') ?? ''
      if (token.attributes.get('TargetMode') !== 'External')
        found.push({
          id: token.attributes.get('Id') ?? '',
          type: type.slice(type.lastIndexOf('/') + 1),
          target: resolve(source, target),
        })
    }
  return found
}

/** The name of a target that is given from the folder of its source or from the root. */
function resolve(source: string, target: string): string {
  const folder = source.split('/').slice(0, -1)
  const names = target.startsWith('/') ? [] : folder
  for (const name of target.split('/'))
    if (name === '..') names.pop()
    else if (name !== '' && name !== '.') names.push(name)
  return names.join('/')
}
