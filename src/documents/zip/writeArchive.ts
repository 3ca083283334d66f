import { Deflate } from 'fflate'
import type { Steps } from '../steps'
import type { Archive } from './archive'
import { computeCrc32 } from './crc32'
import type { ZipEntry } from './readDirectory'

type Packed = { readonly bytes: Uint8Array; readonly crc: number; readonly size: number }

/** Where an entry went, and its new content if it has one. */
type Placed = {
  readonly name: string
  readonly entry: ZipEntry | null
  readonly packed: Packed | null
  readonly offset: number
}

const LOCAL_SIZE = 30
const CENTRAL_SIZE = 46
const DEFLATED = 8
const UTF8_NAME = 0x800
const VERSION = 20
/** 1 January 1980, as packages without a date have it. */
const NO_DATE = 0x21

/**
 * A copy of an archive in which some entries have new content and others are added. All others are
 * copied byte for byte, as they are compressed, and keep their order.
 */
export function* writeArchive(
  { bytes, directory }: Archive,
  changes: ReadonlyMap<string, string>,
): Steps<Uint8Array> {
  const entries = [...directory.entries.values()].sort((a, b) => a.localStart - b.localStart)
  const chunks: Uint8Array[] = [bytes.subarray(0, entries[0]?.localStart ?? 0)]
  let length = entries[0]?.localStart ?? 0
  const append = (...more: Uint8Array[]): void => {
    chunks.push(...more)
    length += more.reduce((sum, chunk) => sum + chunk.length, 0)
  }
  const placed: Placed[] = []
  for (const [index, entry] of entries.entries()) {
    const { name } = entry
    const changed = changes.get(name)
    const packed = changed === undefined ? null : yield* pack(changed)
    placed.push({ name, entry, packed, offset: length })
    const next = entries[index + 1]?.localStart ?? directory.start
    if (packed === null) append(bytes.subarray(entry.localStart, next))
    else append(writeLocal(name, packed), packed.bytes)
  }
  for (const [name, content] of changes)
    if (!directory.entries.has(name)) {
      const packed = yield* pack(content)
      placed.push({ name, entry: null, packed, offset: length })
      append(writeLocal(name, packed), packed.bytes)
    }
  const start = length
  append(...placed.map((one) => writeCentral(bytes, one)))
  append(writeEnd(bytes.subarray(directory.end), placed.length, start, length - start))
  return join(chunks, length)
}

/** Characters for one step. */
const CHUNK = 65_536

function* pack(content: string): Steps<Packed> {
  const bytes = new TextEncoder().encode(content)
  const chunks: Uint8Array[] = []
  const stream = new Deflate((chunk) => chunks.push(chunk))
  let crc = 0
  for (let at = 0; at === 0 || at < bytes.length; at += CHUNK) {
    const chunk = bytes.subarray(at, at + CHUNK)
    crc = computeCrc32(chunk, crc)
    stream.push(chunk, at + CHUNK >= bytes.length)
    yield
  }
  const length = chunks.reduce((sum, chunk) => sum + chunk.length, 0)
  return { bytes: join(chunks, length), crc, size: bytes.length }
}

function writeLocal(name: string, { bytes, crc, size }: Packed): Uint8Array {
  const encoded = new TextEncoder().encode(name)
  const record = new Uint8Array(LOCAL_SIZE + encoded.length)
  const view = new DataView(record.buffer)
  view.setUint32(0, 0x04034b50, true)
  view.setUint16(4, VERSION, true)
  view.setUint16(6, UTF8_NAME, true)
  view.setUint16(8, DEFLATED, true)
  view.setUint16(12, NO_DATE, true)
  view.setUint32(14, crc, true)
  view.setUint32(18, bytes.length, true)
  view.setUint32(22, size, true)
  view.setUint16(26, encoded.length, true)
  record.set(encoded, LOCAL_SIZE)
  return record
}

function writeCentral(source: Uint8Array, { name, entry, packed, offset }: Placed): Uint8Array {
  const record =
    entry === null ? newCentral(name) : source.slice(entry.directoryStart, entry.directoryEnd)
  const view = new DataView(record.buffer)
  if (packed !== null) {
    view.setUint16(8, UTF8_NAME, true)
    view.setUint16(10, DEFLATED, true)
    view.setUint32(16, packed.crc, true)
    view.setUint32(20, packed.bytes.length, true)
    view.setUint32(24, packed.size, true)
  }
  view.setUint32(42, offset, true)
  return record
}

function newCentral(name: string): Uint8Array {
  const encoded = new TextEncoder().encode(name)
  const record = new Uint8Array(CENTRAL_SIZE + encoded.length)
  const view = new DataView(record.buffer)
  view.setUint32(0, 0x02014b50, true)
  view.setUint16(4, VERSION, true)
  view.setUint16(6, VERSION, true)
  view.setUint16(14, NO_DATE, true)
  view.setUint16(28, encoded.length, true)
  record.set(encoded, CENTRAL_SIZE)
  return record
}

/** The end record with its comment. */
function writeEnd(old: Uint8Array, count: number, start: number, size: number): Uint8Array {
  const record = old.slice()
  const view = new DataView(record.buffer)
  view.setUint16(8, count, true)
  view.setUint16(10, count, true)
  view.setUint32(12, size, true)
  view.setUint32(16, start, true)
  return record
}

function join(chunks: readonly Uint8Array[], length: number): Uint8Array {
  const whole = new Uint8Array(length)
  let at = 0
  for (const chunk of chunks) {
    whole.set(chunk, at)
    at += chunk.length
  }
  return whole
}
