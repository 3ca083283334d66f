import type { Refusal, UnreadFormat } from './model'

export type Detected =
  | { readonly kind: 'zip' | 'text' }
  | { readonly kind: 'refused'; readonly reason: Refusal }

/** First bytes of formats that are not read, in hexadecimal. */
const signatures: readonly (readonly [UnreadFormat, RegExp])[] = [
  ['pdf', /^255044462d/],
  // {\rtf
  ['rtf', /^7b5c727466/],
  // JPEG, PNG, GIF, TIFF of both byte orders, BMP, WebP
  [
    'picture',
    /^(ffd8ff|89504e47|47494638|49492a00|4d4d002a|424d.{8}00000000|52494646.{8}57454250)/,
  ],
  // HEIC, AVIF
  ['picture', /^.{8}66747970(686569|6d6966|617669)/],
  // RAR, 7-Zip, gzip
  ['archive', /^(52617221|377abcaf|1f8b08)/],
  // "From: ", "MIME-Version: "
  ['mht', /^(46726f6d3a20|4d494d452d56657273696f6e3a20)/],
]

const OLE = /^d0cf11e0a1b11ae1/
const ZIP = /^504b(0304|0506)/

/** What the bytes are, whatever the name says; the name only tells .wps from .doc. */
export function detectFormat(name: string, bytes: Uint8Array): Detected {
  if (bytes.length === 0) return { kind: 'refused', reason: { kind: 'empty' } }
  const first = Array.from(bytes.subarray(0, 16), toHex).join('')
  const found = signatures.find(([, signature]) => signature.test(first))
  if (found !== undefined) return { kind: 'refused', reason: { kind: 'unread', format: found[0] } }
  if (OLE.test(first)) return { kind: 'refused', reason: findOleReason(name, bytes) }
  return { kind: ZIP.test(first) ? 'zip' : 'text' }
}

/** Names of streams in an OLE file, and what they tell; encrypted files hide their format. */
function findOleReason(name: string, bytes: Uint8Array): Refusal {
  if (hasOleName(bytes, 'EncryptedPackage')) return { kind: 'encrypted' }
  if (/\.wps$/i.test(name)) return { kind: 'unread', format: 'wps' }
  return { kind: 'unread', format: hasOleName(bytes, 'Workbook') ? 'xls' : 'doc' }
}

/** Whether the bytes hold a name in UTF-16LE, as the directory of an OLE file has it. */
function hasOleName(bytes: Uint8Array, name: string): boolean {
  const codes = [...name].flatMap((letter) => [letter.charCodeAt(0), 0])
  const [first = 0] = codes
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1))
    if (codes.every((code, index) => bytes[at + index] === code)) return true
  return false
}

function toHex(byte: number): string {
  return byte.toString(16).padStart(2, '0')
}
