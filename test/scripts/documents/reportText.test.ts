import { describe, expect, it } from 'vitest'
import { printReportText } from '../../../scripts/documents/reportText'
import { buildDocx, p, r } from '../../documents/buildDocx'
import { parseHtml } from '../../documents/read'

describe('npm run report:text', () => {
  const comments = `<w:comment w:id="1" w:author="李四">${p('核对')}</w:comment>`
  const body = p('首段') + p(`${r('共97件【待补】')}<w:r><w:commentReference w:id="1"/></w:r>`)
  const bytes = buildDocx(body, { comments })

  it('prints the text, and each warning with its line', async () => {
    expect(await printReportText('a.docx', bytes, false, parseHtml)).toEqual({
      output: '首段\n共97件【待补】\n',
      notes: ['line 2: placeholder: 【待补】', 'line 2: comment (李四): 核对'],
      exitCode: 0,
    })
  })

  it('prints all that was read as JSON', async () => {
    const { output } = await printReportText('a.docx', bytes, true, parseHtml)
    expect(JSON.parse(output)).toMatchObject({
      kind: 'document',
      document: { format: 'docx', warnings: [{ kind: 'placeholder' }, { kind: 'comment' }] },
    })
  })

  it.each([
    [new Uint8Array(), 'The file is empty.'],
    [new TextEncoder().encode('%PDF-1.7'), /is a PDF, which is not read: save it as \.docx/],
    [bytes.slice(0, 300), /damaged: it is cut short/],
    [buildDocx('<w:p>', {}), /damaged in word\/document\.xml: it is not well-formed XML/],
  ])('says in a sentence why a file is refused', async (file, sentence) => {
    const { output, notes, exitCode } = await printReportText('a.docx', file, false, parseHtml)
    expect([output, exitCode, notes.length]).toEqual(['', 1, 1])
    expect(notes[0]).toMatch(sentence)
  })
})
