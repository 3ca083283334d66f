import { MOST_ENTRIES, MOST_PARTS, MOST_UNPACKED_BYTES } from '../limits'
import { refuse, refuseDamaged } from '../refuse'

/** An entry of the central directory; positions are bytes of the file. */
export type ZipEntry = {
  readonly name: string
  readonly method: number
  readonly crc: number
  readonly compressedSize: number
  readonly size: number
  /** Of the local header. */
  readonly localStart: number
  /** Of the compressed bytes. */
  readonly dataStart: number
  /** Of the entry's record in the central directory. */
  readonly directoryStart: number
  readonly directoryEnd: number
}

export type ZipDirectory = {
  readonly entries: ReadonlyMap<string, ZipEntry>
  /** Of the first record of the central directory. */
  readonly start: number
  /** Of the end record, which may carry a comment to the end of the file. */
  readonly end: number
}

const LOCAL = 0x04034b50
const CENTRAL = 0x02014b50
const END = 0x06054b50
const END_SIZE = 22
const MOST_COMMENT = 0xffff
const ENCRYPTED = 1

/** Pictures and fonts are never unpacked, so their size and number do no harm. */
const neverUnpacked = /(^|\/)(media|fonts|embeddings)\//

/**
 * Reads the directory of a ZIP file without unpacking anything. Refuses encrypted, damaged and
 * 64-bit archives, and those that declare too many or too large parts.
 */
export function readDirectory(bytes: Uint8Array): ZipDirectory {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = findEnd(view)
  const count = view.getUint16(end + 10, true)
  const start = view.getUint32(end + 16, true)
  if (start > end) refuseDamaged(null, 'badArchive')
  if (count > MOST_ENTRIES) refuse({ kind: 'tooLarge', what: 'parts', limit: MOST_PARTS })
  const entries = new Map<string, ZipEntry>()
  let position = start
  for (let index = 0; index < count; index += 1) {
    const entry = readEntry(view, position, end)
    if (entries.has(entry.name)) refuseDamaged(entry.name, 'badArchive')
    entries.set(entry.name, entry)
    position = entry.directoryEnd
  }
  refuseTooMuch([...entries.values()])
  return { entries, start, end }
}

function findEnd(view: DataView): number {
  const last = view.byteLength - END_SIZE
  for (let at = last; at >= Math.max(0, last - MOST_COMMENT); at -= 1)
    if (view.getUint32(at, true) === END) return at
  return refuseDamaged(null, 'cutShort')
}

function readEntry(view: DataView, at: number, end: number): ZipEntry {
  if (at + 46 > end || view.getUint32(at, true) !== CENTRAL) refuseDamaged(null, 'badArchive')
  const nameEnd = at + 46 + view.getUint16(at + 28, true)
  const directoryEnd = nameEnd + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  const localStart = view.getUint32(at + 42, true)
  if (directoryEnd > end || localStart + 30 > end) refuseDamaged(null, 'badArchive')
  if (view.getUint32(localStart, true) !== LOCAL) refuseDamaged(null, 'badArchive')
  if ((view.getUint16(at + 8, true) & ENCRYPTED) !== 0) refuse({ kind: 'encrypted' })
  const name = new TextDecoder().decode(
    new Uint8Array(view.buffer, view.byteOffset + at + 46, nameEnd - at - 46),
  )
  const dataStart =
    localStart + 30 + view.getUint16(localStart + 26, true) + view.getUint16(localStart + 28, true)
  const compressedSize = view.getUint32(at + 20, true)
  if (dataStart + compressedSize > end) refuseDamaged(name, 'cutShort')
  return {
    name,
    method: view.getUint16(at + 10, true),
    crc: view.getUint32(at + 16, true),
    compressedSize,
    size: view.getUint32(at + 24, true),
    localStart,
    dataStart,
    directoryStart: at,
    directoryEnd,
  }
}

function refuseTooMuch(entries: readonly ZipEntry[]): void {
  const unpacked = entries.filter(({ name }) => !neverUnpacked.test(name))
  if (unpacked.length > MOST_PARTS) refuse({ kind: 'tooLarge', what: 'parts', limit: MOST_PARTS })
  const declared = unpacked.reduce((sum, { size }) => sum + size, 0)
  if (declared > MOST_UNPACKED_BYTES)
    refuse({ kind: 'tooLarge', what: 'unpacked', limit: MOST_UNPACKED_BYTES })
}
