import { fireEvent, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, it } from 'vitest'
import { MessagesProvider } from '../../../../src/messages/useMessages'
import { buildSearchIndex } from '../../../../src/search/searchIndex'
import { AnswerMode } from '../../../../src/screens/present/panels/AnswerMode'
import { reportDataset } from '../../../support/reportDataset'
import { messagesFor } from '../../../support/messagesFor'

it('reports the candidate, shows it on Enter, and clears it when closed', async () => {
  const dataset = reportDataset()
  const candidates: (string | null)[] = []
  const answerChosen: string[] = []
  const view = render(
    <MessagesProvider value={messagesFor('zh')}>
      <AnswerMode
        dataset={dataset}
        index={buildSearchIndex(dataset.catalog, null)}
        pinyinReady={false}
        onCandidate={(indicator) => void candidates.push(indicator)}
        onAnswer={(indicator) => void answerChosen.push(indicator)}
        onClose={() => undefined}
      />
    </MessagesProvider>,
  )
  const field = screen.getByRole('combobox')
  await userEvent.setup().type(field, '调解成功率')
  // Safari sends the Enter that ends a composition after the composition.
  fireEvent.keyDown(field, { key: 'Enter', code: 'Enter', keyCode: 229 })
  expect(answerChosen).toEqual([])
  await userEvent.setup().type(field, '{Enter}')
  expect(candidates[candidates.length - 1]).toBe('mediation.success-rate')
  expect(answerChosen).toEqual(['mediation.success-rate'])
  view.unmount()
  expect(candidates[candidates.length - 1]).toBeNull()
})
