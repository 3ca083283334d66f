import { sortByTopic } from '../../domain/model/relatedIndicators'
import { yearText } from '../../format/values/period'
import { buildComparisonTable, buildRegionsTable } from '../comparison/comparisonTable'
import { buildTitle, type ExportView, type Figures, type Reach } from '../exportView'
import { formatShortCitation, listSources } from '../text/citation'

type Table = Pick<Figures, 'observations' | 'regions'> & {
  readonly ids: readonly string[]
  readonly reach: Reach
}

/** The first sheet: the compared years, one row an indicator or, of one indicator, a region. */
export function describeComparison(view: ExportView, { ids, reach, ...figures }: Table) {
  const { dataset, messages } = view
  const { exports } = messages
  const { comparedYears: pair, catalog } = dataset
  const [only = ''] = ids
  const sources = listSources(
    figures.observations.filter(({ year }) => year === pair?.from || year === pair?.to),
    catalog.sources,
  )
  const years =
    pair === null ? [] : [pair.from, pair.to].map((year) => yearText(year, messages.figures))
  const [earlier = '', later = ''] = years
  const subject = buildTitle(view, ids, reach)
  return {
    comparison:
      pair === null
        ? null
        : reach === 'own'
          ? buildComparisonTable(dataset, sortByTopic(dataset, ids), pair, messages, {
              namesReport: sources.length > 1,
            })
          : buildRegionsTable(dataset, only, pair, figures, messages),
    texts: {
      sheet: exports.sheets.comparison,
      title: pair === null ? subject : exports.comparison.title(subject, earlier, later),
      about: [
        exports.version(catalog.dataVersion),
        // Of many regions the sheet of sources names all.
        ...(reach === 'own' && sources.length > 0
          ? [exports.source(sources.map((source) => formatShortCitation(source, [], messages)))]
          : []),
      ].join(exports.comparison.gap),
      synthetic: catalog.synthetic ? exports.syntheticNote : '',
      rule: exports.comparison.rule,
    },
  }
}
