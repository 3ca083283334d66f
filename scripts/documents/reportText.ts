import type { ParseHtml } from '../../src/documents/html/readHtml'
import { readDocument } from '../../src/documents/readDocument'
import { runInSlices } from '../../src/scheduling/runInSlices'
import { describeRefusal, describeWarning } from './describe'

type Printed = {
  readonly output: string
  readonly notes: readonly string[]
  readonly exitCode: 0 | 1
}

/** What `npm run report:text` prints of a file: its text or, as JSON, all that was read. */
export async function printReportText(
  name: string,
  bytes: Uint8Array,
  isJson: boolean,
  parseHtml: ParseHtml,
): Promise<Printed> {
  const result = await runInSlices(
    readDocument({ name, bytes }, { parseHtml }),
    new AbortController().signal,
  )
  const output = isJson ? `${JSON.stringify(result, null, 2)}\n` : ''
  if (result.kind === 'refused')
    return { output, notes: [describeRefusal(result.reason)], exitCode: 1 }
  const { document } = result
  if (isJson) return { output, notes: [], exitCode: 0 }
  const notes = document.warnings.map((warning) => describeWarning(document, warning))
  return { output: document.text, notes, exitCode: 0 }
}
