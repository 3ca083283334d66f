import { useState } from 'react'
import type { Comparison } from '../../domain/comparison/comparison'
import type { RegionDataset } from '../../domain/model/regionDataset'
import { useMessages } from '../../messages/useMessages'
import { sentenceToCopy } from './sentenceToCopy'

type Props = {
  readonly dataset: RegionDataset
  readonly comparison: Comparison
  readonly copy: (text: string) => Promise<boolean>
}

/** Copies the sentence with its place in the report, and says whether it did. */
export function CopySentence({ dataset, comparison, copy }: Props) {
  const messages = useMessages('search')
  const { search } = messages
  const [outcome, setOutcome] = useState<'none' | 'copied' | 'notCopied'>('none')
  const text = sentenceToCopy(dataset, comparison, messages)
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
