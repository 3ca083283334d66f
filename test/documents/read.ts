import type { Refusal, TextDocument } from '../../src/documents/model'
import { readDocument } from '../../src/documents/readDocument'
import type { Steps } from '../../src/documents/steps'

/** Runs all steps at once. */
export function run<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const step = steps.next()
    if (step.done === true) return step.value
  }
}

/** The document in the bytes; throws with the reason if there is none. */
export function read(bytes: Uint8Array, name = 'report.docx'): TextDocument {
  const result = run(readDocument({ name, bytes }, { parseHtml }))
  if (result.kind === 'refused') throw new Error(JSON.stringify(result.reason))
  return result.document
}

/** Why the bytes give no text. */
export function refusal(bytes: Uint8Array, name = 'report.docx'): Refusal {
  const result = run(readDocument({ name, bytes }, { parseHtml }))
  if (result.kind === 'document') throw new Error('It was read.')
  return result.reason
}

/** Only tests with a page (.test.tsx) have a DOMParser. */
export function parseHtml(html: string): Document {
  return new DOMParser().parseFromString(html, 'text/html')
}
