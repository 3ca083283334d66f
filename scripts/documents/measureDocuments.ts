import { strToU8, zipSync, type Zippable } from 'fflate'
import { writeComments } from '../../src/documents/comments/writeComments'
import { readDocument } from '../../src/documents/readDocument'
import type { Steps } from '../../src/documents/steps'

const PARAGRAPHS = 6000
const COMMENTS = 200

/** Prints how long each reading takes and its longest step, which is how long a page waits. */
export function printMeasurements(parseHtml: (html: string) => Document): void {
  const docx = buildReport()
  const text = PARAGRAPH.repeat(PARAGRAPHS)
  const html = `<html><body>${`<p>${PARAGRAPH}</p>`.repeat(PARAGRAPHS)}</body></html>`
  const comments = Array.from({ length: COMMENTS }, (_, n) => ({
    start: n * 1000 + 5,
    end: n * 1000 + 9,
    text: '不符',
    author: '核稿',
    date: '',
  }))
  const read = (name: string, bytes: Uint8Array) => () =>
    readDocument({ name, bytes }, { parseHtml })
  const rows: readonly (readonly [string, Uint8Array, () => Steps<{ readonly kind: string }>])[] = [
    ['.docx, 300 pages, 20 MB', docx, read('a.docx', docx)],
    ['200 comments into it', docx, () => writeComments(docx, comments)],
    ['.txt', strToU8(text), read('a.txt', strToU8(text))],
    ['.html', strToU8(html), read('a.html', strToU8(html))],
    [
      '.txt of 20 MB',
      strToU8('件'.repeat(7_000_000)),
      read('a.txt', strToU8('件'.repeat(7_000_000))),
    ],
    ['a bomb', buildBomb(), read('a.docx', buildBomb())],
  ]
  for (const [name, { length }, start] of rows) {
    const { kind, total, longest } = measure(start)
    const size = `${(length / 1e6).toFixed(1)} MB`
    console.log(
      `${name} (${size}): ${kind}, ${total.toFixed(0)} ms, longest step ${longest.toFixed(0)} ms`,
    )
  }
}

function measure(start: () => Steps<{ readonly kind: string }>): {
  readonly kind: string
  readonly total: number
  readonly longest: number
} {
  measureOnce(start())
  return measureOnce(start())
}

function measureOnce(steps: Steps<{ readonly kind: string }>): ReturnType<typeof measure> {
  let total = 0
  let longest = 0
  for (;;) {
    const before = performance.now()
    const step = steps.next()
    const took = performance.now() - before
    total += took
    longest = Math.max(longest, took)
    if (step.done === true) return { kind: step.value.kind, total, longest }
  }
}

const PARAGRAPH = '2020年，市人民政府共收到行政复议申请83件，比2019年的92件减少10.84%。\n'

/** A report of 300 pages with as many runs as Word makes, and pictures. */
function buildReport(): Uint8Array {
  const words = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
  const runs = [...PARAGRAPH.trim().matchAll(/.{1,6}/g)].map(
    ([part]) =>
      `<w:r w:rsidRPr="00AB12CD"><w:rPr><w:rFonts w:ascii="仿宋_GB2312" w:eastAsia="仿宋_GB2312" w:hint="eastAsia"/><w:sz w:val="32"/></w:rPr><w:t>${part}</w:t></w:r>`,
  )
  const paragraph = `<w:p w:rsidR="00AB12CD"><w:pPr><w:ind w:firstLineChars="200"/></w:pPr>${runs.join('')}</w:p>`
  const picture = Uint8Array.from({ length: 2_000_000 }, (_, n) => (n * 7919) % 251)
  const pictures = Array.from({ length: 10 }, (_, n): [string, [Uint8Array, { level: 0 }]] => [
    `word/media/image${n}.png`,
    [picture, { level: 0 }],
  ])
  return buildPackage({
    'word/document.xml': strToU8(
      `<w:document ${words}><w:body>${paragraph.repeat(PARAGRAPHS)}</w:body></w:document>`,
    ),
    ...Object.fromEntries(pictures),
  })
}

/** Unpacks to 45 MB of nothing, just below the limit. */
function buildBomb(): Uint8Array {
  return buildPackage({ 'word/document.xml': new Uint8Array(45_000_000) })
}

function buildPackage(parts: Zippable): Uint8Array {
  const types = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
  const packages = 'http://schemas.openxmlformats.org/package/2006'
  return zipSync({
    '[Content_Types].xml': strToU8(`<Types xmlns="${packages}/content-types"/>`),
    '_rels/.rels': strToU8(
      `<Relationships xmlns="${packages}/relationships"><Relationship Id="a" Type="${types}/officeDocument" Target="word/document.xml"/></Relationships>`,
    ),
    ...parts,
  })
}
