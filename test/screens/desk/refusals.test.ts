import { describe, expect, it } from 'vitest'
import type { Damage, Refusal, UnreadFormat } from '../../../src/documents/model'
import { formatRefusal } from '../../../src/screens/desk/intake/refusalText'
import { messagesFor } from '../../support/messagesFor'

const formats: Readonly<Record<UnreadFormat, true>> = {
  doc: true,
  wps: true,
  pdf: true,
  ofd: true,
  rtf: true,
  odt: true,
  xls: true,
  pptx: true,
  mht: true,
  picture: true,
  archive: true,
}
const damages: Readonly<Record<Damage, true>> = {
  cutShort: true,
  badArchive: true,
  badCompression: true,
  badChecksum: true,
  missingPart: true,
  badXml: true,
  doctype: true,
  badEncoding: true,
}
const keys = <Key extends string>(record: Readonly<Record<Key, true>>) =>
  Object.keys(record).filter((key): key is Key => key in record)

const reasons: readonly (Refusal | { readonly kind: 'badProgress' })[] = [
  ...keys(formats).map((format) => ({ kind: 'unread', format }) as const),
  ...keys(damages).map((why) => ({ kind: 'damaged', part: 'word/document.xml', why }) as const),
  ...(['file', 'unpacked', 'parts', 'text'] as const).map(
    (what) => ({ kind: 'tooLarge', what, limit: 2_000_000 }) as const,
  ),
  { kind: 'empty' },
  { kind: 'encrypted' },
  { kind: 'notText' },
  { kind: 'noText' },
  { kind: 'badProgress' },
]

describe.each(['zh', 'en'] as const)('why a file gives no text, in %s', (lang) => {
  const texts = reasons.map((reason) => formatRefusal(reason, messagesFor(lang).desk.intake))

  it('is a sentence of its own for every reason', () => {
    expect(new Set(texts).size).toBe(reasons.length)
    for (const text of texts) expect(text).toMatch(lang === 'zh' ? /。$/ : /\.$/)
  })

  it('says the limit in units that people use', () => {
    const [file, , , text] = texts.slice(-9, -5)
    expect(file).toContain(lang === 'zh' ? '2MB' : '2 MB')
    expect(text).toContain(lang === 'zh' ? '200万字' : '2,000,000 characters')
  })
})
