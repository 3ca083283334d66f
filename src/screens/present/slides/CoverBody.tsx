import { dateText, yearText } from '../../../format/values/period'
import { presentOf } from '../../../messages/present'
import { regionName } from '../deck/slideContext'
import type { SlideBodyProps } from './slideBodyProps'

/** What is shown, where, of which years, from which data. */
export function CoverBody({ slide, context }: SlideBodyProps<'cover'>) {
  const { messages, dataset, pair } = context
  const present = presentOf(messages.lang)
  const [from, to] = [pair.from, pair.to].map((year) => yearText(year, messages.figures))
  const { dataVersion, dataDate, synthetic } = dataset.catalog
  return (
    <div className="slide-cover">
      <h2>{slide.title}</h2>
      <p className="slide-cover-years">
        {[regionName(context), present.coverYears(from ?? '', to ?? '')].join(present.separator)}
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
