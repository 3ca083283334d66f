import type { UnreadFormat } from '../model'
import type { Archive } from './archive'

type ZipFormat = 'docx' | 'xlsx' | UnreadFormat

/** Parts by which a format is known, in order. */
const known: readonly (readonly [format: ZipFormat, part: RegExp])[] = [
  ['ofd', /^OFD\.xml$/i],
  ['odt', /^META-INF\/manifest\.xml$/],
  ['pptx', /^ppt\/presentation\d*\.xml$/],
  ['xlsx', /^xl\/workbook\d*\.xml$/],
  ['docx', /^\[Content_Types\]\.xml$/],
]

/** What a ZIP file is, by the names of its parts. */
export function findZipFormat({ directory }: Archive): ZipFormat {
  const names = [...directory.entries.keys()]
  return known.find(([, part]) => names.some((name) => part.test(name)))?.[0] ?? 'archive'
}
