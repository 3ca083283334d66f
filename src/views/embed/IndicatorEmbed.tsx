import { useState } from 'react'
import { SeriesTable } from '../../components/SeriesTable'
import { TrendFigure } from '../../components/TrendFigure'
import { Unbroken } from '../../components/Unbroken'
import { sentenceOf } from '../../format/sentence'
import { embedWordsOf } from '../../i18n/embedWords'
import { pick } from '../../i18n/pick'
import { useWords } from '../../i18n/useWords'
import { readingOf } from '../../indicators/reading'
import type { World } from '../../indicators/world'
import { partsIn, type EmbedSearch } from '../../routes/embedSearch'
import type { YearPair } from '../../routes/years'
import { EmbedFoot } from './EmbedFoot'

type Form = 'chart' | 'table'

type Props = {
  readonly world: World
  /** An indicator that the world knows. */
  readonly id: string
  readonly form: Form
  readonly pair: YearPair
  readonly search: EmbedSearch
  readonly chartHeight: number
  readonly href: string
}

/** One indicator in someone else's page: title, sentence, chart or table, source. */
export function IndicatorEmbed({ world, id, form, pair, search, chartHeight, href }: Props) {
  const words = useWords()
  const parts = partsIn(search)
  const [shown, setShown] = useState<Form>(form)
  const reading = readingOf(world, id, pair.from, pair.to)
  const { indicator, from, to } = reading
  const sentence = sentenceOf(reading, words.figures)
  const cited = to.kind === 'stated' ? to : from
  return (
    <>
      {parts.has('title') && (
        <h1 className="embed-title">
          {pick(indicator.name, words.lang)} <small>{pick(world.place.name, words.lang)}</small>
        </h1>
      )}
      {parts.has('sentence') && (
        <p className="embed-sentence">
          <Unbroken text={sentence} />
        </p>
      )}
      {shown === 'chart' ? (
        <div data-fit="">
          <TrendFigure
            world={world}
            reading={reading}
            theme={search.theme === 'dark' ? 'dark' : 'light'}
            transparent={search.theme === 'transparent'}
            accent={search.accent === undefined ? undefined : `#${search.accent}`}
            size={search.size ?? 'normal'}
            height={chartHeight}
          />
        </div>
      ) : (
        <SeriesTable world={world} indicator={indicator} caption={sentence} />
      )}
      <EmbedFoot
        world={world}
        cited={parts.has('source') && cited.kind === 'stated' ? cited : null}
        href={href}
      >
        {parts.has('switch') && <FormSwitch shown={shown} onChoose={setShown} />}
      </EmbedFoot>
    </>
  )
}

type SwitchProps = { readonly shown: Form; readonly onChoose: (form: Form) => void }

/** Not links: a step in the frame's address would be one in the host's history. */
function FormSwitch({ shown, onChoose }: SwitchProps) {
  const words = embedWordsOf(useWords().lang)
  return (
    <div className="embed-switch" role="group" aria-label={words.switch}>
      {(['chart', 'table'] as const).map((form) => (
        <button
          key={form}
          type="button"
          aria-pressed={shown === form}
          onClick={() => onChoose(form)}
        >
          {words[form]}
        </button>
      ))}
    </div>
  )
}
