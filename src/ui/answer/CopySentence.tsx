import { useState } from 'react'
import type { Comparison } from '../../domain/comparison/comparison'
import type { RegionDataset } from '../../domain/model/regionDataset'
import { formatSentence } from '../../format/sentences/sentence'
import { sourceText } from '../../format/source'
import { useMessages } from '../../messages/useMessages'

type Props = {
  readonly dataset: RegionDataset
  readonly comparison: Comparison
  readonly copy: (text: string) => Promise<boolean>
}

/** Copies the sentence with its place in the report, and says whether it did. */
export function CopySentence({ dataset, comparison, copy }: Props) {
  const { search, figures } = useMessages('search')
  const [outcome, setOutcome] = useState<'none' | 'copied' | 'notCopied'>('none')
  const { to } = comparison
  const source = to.kind === 'reported' ? dataset.sourceById.get(to.source) : undefined
  const sentence = formatSentence(comparison, figures)
  const text =
    to.kind === 'reported' && source !== undefined
      ? search.withSource(sentence, sourceText(source, to.locator, figures))
      : sentence
  return (
    <p className="answer-copy">
      <button
        type="button"
        onClick={() => void copy(text).then((done) => setOutcome(done ? 'copied' : 'notCopied'))}
      >
        {search.copySentence}
      </button>
      <span role="status">{outcome === 'none' ? '' : search[outcome]}</span>
    </p>
  )
}
