import type { DocxReading } from '../docx/readDocx'
import { readCommentTexts } from '../docx/readCommentTexts'
import { refuseDamaged } from '../refuse'
import type { Steps } from '../steps'
import { appendToRoot, encodeXml } from '../xml/editXml'
import type { Archive } from '../zip/archive'
import { findRelatedPart, nameRelationshipsPart, readPart } from '../zip/officePackage'
import { findWordNames, type WordNames } from './wordNames'

export type NewComment = {
  readonly id: number
  /** Lines become paragraphs. */
  readonly text: string
  readonly author: string
  /** ISO 8601; '' leaves it out. */
  readonly date: string
}

type Added = {
  /** New contents of parts, by name. */
  readonly changes: ReadonlyMap<string, string>
  /** The id of the first comment; the others follow. */
  readonly firstId: number
}

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml'
const CONTENT_TYPES = '[Content_Types].xml'

/** Adds comments to the part that holds their texts; makes that part if the file has none. */
export function* addCommentTexts(
  { archive, mainPart, source }: DocxReading,
  comments: readonly Omit<NewComment, 'id'>[],
): Steps<Added> {
  const existing = yield* findRelatedPart(archive, mainPart, 'comments')
  if (existing !== null) {
    const xml = (yield* readPart(archive, existing)) ?? refuseDamaged(existing, 'missingPart')
    const ids = [...(yield* readCommentTexts(xml, existing)).keys()]
      .map(Number)
      .filter(Number.isFinite)
    const firstId = ids.reduce((most, id) => Math.max(most, id + 1), 0)
    const names = findWordNames(xml)
    const changed = appendToRoot(xml, existing, formatComments(comments, firstId, names))
    return { changes: new Map([[existing, changed]]), firstId }
  }
  const { namespace } = findWordNames(source)
  const names = { namespace, attributes: '' }
  const part = findFreeName(archive, mainPart)
  const root = `<w:comments xmlns:w="${namespace}">${formatComments(comments, 0, names)}</w:comments>`
  const changes = new Map([
    [part, XML + root],
    yield* addRelationship(archive, mainPart, part, namespace),
    yield* addContentType(archive, part),
  ])
  return { changes, firstId: 0 }
}

function formatComments(
  comments: readonly Omit<NewComment, 'id'>[],
  firstId: number,
  { attributes }: WordNames,
): string {
  return comments
    .map(({ text, author, date }, index) => {
      const when = date === '' ? '' : ` w:date="${encodeXml(date)}"`
      const initials = encodeXml(author.slice(0, 1))
      const paragraphs = text
        .split('\n')
        .map((line) => `<w:p><w:r><w:t xml:space="preserve">${encodeXml(line)}</w:t></w:r></w:p>`)
      return `<w:comment${attributes} w:id="${firstId + index}" w:author="${encodeXml(author)}"${when} w:initials="${initials}">${paragraphs.join('')}</w:comment>`
    })
    .join('')
}

/** A name beside the main part that no entry has. */
function findFreeName({ directory }: Archive, mainPart: string): string {
  const folder = mainPart.slice(0, mainPart.lastIndexOf('/') + 1)
  let number = 1
  let name = `${folder}comments.xml`
  while (directory.entries.has(name)) {
    number += 1
    name = `${folder}comments${number}.xml`
  }
  return name
}

function* addRelationship(
  archive: Archive,
  mainPart: string,
  part: string,
  namespace: string,
): Steps<readonly [string, string]> {
  const name = nameRelationshipsPart(mainPart)
  const empty = `${XML}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"/>`
  const xml = (yield* readPart(archive, name)) ?? empty
  let id = 'rIdComments'
  while (xml.includes(`"${id}"`)) id += '1'
  const base = namespace.replace(/\/wordprocessingml.*/, '/officeDocument')
  const edition = /2006/.test(namespace) ? '/2006' : ''
  const type = `${base}${edition}/relationships/comments`
  const target = part.slice(part.lastIndexOf('/') + 1)
  const element = `<${prefixOf(xml)}Relationship Id="${id}" Type="${type}" Target="${target}"/>`
  return [name, appendToRoot(xml, name, element)]
}

function* addContentType(archive: Archive, part: string): Steps<readonly [string, string]> {
  const xml =
    (yield* readPart(archive, CONTENT_TYPES)) ?? refuseDamaged(CONTENT_TYPES, 'missingPart')
  const element = `<${prefixOf(xml)}Override PartName="/${part}" ContentType="${TYPE}"/>`
  return [CONTENT_TYPES, appendToRoot(xml, CONTENT_TYPES, element)]
}

/** The prefix of the root element with its colon; mostly none. */
function prefixOf(xml: string): string {
  return /<([\w.-]+:)?\w/.exec(xml)?.[1] ?? ''
}
