import type { Feature } from 'write-excel-file/universal'
import type { WorkbookSheet } from './sheetCell'

/** An A4 landscape page holds this many digits at two thirds of the size, the smallest easily read. */
const DIGITS_PER_PAGE = 260

/** In inches: about a centimetre, and room for the footer. */
const MARGINS = { left: 0.4, right: 0.4, top: 0.5, bottom: 0.6, header: 0.3, footer: 0.3 }

const escapeXml = (text: string) =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;')

/** What the writer has no settings for: pages across, repeated head, page number, and the set of characters of the font. */
export function buildPaperFeature(sheets: readonly WorkbookSheet[]): Feature<Blob> {
  return {
    files: {
      transform: {
        'xl/worksheets/sheet{id}.xml': {
          transform: (xml, { orientation }, { sheetIndex }) =>
            orientation === undefined ? xml : addPage(xml, sheets[sheetIndex]?.footer ?? ''),
          transformElementAttributes: (tag, attributes, _, { columns = [] }) => {
            if (tag === 'pageMargins') return { ...attributes, ...MARGINS }
            if (tag !== 'pageSetup') return attributes
            const digits = columns.reduce((sum, { width = 0 }) => sum + width, 0)
            const pages = Math.max(1, Math.ceil(digits / DIGITS_PER_PAGE))
            return { ...attributes, fitToWidth: pages, fitToHeight: 0 }
          },
        },
        'xl/workbook.xml': {
          transform: (xml) => xml.replace(/<definedNames\s*\/>/, nameTitles(sheets)),
        },
        'xl/styles.xml': {
          // Without it an office of another country replaces a Chinese font.
          transform: (xml) =>
            xml.replace(
              /(<name val="宋体"\/>.*?)<family val="2"\/>/g,
              '$1<family val="3"/><charset val="134"/>',
            ),
        },
      },
    },
  }
}

function addPage(xml: string, footer: string): string {
  return (
    xml
      // Must be the first element, or Excel reports the file as damaged.
      .replace(
        /<worksheet[^>]*>/,
        (opening) => `${opening}<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>`,
      )
      .replace(
        /<pageSetup[^>]*\/>/,
        (setup) =>
          `${setup}<headerFooter><oddFooter>${escapeXml(footer)}</oddFooter></headerFooter>`,
      )
  )
}

/** The repeated row of each sheet, by the name that spreadsheets give it. */
function nameTitles(sheets: readonly WorkbookSheet[]): string {
  const names = sheets.flatMap(({ sheet, titleRow }, index) => {
    if (titleRow === undefined) return []
    const place = escapeXml(`'${sheet.replace(/'/g, "''")}'!$${titleRow}:$${titleRow}`)
    return [`<definedName name="_xlnm.Print_Titles" localSheetId="${index}">${place}</definedName>`]
  })
  return names.length === 0 ? '' : `<definedNames>${names.join('')}</definedNames>`
}
