// @vitest-environment jsdom
import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, it } from 'vitest'
import { WordsProvider } from '../../../../src/messages/useWords'
import { searchIndexOf } from '../../../../src/search/searchIndex'
import { AnswerMode } from '../../../../src/screens/present/panels/AnswerMode'
import { reportWorld } from '../../../support/reportWorld'
import { wordsOf } from '../../../support/messagesIn'

it('tells what Enter would show, shows it, and asks for no slides once it is closed', async () => {
  const world = reportWorld()
  const candidates: (string | null)[] = []
  const answered: string[] = []
  const view = render(
    <WordsProvider value={wordsOf('zh')}>
      <AnswerMode
        world={world}
        index={searchIndexOf(world.catalog, null)}
        spelt={false}
        onCandidate={(indicator) => void candidates.push(indicator)}
        onAnswer={(indicator) => void answered.push(indicator)}
        onClose={() => undefined}
      />
    </WordsProvider>,
  )
  await userEvent.setup().type(screen.getByRole('combobox'), '调解成功率{Enter}')
  expect(candidates[candidates.length - 1]).toBe('mediation.success-rate')
  expect(answered).toEqual(['mediation.success-rate'])
  view.unmount()
  expect(candidates[candidates.length - 1]).toBeNull()
})
