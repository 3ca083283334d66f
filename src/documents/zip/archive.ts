import { Inflate } from 'fflate'
import { MOST_UNPACKED_BYTES } from '../limits'
import { refuse, refuseDamaged } from '../refuse'
import type { Steps } from '../steps'
import { computeCrc32 } from './crc32'
import { readDirectory, type ZipDirectory, type ZipEntry } from './readDirectory'

/** An opened ZIP file. `unpacked` counts all bytes unpacked so far, whatever their entries declare. */
export type Archive = {
  readonly bytes: Uint8Array
  readonly directory: ZipDirectory
  unpacked: number
}

/** Compressed bytes for one step; they unpack to at most a thousand times as many. */
const CHUNK = 16_384

const STORED = 0
const DEFLATED = 8

/** Opens a ZIP file; refuses what `readDirectory` refuses. */
export function openArchive(bytes: Uint8Array): Archive {
  return { bytes, directory: readDirectory(bytes), unpacked: 0 }
}

/** Unpacks an entry, or gives null if there is none; refuses a damaged one and a bomb. */
export function* unpackEntry(archive: Archive, name: string): Steps<Uint8Array | null> {
  const entry = archive.directory.entries.get(name)
  if (entry === undefined) return null
  const packed = archive.bytes.subarray(entry.dataStart, entry.dataStart + entry.compressedSize)
  if (entry.method !== STORED && entry.method !== DEFLATED) refuseDamaged(name, 'badCompression')
  const chunks = entry.method === STORED ? [packed] : yield* inflate(archive, entry, packed)
  if (entry.method === STORED) count(archive, packed)
  const whole = join(chunks)
  if (whole.length !== entry.size) refuseDamaged(name, 'badCompression')
  if (computeCrc32(whole) !== entry.crc) refuseDamaged(name, 'badChecksum')
  return whole
}

function* inflate(archive: Archive, entry: ZipEntry, packed: Uint8Array): Steps<Uint8Array[]> {
  const chunks: Uint8Array[] = []
  const stream = new Inflate((chunk) => {
    chunks.push(chunk)
    count(archive, chunk)
  })
  for (let at = 0; at === 0 || at < packed.length; at += CHUNK) {
    try {
      stream.push(packed.subarray(at, at + CHUNK), at + CHUNK >= packed.length)
    } catch (error) {
      if (error instanceof Error && error.name === 'RefusedError') throw error
      refuseDamaged(entry.name, 'badCompression')
    }
    yield
  }
  return chunks
}

function count(archive: Archive, chunk: Uint8Array): void {
  archive.unpacked += chunk.length
  if (archive.unpacked > MOST_UNPACKED_BYTES)
    refuse({ kind: 'tooLarge', what: 'unpacked', limit: MOST_UNPACKED_BYTES })
}

function join(chunks: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(chunks.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const chunk of chunks) {
    whole.set(chunk, at)
    at += chunk.length
  }
  return whole
}
