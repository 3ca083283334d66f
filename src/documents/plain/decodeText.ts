import { refuse } from '../refuse'

/** Byte order marks; UTF-16 is read only with one. */
const marks: readonly (readonly [encoding: string, mark: readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
]

/** Control characters that no text has: the bytes are something else. */
const binary = /[^\P{Cc}\s\u007f-\u009f]/u

/**
 * The characters of a plain text, without a byte order mark: by its mark, else UTF-8 where valid,
 * else GB18030 (which contains GBK and GB2312). Refuses anything else.
 */
export function decodeText(bytes: Uint8Array): string {
  const marked = marks.find(([, mark]) => mark.every((byte, index) => bytes[index] === byte))
  const encodings = marked === undefined ? ['utf-8', 'gb18030'] : [marked[0]]
  for (const encoding of encodings) {
    const text = decode(bytes, encoding)
    if (text !== null && !binary.test(text)) return text
  }
  return refuse({ kind: 'notText' })
}

/** Null where the bytes are invalid in the encoding. */
export function decode(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}
