import type { Feature } from 'write-excel-file/universal'

/** What an A4 page across holds at two thirds of its size, the smallest that is read without effort. */
const DIGITS_A_PAGE = 210

/**
 * Shrinks sheets that lie across until they are as few pages wide as can still be read; as high as they
 * are. The writer itself knows no such setting.
 */
export const fitToWidth: Feature<Blob> = {
  files: {
    transform: {
      'xl/worksheets/sheet{id}.xml': {
        transform: (xml, { orientation }) =>
          orientation === undefined
            ? xml
            : // First of all in the sheet, or Excel calls the file damaged.
              xml.replace(
                /<worksheet[^>]*>/,
                (opening) => `${opening}<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>`,
              ),
        transformElementAttributes: (tag, attributes, _, { columns = [] }) => {
          if (tag !== 'pageSetup') return attributes
          const digits = columns.reduce((sum, { width = 0 }) => sum + width, 0)
          const pages = Math.max(1, Math.ceil(digits / DIGITS_A_PAGE))
          return { ...attributes, fitToWidth: pages, fitToHeight: 0 }
        },
      },
    },
  },
}
