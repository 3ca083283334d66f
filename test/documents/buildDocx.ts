import { strToU8, zipSync, type Zippable } from 'fflate'

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
const OTHERS =
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" ' +
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" ' +
  'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math" ' +
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" ' +
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"'
const TYPES = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

/** Contents of the parts beside the body; each is the inside of its root element. */
export type DocxParts = {
  readonly styles?: string
  readonly numbering?: string
  readonly comments?: string
  readonly footnotes?: string
  readonly endnotes?: string
  /** More entries of the package. */
  readonly entries?: Zippable
}

const roots = {
  styles: 'w:styles',
  numbering: 'w:numbering',
  comments: 'w:comments',
  footnotes: 'w:footnotes',
  endnotes: 'w:endnotes',
} as const

const names = ['styles', 'numbering', 'comments', 'footnotes', 'endnotes'] as const

const xml = (inside: string): Uint8Array =>
  strToU8(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${inside}`)

/** A Word file with this inside of `w:body`. */
export function buildDocx(body: string, parts: DocxParts = {}): Uint8Array {
  const present = names.filter((name) => parts[name] !== undefined)
  const relationships = present.map(
    (name, index) =>
      `<Relationship Id="rId${index + 1}" Type="${TYPES}/${name}" Target="${name}.xml"/>`,
  )
  const overrides = present.map(
    (name) =>
      `<Override PartName="/word/${name}.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.${name}+xml"/>`,
  )
  const own = present.map((name): [string, Uint8Array] => [
    `word/${name}.xml`,
    xml(`<${roots[name]} ${W} ${OTHERS}>${parts[name] ?? ''}</${roots[name]}>`),
  ])
  return zipSync({
    '[Content_Types].xml': xml(
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">' +
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
        '<Default Extension="xml" ContentType="application/xml"/>' +
        '<Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>' +
        `${overrides.join('')}</Types>`,
    ),
    '_rels/.rels': xml(
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">' +
        `<Relationship Id="rId1" Type="${TYPES}/officeDocument" Target="word/document.xml"/></Relationships>`,
    ),
    'word/document.xml': xml(
      `<w:document ${W} ${OTHERS}><w:body>${body}<w:sectPr/></w:body></w:document>`,
    ),
    'word/_rels/document.xml.rels': xml(
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relationships.join('')}</Relationships>`,
    ),
    ...Object.fromEntries(own),
    ...parts.entries,
  })
}

/** A run of text. */
export const r = (text: string, properties = ''): string =>
  `<w:r>${properties === '' ? '' : `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`

/** A paragraph; text that is not XML becomes one run. */
export const p = (inside: string, properties = ''): string =>
  `<w:p>${properties === '' ? '' : `<w:pPr>${properties}</w:pPr>`}${inside.startsWith('<') ? inside : r(inside)}</w:p>`

/** Paragraph properties of a list entry. */
export const numbered = (id: number, level = 0): string =>
  `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${id}"/></w:numPr>`

/** A level of a list. */
export const level = (index: number, format: string, text: string, more = ''): string =>
  `<w:lvl w:ilvl="${index}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`

/** An abstract list and the list that uses it, both with this id. */
export const list = (id: number, levels: string): string =>
  `<w:abstractNum w:abstractNumId="${id}">${levels}</w:abstractNum>`

export const instance = (id: number, abstract = id, more = ''): string =>
  `<w:num w:numId="${id}"><w:abstractNumId w:val="${abstract}"/>${more}</w:num>`
