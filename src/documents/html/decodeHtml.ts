import { decode, decodeText } from '../plain/decodeText'

const declared = /<meta\b[^>]*?charset\s*=\s*["']?\s*([\w-]+)/i

/**
 * The characters of a saved page: by byte order mark, else as its meta element declares, else as a
 * plain text. Refuses what is no text.
 */
export function decodeHtml(bytes: Uint8Array): string {
  const isMarked = bytes[0] === 0xef || (bytes[0] ?? 0) >= 0xfe
  const head = decode(bytes.subarray(0, 4096), 'latin1') ?? ''
  const charset = isMarked ? undefined : declared.exec(head)?.[1]
  // GB18030 contains the older two, under whose names pages use it.
  const encoding = charset?.replace(/^gb(k|2312)$/i, 'gb18030')
  const text = encoding === undefined ? null : decode(bytes, encoding)
  return text ?? decodeText(bytes)
}

const start = /^\s*(?:<!--[^]*?-->\s*|<\?xml[^>]*>\s*)*<(?:!doctype\s+html|html|head|body)\b/i

/** Whether the bytes are a web page: by their beginning, else by the name. */
export function detectHtml(name: string, bytes: Uint8Array): boolean {
  const head = (decode(bytes.subarray(0, 4096), 'latin1') ?? '')
    .replace(/^(\xef\xbb\xbf|\xff\xfe|\xfe\xff)/, '')
    .replace(/\0/g, '')
  return start.test(head) || (/\.x?html?$/i.test(name) && /<\w/.test(head))
}
