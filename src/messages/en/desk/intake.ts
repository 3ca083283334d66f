import type { Damage, UnreadFormat } from '../../../documents/model'
import type { intake as zh } from '../../zh/desk/intake'

const saveAs = 'Open it in Word or WPS, save it as .docx and bring that in.'

const formats: Record<UnreadFormat, string> = {
  doc: 'This is an old Word file (.doc).',
  wps: 'This is a WPS file (.wps).',
  pdf: 'This is a PDF file, which cannot be read yet.',
  ofd: 'This is an OFD file.',
  rtf: 'This is an RTF file.',
  odt: 'This is an OpenDocument file (.odt).',
  xls: 'This is an old Excel file (.xls).',
  pptx: 'This is a presentation.',
  mht: 'This is a single-file web page (.mht).',
  picture: 'This is a picture and has no text.',
  archive: 'This is an archive, not a draft.',
}

const advice: Record<UnreadFormat, string> = {
  doc: saveAs,
  wps: saveAs,
  pdf: 'Bring in the original, or save it as .docx.',
  ofd: 'Bring in the original, or save it as .docx.',
  rtf: saveAs,
  odt: saveAs,
  xls: 'Open it in Excel or WPS, save it as .xlsx and bring that in.',
  pptx: 'Copy its text and paste it below.',
  mht: 'Open it in a browser, save it as .html and bring that in.',
  picture: 'Bring in the draft itself, or paste its text below.',
  archive: 'Unpack it and bring in the draft inside.',
}

const damages: Record<Damage, string> = {
  cutShort: 'it is incomplete, perhaps not fully downloaded',
  badArchive: 'its structure is wrong',
  badCompression: 'its content cannot be unpacked',
  badChecksum: 'its content does not match its checksum',
  missingPart: 'a necessary part is missing',
  badXml: 'its content is not well-formed',
  doctype: 'it has a declaration that is not allowed',
  badEncoding: 'its character encoding is wrong',
}

export const intake: typeof zh = {
  drop: 'Drop the draft here',
  formats:
    '.docx, .txt, .html (a saved page), .xlsx, or a progress file (.json) that was saved on this page.',
  choose: 'Choose a file',
  or: 'Or paste the text',
  read: 'Read the pasted text',
  pastedName: 'Pasted text',
  opening: (name) => `Opening “${name}”…`,
  refused: (name) => `“${name}” could not be read`,
  reasons: {
    empty: 'The file is empty.',
    unread: (format) => `${formats[format]} ${advice[format]}`,
    encrypted:
      'The file has a password. Open it in Word or WPS, remove the password and save it again.',
    notText: 'This is no draft, or its character encoding is unknown. Save it as .docx.',
    tooLarge: {
      file: (bytes) =>
        `The file is larger than ${bytes / 1_000_000} MB. Remove its pictures and save it again.`,
      unpacked: (bytes) =>
        `The file unpacks to more than ${bytes / 1_000_000} MB and is not opened.`,
      parts: (count) => `The file has more than ${count} parts and is not opened.`,
      text: (length) =>
        `The text is longer than ${length.toLocaleString('en-US')} characters. Bring it in in pieces.`,
    },
    damaged: (why, part) =>
      `The file is damaged: ${damages[why]}${part === null ? '' : ` (${part})`}. Get a new copy of it.`,
    noText: 'The file has no text; it may be a scan. Bring in a draft whose text can be selected.',
    badProgress: 'This is no progress file of this page, or it is damaged.',
    failed: 'Reading failed. Try again, or paste the text below.',
  },
}
