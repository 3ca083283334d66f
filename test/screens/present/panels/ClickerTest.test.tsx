import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, it } from 'vitest'
import { MessagesProvider } from '../../../../src/messages/useMessages'
import { ClickerTest } from '../../../../src/screens/present/panels/ClickerTest'
import { messagesFor } from '../../../support/messagesFor'

it.each([
  ['x', 'x', '—', false],
  ['{PageDown}', 'PageDown', '下一张', false],
  ['7', '7', '输入编号', false],
  ['{Control>}', 'Ctrl', '—', true],
  ['{Control>}l{/Control}', 'Ctrl+L', '—', true],
  ['{Alt>}{F9}{/Alt}', 'Alt+F9', '—', true],
])('names the key %s and what it does', async (keys, name, does, held) => {
  render(
    <MessagesProvider value={messagesFor('zh')}>
      <ClickerTest onClose={() => undefined} />
    </MessagesProvider>,
  )
  await userEvent.setup().keyboard(keys)
  expect(screen.getAllByRole('definition').map((one) => one.textContent)).toEqual([name, does])
  expect(screen.queryByText(/由浏览器使用/) !== null).toBe(held)
})
