import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import { MessagesProvider } from '../../../src/messages/useMessages'
import { nameIndicator } from '../../../src/screens/desk/model/figureTexts'
import type { FigureRow } from '../../../src/screens/desk/model/figureRows'
import type { Correction, Decision } from '../../../src/screens/desk/model/work'
import { FigureCard } from '../../../src/screens/desk/results/FigureCard'
import { messagesFor } from '../../support/messagesFor'
import { dataset, DRAFT, readDraft } from './readDraft'

const at = '2022-03-01T00:00:00.000Z'
const other = 'litigation.cases'

function firstRow(text: string): FigureRow {
  const row = readDraft(text).rows[0]
  if (row === undefined) throw new Error('no figure')
  const { figure } = row
  const alternatives = [{ indicator: other, score: 0.4 }]
  return { ...row, figure: { ...figure, match: { ...figure.match, alternatives } } }
}

function show(
  row: FigureRow,
  { decision, correction }: { decision?: Decision; correction?: Correction },
) {
  const onDecision = vi.fn<(decision: Decision) => void>()
  const onCorrection = vi.fn<(correction: Correction | null) => void>()
  render(
    <MessagesProvider value={messagesFor('zh')}>
      <FigureCard
        dataset={dataset}
        row={row}
        at={1}
        of={1}
        decision={decision}
        correction={correction ?? null}
        isDone={false}
        onAction={vi.fn<() => void>()}
        onCorrection={onCorrection}
        onDecision={onDecision}
        onShow={vi.fn<() => void>()}
      />
    </MessagesProvider>,
  )
  const press = () =>
    userEvent.click(
      screen.getByRole('button', { name: new RegExp(nameIndicator(other, dataset, 'zh')) }),
    )
  return { onDecision, onCorrection, press }
}

describe('a corrected figure', () => {
  it.each([
    ['全市办理行政复议案件十二件。', '更正为52件，'],
    ['全市近五成案件以调解结案。', '更正为52%，'],
    ['全市开展法治宣传2.41万次。', '更正为52万次，'],
    ['全市受理法律援助案件1,234件。', '更正为52件，'],
  ])('of %s is %s', (sentence, text) => {
    const row = firstRow(`2021年度报告\n${sentence}`)
    show(row, { decision: { kind: 'corrected', at, value: 52, indicator: other } })
    expect(screen.getByText(/^更正为/).textContent).toContain(text)
  })

  it('has the unit of Chinese numerals beside the field', () => {
    const row = firstRow('2021年度报告\n全市办理行政复议案件十二件。')
    show(row, { correction: { key: row.key, value: '12', indicator: other } })
    const field = screen.getByRole('textbox')
    expect(field.nextElementSibling?.textContent).toBe('件')
  })
})

describe('another indicator', () => {
  const row = firstRow(DRAFT)
  const { key } = row

  it('keeps the value that a person corrected', async () => {
    const decision = { kind: 'corrected', at, value: 79, indicator: null } as const
    const { onDecision, press } = show(row, { decision })
    await press()
    expect(onDecision.mock.calls).toEqual([
      [{ kind: 'corrected', at: expect.any(String), value: 79, indicator: other }],
    ])
  })

  it('keeps the value that is being typed', async () => {
    const { onDecision, press } = show(row, { correction: { key, value: '80', indicator: null } })
    await press()
    expect(onDecision.mock.calls).toEqual([
      [{ kind: 'corrected', at: expect.any(String), value: 80, indicator: other }],
    ])
  })

  it('leaves what is no number yet in the form', async () => {
    const typed = { key, value: '8x', indicator: null }
    const { onDecision, onCorrection, press } = show(row, { correction: typed })
    await press()
    expect(onDecision).not.toHaveBeenCalled()
    expect(onCorrection.mock.calls).toEqual([[{ ...typed, indicator: other }]])
  })
})
