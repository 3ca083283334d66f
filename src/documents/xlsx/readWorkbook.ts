import { refuseDamaged } from '../refuse'
import { createPacer, type Steps } from '../steps'
import { scanXml } from '../xml/scanXml'
import type { Archive } from '../zip/archive'
import { findMainPart, readPart, readRelationships } from '../zip/officePackage'
import { findFormatCode } from './formatCell'

export type SheetPart = { readonly name: string; readonly part: string; readonly isHidden: boolean }

/** What the sheets of a workbook share. */
export type Workbook = {
  readonly sheets: readonly SheetPart[]
  readonly strings: readonly string[]
  /** The format code of each cell style. */
  readonly formats: readonly string[]
  readonly is1904: boolean
}

/** Reads workbook.xml, sharedStrings.xml and styles.xml. */
export function* readWorkbook(archive: Archive): Steps<Workbook> {
  const part = yield* findMainPart(archive)
  const xml = (yield* readPart(archive, part)) ?? refuseDamaged(part, 'missingPart')
  const relationships = yield* readRelationships(archive, part)
  const sheets: SheetPart[] = []
  let is1904 = false
  for (const token of scanXml(xml, part)) {
    if (token.kind !== 'open') continue
    const { name, attributes } = token
    if (name === 'x:workbookPr') is1904 = /^(1|true)$/.test(attributes.get('date1904') ?? '')
    else if (name === 'x:sheet') {
      const found = relationships.find(({ id }) => id === attributes.get('r:id'))
      // Chart sheets have no cells.
      if (found?.type === 'worksheet')
        sheets.push({
          name: attributes.get('name') ?? '',
          part: found.target,
          isHidden: /hidden/i.test(attributes.get('state') ?? ''),
        })
    }
  }
  const find = (type: string): string =>
    relationships.find((one) => one.type === type)?.target ?? ''
  const strings = yield* readStrings(archive, find('sharedStrings'))
  const formats = yield* readFormats(archive, find('styles'))
  return { sheets, strings, formats, is1904 }
}

function* readStrings(archive: Archive, part: string): Steps<string[]> {
  const strings: string[] = []
  const xml = yield* readPart(archive, part)
  if (xml === null) return strings
  let text = ''
  let isText = false
  let phonetics = 0
  const isDue = createPacer()
  for (const token of scanXml(xml, part)) {
    if (isDue()) yield
    if (token.kind === 'text') text += isText && phonetics === 0 ? token.text : ''
    else if (token.name === 'x:t') isText = token.kind === 'open'
    else if (token.name === 'x:rPh') phonetics += token.kind === 'open' ? 1 : -1
    else if (token.name === 'x:si' && token.kind === 'open') text = ''
    else if (token.name === 'x:si') strings.push(text)
  }
  return strings
}

function* readFormats(archive: Archive, part: string): Steps<string[]> {
  const ids: string[] = []
  const own = new Map<string, string>()
  const xml = yield* readPart(archive, part)
  if (xml === null) return []
  let isCellStyles = false
  for (const token of scanXml(xml, part)) {
    if (token.kind === 'text') continue
    if (token.name === 'x:cellXfs') isCellStyles = token.kind === 'open'
    if (token.kind !== 'open') continue
    const id = token.attributes.get('numFmtId') ?? ''
    if (token.name === 'x:numFmt') own.set(id, token.attributes.get('formatCode') ?? '')
    else if (token.name === 'x:xf' && isCellStyles) ids.push(id)
  }
  return ids.map((id) => findFormatCode(id, own))
}
