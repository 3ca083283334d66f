import { dateText, yearText } from '../../../format/values/period'
import { regionName } from '../deck/slideContext'
import type { SlideBodyProps } from './slideBodyProps'

/** Title, region, years and data version. */
export function CoverBody({ slide, context }: SlideBodyProps<'cover'>) {
  const { messages, dataset, pair } = context
  const { present } = messages
  const year = (number: number) => yearText(number, messages.figures)
  const { dataVersion, dataDate, synthetic } = dataset.catalog
  return (
    <div className="slide-cover">
      <h2>{slide.title}</h2>
      <p className="slide-cover-years">
        {[regionName(context), present.coverYears(year(pair.from), year(pair.to))].join(
          present.separator,
        )}
      </p>
      <p className="slide-text">{synthetic ? messages.shell.syntheticNote : present.coverNote}</p>
      <p className="slide-text slide-muted">
        {[
          messages.shell.dataVersion(dataVersion),
          present.coverEdited(dateText(dataDate, messages.figures)),
        ].join(present.separator)}
      </p>
    </div>
  )
}
