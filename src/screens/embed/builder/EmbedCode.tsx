import { useId, useState } from 'react'
import { copyText } from '../../../exports/browser/clipboard'
import { useMessages } from '../../../messages/useMessages'
import { embedHash } from '../../../navigation/search/embedSearch'
import { useNavigation } from '../../../navigation/useNavigation'
import { firstChoice, buildSearch, buildTarget, type EmbedChoice } from './embedChoice'
import { EmbedChoices } from './EmbedChoices'
import { EmbedPreview } from './EmbedPreview'
import { frameSnippet, scriptSnippet } from './snippet'
import './embedCode.css'

type Props = {
  readonly id: string
  /** The names of the indicator and the dashboard. */
  readonly name: string
  readonly title: string
  readonly region: string
  readonly dataVersion: string
}

/** Builds the code that embeds an indicator in another page, with a preview. */
export function EmbedCode({ id, name, title, region, dataVersion }: Props) {
  const { code: messages, overviewTitle } = useMessages('embed').embed
  const { shared, linkTo } = useNavigation()
  const [choice, setChoice] = useState(() => firstChoice(shared))
  const [measured, setMeasured] = useState<number | null>(null)
  const [message, setMessage] = useState('')
  const codeId = useId()

  const change = (changes: Partial<EmbedChoice>) => {
    setChoice({ ...choice, ...changes })
    setMessage('')
  }
  const target = buildTarget(choice, id)
  const search = buildSearch(choice, shared)
  const site = new URL('./', document.baseURI).href
  const page = linkTo(
    target.kind === 'overview' ? { screen: 'overview' } : { screen: 'indicator', id },
  )
  const embed = {
    site,
    target,
    search,
    title: `${target.kind === 'overview' ? overviewTitle(region) : name} · ${title}`,
    href: `${site}${page}`,
    height: measured ?? 480,
  }
  const snippet = choice.form === 'iframe' ? frameSnippet(embed) : scriptSnippet(embed)
  const copy = async () => {
    const { kind } = await copyText(snippet)
    setMessage(kind === 'copied' ? messages.copied : messages.notCopied)
  }

  return (
    <div className="embed-code">
      <p>{messages.lead}</p>
      <EmbedChoices {...{ choice, dataVersion, messages }} onChange={change} />
      <fieldset className="embed-form">
        <legend>{messages.form}</legend>
        {(['iframe', 'script'] as const).map((form) => (
          <label key={form} className="embed-tick">
            <input
              type="radio"
              name={`${codeId}-form`}
              checked={choice.form === form}
              onChange={() => change({ form })}
            />
            <span>{messages.forms[form]}</span>
          </label>
        ))}
      </fieldset>
      <label htmlFor={codeId}>{messages.snippet}</label>
      <textarea
        id={codeId}
        readOnly
        rows={5}
        value={snippet}
        onClick={(event) => event.currentTarget.select()}
      />
      <p className="embed-copy">
        <button type="button" onClick={() => void copy()}>
          {messages.copy}
        </button>
        <span role="status">{message}</span>
      </p>
      <h3>
        <span>{messages.preview}</span>
        <small>{measured !== null && messages.measured(measured)}</small>
      </h3>
      <EmbedPreview
        address={`./embed.html${embedHash(target, search)}`}
        title={`${messages.preview}: ${embed.title}`}
        width={choice.width}
        height={embed.height}
        onHeight={setMeasured}
      />
      <p>
        <a href={`./embed.html${embedHash({ kind: 'doctor' }, {})}`} target="_blank" rel="noopener">
          {messages.doctor}
        </a>
      </p>
    </div>
  )
}
