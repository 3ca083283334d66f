import {
  keepChecks,
  listCautionClauses,
  listCautionWords,
} from '../../format/sentences/cautionTexts'
import { joinClauses } from '../../format/sentences/sentence'
import { useMessages } from '../../messages/useMessages'
import type { Caution } from '../../domain/checks/cautions'
import type { Check } from '../../domain/checks/check'

type Props = {
  readonly cautions: readonly Caution[]
  /** The data-check screen, where findings link to their check; left out where there can be no link. */
  readonly checksHref?: string
  /** As whole sentences. */
  readonly isLong?: boolean
}

/** The cautions of a figure in a few words each, gravest first. */
export function CautionMarks({ cautions, checksHref, isLong = false }: Props) {
  const { figures } = useMessages()
  const list: typeof listCautionWords = (of, messages) =>
    isLong
      ? listCautionClauses(of, messages).map((clause) => joinClauses([clause], messages))
      : listCautionWords(of, messages)
  const checks = new Map<string, Check>()
  for (const caution of keepChecks(cautions))
    for (const text of list([caution], figures))
      if (!checks.has(text)) checks.set(text, caution.check)
  const others = list(
    cautions.filter(({ kind }) => kind !== 'check'),
    figures,
  )
  return (
    <>
      {[...checks].map(([word, check]) =>
        checksHref === undefined ? (
          <span key={word} className="caution-mark">
            <Sign check={check} />
            <span>{word}</span>
          </span>
        ) : (
          <a key={word} className="caution-mark" href={linkToCheck(checksHref, check)}>
            <Sign check={check} />
            <span>{word}</span>
          </a>
        ),
      )}
      {others.map((word) => (
        <span key={word} className="caution-mark">
          {word}
        </span>
      ))}
    </>
  )
}

/** The first of the checks behind a word, on the data-check screen. */
function linkToCheck(checksHref: string, { id }: Check): string {
  return `${checksHref}${checksHref.includes('?') ? '&' : '?'}check=${encodeURIComponent(id)}`
}

function Sign({ check: { outcome } }: { readonly check: Check }) {
  return <span aria-hidden="true">{outcome === 'failed' ? '≠ ' : '⚠ '}</span>
}
