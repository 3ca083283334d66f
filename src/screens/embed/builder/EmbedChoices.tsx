import type { ReactNode } from 'react'
import type { EmbedWords } from '../../../messages/embedWords'
import { EMBED_PARTS, type EmbedPart } from '../../../navigation/search/embedSearch'
import { PREVIEW_WIDTHS, type EmbedChoice } from './embedChoice'

type Props = {
  readonly choice: EmbedChoice
  readonly onChange: (changes: Partial<EmbedChoice>) => void
  /** The version that the data have now. */
  readonly dataVersion: string
  readonly words: EmbedWords['code']
}

/** How the embed is to look, and which data it is to show. */
export function EmbedChoices({ choice, onChange, dataVersion, words }: Props) {
  const version = choice.version ?? dataVersion
  return (
    <div className="embed-choices">
      <Choice
        label={words.what}
        value={choice.content}
        options={(['chart', 'table', 'overview'] as const).map((key) => [key, words.contents[key]])}
        onChoose={(content) => onChange({ content })}
      />
      <Choice
        label={words.width}
        value={String(choice.width)}
        options={PREVIEW_WIDTHS.map((width) => [String(width), words.pixels(width)])}
        onChoose={(width) => onChange({ width: Number(width) })}
      />
      <Choice
        label={words.theme}
        value={choice.theme}
        options={(['light', 'dark', 'transparent'] as const).map((key) => [key, words.themes[key]])}
        onChoose={(theme) => onChange({ theme })}
      />
      <Choice
        label={words.version}
        value={choice.version === null ? 'latest' : 'pinned'}
        options={[
          ['latest', words.latest],
          ['pinned', words.pinnedTo(version)],
        ]}
        onChoose={(kind) => onChange({ version: kind === 'latest' ? null : version })}
      />
      <fieldset>
        <legend>{words.parts}</legend>
        {EMBED_PARTS.map((part) => (
          <Tick
            key={part}
            ticked={choice.parts.has(part)}
            onTick={() => onChange({ parts: toggled(choice.parts, part) })}
          >
            {words.partNames[part]}
          </Tick>
        ))}
      </fieldset>
      <fieldset>
        <legend>{words.accent}</legend>
        <Tick
          ticked={choice.accent !== null}
          onTick={() => onChange({ accent: choice.accent === null ? '#0b5cad' : null })}
        >
          {words.ownAccent}
        </Tick>
        {choice.accent !== null && (
          <input
            type="color"
            aria-label={words.accent}
            value={choice.accent}
            onChange={(event) => onChange({ accent: event.currentTarget.value })}
          />
        )}
      </fieldset>
    </div>
  )
}

function toggled(parts: ReadonlySet<EmbedPart>, part: EmbedPart): ReadonlySet<EmbedPart> {
  return new Set(EMBED_PARTS.filter((one) => parts.has(one) !== (one === part)))
}

type ChoiceProps<Value extends string> = {
  readonly label: string
  readonly value: Value
  readonly options: readonly (readonly [Value, string])[]
  readonly onChoose: (value: Value) => void
}

function Choice<Value extends string>({ label, value, options, onChoose }: ChoiceProps<Value>) {
  const choose = (wanted: string) => {
    const option = options.find(([key]) => key === wanted)
    if (option !== undefined) onChoose(option[0])
  }
  return (
    <label>
      <span>{label}</span>
      <select value={value} onChange={(event) => choose(event.currentTarget.value)}>
        {options.map(([key, text]) => (
          <option key={key} value={key}>
            {text}
          </option>
        ))}
      </select>
    </label>
  )
}

type TickProps = {
  readonly ticked: boolean
  readonly onTick: () => void
  readonly children: ReactNode
}

function Tick({ ticked, onTick, children }: TickProps) {
  return (
    <label className="embed-tick">
      <input type="checkbox" checked={ticked} onChange={onTick} />
      <span>{children}</span>
    </label>
  )
}
