import type { ReactNode } from 'react'
import type { AreaMessages } from '../../../messages/messages'
import { EMBED_PARTS, type EmbedPart } from '../../../navigation/search/embedSearch'
import { PREVIEW_WIDTHS, type EmbedChoice } from './embedChoice'

type Props = {
  readonly choice: EmbedChoice
  readonly onChange: (changes: Partial<EmbedChoice>) => void
  /** The current data version. */
  readonly dataVersion: string
  readonly messages: AreaMessages['embed']['code']
}

/** The choices of appearance and data. */
export function EmbedChoices({ choice, onChange, dataVersion, messages }: Props) {
  const version = choice.version ?? dataVersion
  return (
    <div className="embed-choices">
      <Choice
        label={messages.what}
        value={choice.content}
        options={labelled(['chart', 'table', 'overview'], messages.contents)}
        onChoose={(content) => onChange({ content })}
      />
      <Choice
        label={messages.width}
        value={String(choice.width)}
        options={PREVIEW_WIDTHS.map((width) => [String(width), messages.pixels(width)])}
        onChoose={(width) => onChange({ width: Number(width) })}
      />
      <Choice
        label={messages.theme}
        value={choice.theme}
        options={labelled(['light', 'dark', 'transparent'], messages.themes)}
        onChoose={(theme) => onChange({ theme })}
      />
      <Choice
        label={messages.version}
        value={choice.version === null ? 'latest' : 'pinned'}
        options={[
          ['latest', messages.latest],
          ['pinned', messages.pinnedTo(version)],
        ]}
        onChoose={(kind) => onChange({ version: kind === 'latest' ? null : version })}
      />
      <fieldset>
        <legend>{messages.parts}</legend>
        {EMBED_PARTS.map((part) => (
          <Tick
            key={part}
            ticked={choice.parts.has(part)}
            onTick={() => onChange({ parts: toggled(choice.parts, part) })}
          >
            {messages.partNames[part]}
          </Tick>
        ))}
      </fieldset>
      <fieldset>
        <legend>{messages.accent}</legend>
        <Tick
          ticked={choice.accent !== null}
          onTick={() => onChange({ accent: choice.accent === null ? '#0b5cad' : null })}
        >
          {messages.ownAccent}
        </Tick>
        {choice.accent !== null && (
          <input
            type="color"
            aria-label={messages.accent}
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

function labelled<const Key extends string>(
  keys: readonly Key[],
  labels: Readonly<Record<Key, string>>,
) {
  return keys.map((key) => [key, labels[key]] as const)
}

type ChoiceProps<Value extends string> = {
  readonly label: string
  readonly value: Value
  readonly options: readonly (readonly [Value, string])[]
  readonly onChoose: (value: Value) => void
}

function Choice<Value extends string>({ label, value, options, onChoose }: ChoiceProps<Value>) {
  const choose = (key: string) => {
    const option = options.find(([candidate]) => candidate === key)
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
