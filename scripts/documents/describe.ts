import type {
  Damage,
  Refusal,
  TextDocument,
  UnreadFormat,
  Warning,
} from '../../src/documents/model'

const damages: Readonly<Record<Damage, string>> = {
  cutShort: 'it is cut short, perhaps by an interrupted copy',
  badArchive: 'its archive is broken',
  badCompression: 'it cannot be unpacked',
  badChecksum: 'its content differs from its checksum',
  missingPart: 'it is missing',
  badXml: 'it is not well-formed XML',
  doctype: 'it has a DOCTYPE, which Office files never have',
  badEncoding: 'it is not UTF-8',
}

const formats: Readonly<Record<UnreadFormat, string>> = {
  doc: 'an old Word file (.doc)',
  wps: 'a WPS file (.wps)',
  pdf: 'a PDF',
  ofd: 'an OFD',
  rtf: 'an RTF file',
  odt: 'an OpenDocument file',
  xls: 'an old Excel file (.xls)',
  pptx: 'a presentation',
  mht: 'a web archive (.mht)',
  picture: 'a picture',
  archive: 'an archive',
}

/** Why a file gives no text, in a sentence. */
export function describeRefusal(reason: Refusal): string {
  switch (reason.kind) {
    case 'empty':
      return 'The file is empty.'
    case 'unread':
      return `The file is ${formats[reason.format]}, which is not read: save it as .docx or .txt.`
    case 'encrypted':
      return 'The file is encrypted: remove its password first.'
    case 'notText':
      return 'The file is not text in UTF-8, GB18030 or UTF-16 with a byte order mark.'
    case 'tooLarge':
      return `The file is too large: more than ${reason.limit} ${sizes[reason.what]}.`
    case 'damaged':
      return `The file is damaged${reason.part === null ? '' : ` in ${reason.part}`}: ${damages[reason.why]}.`
    case 'noText':
      return 'The file has no text, only pictures or blanks.'
  }
}

const sizes = {
  file: 'bytes',
  unpacked: 'bytes unpacked',
  parts: 'parts',
  text: 'characters',
} as const

/** A warning in a line: line of the text, kind, and what is there. */
export function describeWarning({ text }: TextDocument, warning: Warning): string {
  const line = text.slice(0, warning.start).split('\n').length
  const what = 'text' in warning ? `: ${warning.text}` : ''
  const who = 'author' in warning && warning.author !== '' ? ` (${warning.author})` : ''
  return `line ${line}: ${warning.kind}${who}${what}`
}
