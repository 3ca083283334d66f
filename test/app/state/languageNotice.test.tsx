import { render, screen } from '@testing-library/react'
import { expect, it } from 'vitest'
import { LanguageNotice } from '../../../src/app/state/LanguageNotice'
import { MessagesProvider } from '../../../src/messages/useMessages'
import { messagesFor } from '../../support/messagesFor'

it('offers the retry in the language that is missing too', () => {
  render(
    <MessagesProvider value={messagesFor('zh')}>
      <LanguageNotice load={() => new Promise(() => undefined)} onLoaded={() => undefined} />
    </MessagesProvider>,
  )
  const button = screen.getByRole('button', { name: '重试 Try again' })
  expect(button.querySelector('[lang="en"]')?.textContent).toBe('Try again')
})
