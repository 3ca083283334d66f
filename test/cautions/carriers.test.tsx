import { describe, expect, it } from 'vitest'
import type { Lang } from '../../src/domain/model/indicator'
import { layoutFrame } from '../../src/exports/picture/frameLayout'
import { buildPictureTexts } from '../../src/exports/picture/pictureTexts'
import { formatTable } from '../../src/exports/comparison/tableText'
import { describeComparison } from '../../src/exports/workbook/describeComparison'
import { listExportActions } from '../../src/exports/listExportActions'
import {
  keepChecks,
  listCautionClauses,
  listCautionWords,
} from '../../src/format/sentences/cautionTexts'
import { captureCopies, captureFiles, runAction } from '../exports/captureFiles'
import { aView, drawnAs, tableRows } from '../exports/exportViews'
import { messagesFor } from '../support/messagesFor'
import { comparisonOf, dataset, embeds, screens, type Carrier } from './screenCarriers'

const flagged = [
  'reconsideration.applications',
  'online-services.online-rate',
  'online-services.implementation-list',
  'simplification.implementation-list',
]

/** What a reader without markup sees. */
const bare = (text: string) =>
  text
    .replace(/<[^>]*>/g, '')
    .replace(/&#x27;|&#39;/g, "'")
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&')
    .replace(/\s+/g, '')
    .toLowerCase()

/** The terms that contradict a rate, with the words that say so. */
const contradicted =
  /10,?346\/16,?037(?=，?(两者)?不符|,whichdoesnotagree)|(?<=doesnotagreewith)10,346\/16,037/g

/** The caution of the later figure, in a few words or in full. */
function expected(id: string, lang: Lang): readonly string[] {
  const { figures } = messagesFor(lang)
  const cautions = keepChecks(comparisonOf(id).cautions)
  return [...listCautionWords(cautions, figures), ...listCautionClauses(cautions, figures)].map(
    bare,
  )
}

const files = captureFiles()
const copies = captureCopies()

const viewOf = (id: string, lang: Lang) =>
  aView(dataset, {
    ids: [id],
    comparisons: [comparisonOf(id)],
    chart: drawnAs('<svg xmlns="http://www.w3.org/2000/svg"/>'),
    messages: messagesFor(lang),
  })

const file =
  (action: string): Carrier =>
  async (id, lang) => {
    await runAction(viewOf(id, lang), action)
    return (await files[0]?.blob.text()) ?? ''
  }

const copy =
  (action: string): Carrier =>
  async (id, lang) => {
    await runAction(viewOf(id, lang), action)
    return copies.join('\n')
  }

const rows: Carrier = (id, lang) =>
  JSON.stringify(
    tableRows(dataset, [id], messagesFor(lang)).flatMap((row) =>
      Object.values(row).map((cell) => (cell.kind === 'text' ? cell.text : '')),
    ),
  )

/** The first sheet of a spreadsheet. */
const comparisonSheet: Carrier = (id, lang) => {
  const figures = { ids: [id], reach: 'own' as const, observations: [], regions: [] }
  const { comparison } = describeComparison(viewOf(id, lang), figures)
  return comparison === null ? '' : formatTable(comparison).text
}

const picture =
  (form: 'page' | 'slide'): Carrier =>
  (id, lang) => {
    const other = comparisonOf('litigation.cases')
    const alone = viewOf(id, lang)
    const several = { ...alone, comparisons: [other, comparisonOf(id)] }
    return [alone, several].map((view) =>
      layoutFrame(buildPictureTexts(view), form, view.comparisons.length)
        .lines.map(({ text }) => text)
        .join(''),
    )
  }

/** Every export by the id of its action. */
const exported: Readonly<Record<string, Carrier | null>> = {
  xlsx: rows,
  csv: file('csv'),
  'xlsx-all': comparisonSheet,
  'csv-all': file('csv-all'),
  png: picture('page'),
  slide: picture('slide'),
  svg: file('svg'),
  sentence: copy('sentence'),
  table: copy('table'),
  'citation-short': copy('citation-short'),
  'citation-long': copy('citation-long'),
  // Addresses, without figures.
  link: null,
  'link-pinned': null,
}

const groups = {
  ...screens,
  ...Object.fromEntries(Object.entries(embeds).map(([kind, of]) => [`embed ${kind}`, of])),
}
const carriers = [
  ...Object.entries(groups).flatMap(([group, of]) =>
    Object.entries(of).map(([name, carrier]) => [`${group}: ${name}`, carrier] as const),
  ),
  ...Object.entries(exported).flatMap(([name, carrier]) =>
    carrier === null ? [] : [[`export: ${name}`, carrier] as const],
  ),
]

it('knows every export', () => {
  const [id = ''] = flagged
  const ids = listExportActions(viewOf(id, 'zh')).map((action) => action.id)
  expect(Object.keys(exported)).toEqual(expect.arrayContaining(ids))
})

describe.each(carriers)('%s', (_, carrier) => {
  it.each(flagged.flatMap((id) => [[id, 'zh'] as const, [id, 'en'] as const]))(
    'tells the caution of %s in %s',
    async (id, lang) => {
      const told = await carrier(id, lang)
      const texts = typeof told === 'string' ? [told] : told
      expect(texts.length).toBeGreaterThan(0)
      for (const text of texts) {
        const seen = bare(text)
        expect(
          expected(id, lang).some((caution) => seen.includes(caution)),
          seen.slice(0, 1500),
        ).toBe(true)
        expect(seen.replace(contradicted, '')).not.toMatch(/10,?346\/16,?037/)
      }
    },
  )
})
