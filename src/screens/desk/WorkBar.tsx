import type { Region } from '../../domain/model/catalog'
import type { RegionDataset } from '../../domain/model/regionDataset'
import { buildFileName } from '../../exports/browser/buildFileName'
import { downloadFile } from '../../exports/browser/downloadFile'
import { localize } from '../../messages/localize'
import { useMessages } from '../../messages/useMessages'
import type { Progress, Work } from './model/work'
import { formatWork } from './model/workFile'
import { YearField } from './YearField'

type Props = {
  readonly dataset: RegionDataset
  readonly regions: readonly Region[]
  readonly work: Work
  /** The year that the reading goes by; null where the text does not say one. */
  readonly readYear: number | null
  readonly onChange: (update: (progress: Progress) => Progress) => void
  readonly onRegion: (code: string) => void
  readonly onReplace: () => void
}

/** The value of the choice for a place without data; no code of a region. */
const OTHER = 'other'

/** The name of the text, its year and place, and its progress as a file. */
export function WorkBar(props: Props) {
  const { dataset, regions, work, readYear, onChange, onRegion, onReplace } = props
  const { desk, lang } = useMessages('desk')
  const messages = desk.bar
  const { source, progress } = work
  const choosePlace = (value: string) => {
    onChange((old) => ({ ...old, place: value === OTHER ? 'other' : 'region' }))
    if (value !== OTHER && value !== dataset.region.code) onRegion(value)
  }
  const save = () => {
    const name = buildFileName([messages.fileName(source.name)], 'json')
    downloadFile(new Blob([formatWork(work)], { type: 'application/json' }), name)
  }
  return (
    <section className="desk-bar" aria-label={messages.label}>
      <strong className="desk-name">{source.name}</strong>
      <YearField
        value={progress.year ?? readYear}
        onYear={(year) => onChange((old) => ({ ...old, year }))}
      />
      <label>
        <span>{messages.place}</span>
        <select
          value={progress.place === 'other' ? OTHER : dataset.region.code}
          onChange={({ currentTarget }) => choosePlace(currentTarget.value)}
        >
          {regions.map(({ code, name }) => (
            <option key={code} value={code}>
              {localize(name, lang)}
            </option>
          ))}
          <option value={OTHER}>{messages.otherPlace}</option>
        </select>
      </label>
      <button type="button" onClick={save}>
        {messages.saveFile}
      </button>
      <button
        type="button"
        onClick={() => {
          if (window.confirm(messages.confirmReplace)) onReplace()
        }}
      >
        {messages.replace}
      </button>
    </section>
  )
}
