import { at } from '../../src/domain/model/at'
import type { RegionsAnswer } from '../../src/data/schemas/regions'
import type { DataSource } from '../files/dataSource'
import type { NoteRow, ReportRow } from '../files/dataSchema'

type LocalizedText = RegionsAnswer['regions'][number]['name']

/** Text that fits the contract and does harm if it is used as HTML, code or a formula. */
const attacks: readonly string[] = [
  '<img src=x onerror="window.hacked=1">',
  '</script><script>window.hacked=1</script>',
  '"><svg onload=window.hacked=1>',
  // A spreadsheet formula, ECharts' own templates, a template literal, line separators in a name.
  '=HYPERLINK("http://evil.invalid","x")',
  '{a|rich} {b}: {c}',
  '${window.hacked=1}',
  'line\u2028break\u2029tab',
  // Right-to-left override and marks, zero-width blanks, letters beyond 16 bits.
  '\u202Egnp.exe\u202C',
  '\u200F\u200Bעברית\u200E',
  '𠮷𩸽🏛️',
  '../../../etc/passwd',
  '%00%0d%0a&amp;&#60;',
]

/** The longest name that the contract allows, without a blank to break at. */
const long = '超长名称'.repeat(50)

/** The same figures under names that try to do harm: markup, formulas, marks of direction, length. */
export function hostile(dataSource: DataSource): DataSource {
  const { catalog, regions } = dataSource
  return {
    ...dataSource,
    regions: regions.map((row) => ({ ...row, name: armed(row.name, 0) })),
    catalog: {
      ...catalog,
      sections: catalog.sections.map((row, index) => ({ ...row, name: armed(row.name, index) })),
      topics: catalog.topics.map((row, index) => ({ ...row, name: armed(row.name, index + 1) })),
      indicators: catalog.indicators.map((row, index) => ({
        ...row,
        name: index % 5 === 4 ? { zh: long, en: long } : armed(row.name, index),
        definition: armed(row.definition, index + 2),
        scope: armed(row.scope, index + 3),
        unit: row.measure === 'rate' ? row.unit : { ...row.unit, ...armed(row.unit, index + 4) },
      })),
      sources: catalog.sources.map((row, index) => ({
        ...row,
        title: armed(row.title, index),
        issuer: armed(row.issuer, index + 1),
        address: 'https://example.invalid/"><script>window.hacked=1</script>',
      })),
      events: catalog.events.map((row, index) => ({
        ...row,
        name: armed(row.name, index),
        note: armed(row.note, index + 1),
      })),
    },
    listReports: (region, indicators) =>
      dataSource.listReports(region, indicators).map((report) => ({
        ...report,
        observations: report.observations.map(armedRow),
        notes: (report.notes ?? []).map(armedNote),
      })),
  }
}

function armedRow(row: ReportRow, index: number): ReportRow {
  if (row.status === 'missing') return row
  return { ...row, printed: `${attack(index)}${row.printed ?? ''}`, formula: attack(index + 1) }
}

function armedNote(note: NoteRow, index: number): NoteRow {
  return {
    ...note,
    text: armed(note.text, index),
    author: `${attack(index + 1)}${note.author}`,
    source: `${attack(index + 2)}${note.source}`,
  }
}

function armed(name: LocalizedText, index: number): LocalizedText {
  return { zh: `${attack(index)}${name.zh}`, en: `${attack(index)}${name.en}` }
}

function attack(index: number): string {
  return at(attacks, index % attacks.length)
}
