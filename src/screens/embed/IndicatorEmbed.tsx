import { useState } from 'react'
import { SeriesTable } from '../../ui/figures/SeriesTable'
import { TrendFigure } from '../../ui/trend/TrendFigure'
import { Unbroken } from '../../ui/figures/Unbroken'
import { sentenceOf } from '../../format/sentences/sentence'
import { embedWordsOf } from '../../messages/embedWords'
import { pick } from '../../messages/pick'
import { useWords } from '../../messages/useWords'
import { readingOf } from '../../domain/comparison/comparison'
import type { World } from '../../domain/model/regionDataset'
import { partsIn, type EmbedSearch } from '../../navigation/search/embedSearch'
import type { YearPair } from '../../navigation/years'
import { EmbedFoot } from './EmbedFooter'

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
