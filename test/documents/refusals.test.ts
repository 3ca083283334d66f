import { zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { buildDocx, p, r } from './buildDocx'
import { refusal } from './read'

const utf8 = new TextEncoder()
const bytesOf = (...codes: number[]): Uint8Array => Uint8Array.from(codes)

/** An OLE file whose directory names a stream. */
function oleWith(name: string): Uint8Array {
  const bytes = new Uint8Array(2048)
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])
  ;[...name].forEach((letter, index) => {
    bytes[1024 + index * 2] = letter.charCodeAt(0)
  })
  return bytes
}

/** A copy with two bytes replaced at a distance from the end record's signature. */
function patched(bytes: Uint8Array, signature: number, offset: number, value: number): Uint8Array {
  const copy = bytes.slice()
  const view = new DataView(copy.buffer)
  for (let at = copy.length - 4; at >= 0; at -= 1)
    if (view.getUint32(at, true) === signature) {
      view.setUint16(at + offset, value, true)
      return copy
    }
  throw new Error('no such record')
}

const CENTRAL = 0x02014b50

const document = (source: string): Uint8Array =>
  buildDocx('', { entries: { 'word/document.xml': utf8.encode(source) } })

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'

describe('a file that is not read says why', () => {
  it.each([
    ['pdf', 'a.pdf', utf8.encode('%PDF-1.7\n')],
    ['picture', 'a.docx', bytesOf(0xff, 0xd8, 0xff, 0xe0, 0, 16)],
    ['picture', 'a.docx', bytesOf(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10)],
    ['rtf', 'a.doc', utf8.encode('{\\rtf1 }')],
    ['doc', 'a.doc', oleWith('WordDocument')],
    ['wps', 'a.wps', oleWith('WordDocument')],
    ['xls', 'a.xls', oleWith('Workbook')],
    ['ofd', 'a.ofd', zipSync({ 'OFD.xml': utf8.encode('<a/>') })],
    ['odt', 'a.odt', zipSync({ 'META-INF/manifest.xml': utf8.encode('<a/>') })],
    ['pptx', 'a.pptx', zipSync({ 'ppt/presentation.xml': utf8.encode('<a/>') })],
    ['archive', 'a.zip', zipSync({ 'report.txt': utf8.encode('97') })],
    ['mht', 'a.mht', utf8.encode('MIME-Version: 1.0\r\n')],
  ])('%s, by its bytes', (format, name, bytes) => {
    expect(refusal(bytes, name)).toEqual({ kind: 'unread', format })
  })

  it('an empty one, an encrypted one, an encrypted entry', () => {
    expect(refusal(bytesOf())).toEqual({ kind: 'empty' })
    expect(refusal(oleWith('EncryptedPackage'))).toEqual({ kind: 'encrypted' })
    expect(refusal(patched(buildDocx(p('件')), CENTRAL, 8, 1))).toEqual({ kind: 'encrypted' })
  })

  it('one without text', () => {
    expect(refusal(buildDocx(p('') + p(' ')))).toEqual({ kind: 'noText' })
  })

  it.each([
    ['closing tag', `<w:document ${W}><w:body></w:document>`, 'badXml'],
    ['attribute', `<w:document ${W} a=b/>`, 'badXml'],
    ['attribute twice', `<w:document ${W} a="1" a="2"/>`, 'badXml'],
    ['end', `<w:document ${W}><w:body>`, 'badXml'],
    ['second root', `<w:document ${W}/><w:document ${W}/>`, 'badXml'],
    ['reference', `<w:document ${W}>&nbsp;</w:document>`, 'badXml'],
    ['ampersand', `<w:document ${W}>A & B</w:document>`, 'badXml'],
    ['text outside', `x<w:document ${W}/>`, 'badXml'],
    ['depth', `${'<a>'.repeat(300)}${'</a>'.repeat(300)}`, 'badXml'],
    ['DOCTYPE', '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>', 'doctype'],
  ])('XML with a wrong %s', (_, source, why) => {
    const part = 'word/document.xml'
    expect(refusal(document(source))).toEqual({ kind: 'damaged', part, why })
  })

  it('XML that is not UTF-8', () => {
    const entries = { 'word/document.xml': bytesOf(0x3c, 0xff, 0x3e) }
    expect(refusal(buildDocx('', { entries }))).toMatchObject({ why: 'badEncoding' })
  })

  it('a package without a main part', () => {
    const bytes = zipSync({ '[Content_Types].xml': utf8.encode('<a/>') })
    expect(refusal(bytes)).toEqual({ kind: 'damaged', part: '_rels/.rels', why: 'missingPart' })
  })
})

describe('a damaged archive', () => {
  const sound = buildDocx(p(r('行政复议97件').repeat(50)))

  it('is refused at whatever byte it is cut', () => {
    for (let length = 4; length < sound.length; length += 37)
      expect(refusal(sound.slice(0, length))).toMatchObject({ kind: 'damaged', why: 'cutShort' })
  })

  it('is refused or read, but never throws, with any byte changed', () => {
    for (let at = 4; at < sound.length; at += 7) {
      const copy = sound.slice()
      copy[at] = (copy[at] ?? 0) ^ 0x55
      expect(() => refusalOrNull(copy)).not.toThrow()
    }
  })

  it('is refused where a checksum differs', () => {
    expect(refusal(patched(sound, CENTRAL, 16, 0))).toMatchObject({ kind: 'damaged' })
  })
})

describe('a bomb', () => {
  const zeros = new Uint8Array(30_000_000)

  it('is refused by its declared size, before anything is unpacked', () => {
    const bytes = buildDocx(p('件'), { entries: { 'word/a.xml': zeros, 'word/b.xml': zeros } })
    expect(bytes.length).toBeLessThan(200_000)
    expect(refusal(bytes)).toEqual({ kind: 'tooLarge', what: 'unpacked', limit: 50_000_000 })
  })

  it('is refused by its real size where it declares a small one', () => {
    const entries = { 'word/document.xml': new Uint8Array(60_000_000) }
    const bytes = buildDocx('', { entries })
    expect(refusal(declaringLess(bytes, 'word/document.xml'))).toEqual({
      kind: 'damaged',
      part: 'word/document.xml',
      why: 'badCompression',
    })
  })

  it('is refused by the number of its parts, pictures not counted', () => {
    const many = (folder: string): Record<string, Uint8Array> =>
      Object.fromEntries(
        Array.from({ length: 250 }, (_, n) => [`word/${folder}${n}.bin`, bytesOf(1)]),
      )
    expect(refusal(buildDocx(p('件'), { entries: many('part') }))).toEqual({
      kind: 'tooLarge',
      what: 'parts',
      limit: 200,
    })
    expect(refusal(buildDocx(p(''), { entries: many('media/') }))).toEqual({ kind: 'noText' })
  })

  it('of text is refused by its length', () => {
    const tooLong = { kind: 'tooLarge', what: 'text', limit: 2_000_000 }
    expect(refusal(utf8.encode('件'.repeat(7_000_000)), 'a.txt')).toEqual(tooLong)
    expect(refusal(buildDocx(p('件'.repeat(2_100_000))))).toEqual(tooLong)
  })
})

function refusalOrNull(bytes: Uint8Array): void {
  try {
    refusal(bytes)
  } catch (error) {
    if (!(error instanceof Error) || error.message !== 'It was read.') throw error
  }
}

/** Declares ten bytes for an entry in the central directory. */
function declaringLess(bytes: Uint8Array, name: string): Uint8Array {
  const copy = bytes.slice()
  const view = new DataView(copy.buffer)
  for (let at = copy.length - 46; at >= 0; at -= 1) {
    if (view.getUint32(at, true) !== CENTRAL) continue
    const found = new TextDecoder().decode(copy.subarray(at + 46, at + 46 + name.length))
    if (found === name) view.setUint32(at + 24, 10, true)
  }
  return copy
}
