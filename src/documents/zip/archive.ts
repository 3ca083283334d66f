import { Inflate } from 'fflate'
import { MOST_UNPACKED_BYTES } from '../limits'
import { refuse, refuseDamaged } from '../refuse'
import type { Steps } from '../steps'
import { computeCrc32 } from './crc32'
import { readDirectory, type ZipDirectory, type ZipEntry } from './readDirectory'

/** An opened ZIP file. `unpacked` counts the bytes unpacked so far. */
export type Archive = {
  readonly bytes: Uint8Array
  readonly directory: ZipDirectory
  unpacked: number
}

/** Compressed bytes for one step; they unpack to at most a thousand times as many. */
const CHUNK = 4096

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
  const { method, dataStart, compressedSize, size } = entry
  const packed = archive.bytes.subarray(dataStart, dataStart + compressedSize)
  archive.unpacked += size
  if (archive.unpacked > MOST_UNPACKED_BYTES)
    refuse({ kind: 'tooLarge', what: 'unpacked', limit: MOST_UNPACKED_BYTES })
  if (method === DEFLATED) return yield* inflate(entry, packed)
  if (method !== STORED || size !== compressedSize) refuseDamaged(name, 'badCompression')
  if (computeCrc32(packed) !== entry.crc) refuseDamaged(name, 'badChecksum')
  return packed
}

/** Stops as soon as there is more than the entry declares. */
function* inflate({ name, size, crc }: ZipEntry, packed: Uint8Array): Steps<Uint8Array> {
  const unpacked = new Uint8Array(size)
  let length = 0
  let checksum = 0
  const stream = new Inflate((chunk) => {
    if (length + chunk.length > size) throw new Error('more than declared')
    unpacked.set(chunk, length)
    length += chunk.length
    checksum = computeCrc32(chunk, checksum)
  })
  for (let at = 0; at === 0 || at < packed.length; at += CHUNK) {
    try {
      stream.push(packed.subarray(at, at + CHUNK), at + CHUNK >= packed.length)
    } catch {
      refuseDamaged(name, 'badCompression')
    }
    yield
  }
  if (length !== size) refuseDamaged(name, 'badCompression')
  if (checksum !== crc) refuseDamaged(name, 'badChecksum')
  return unpacked
}
