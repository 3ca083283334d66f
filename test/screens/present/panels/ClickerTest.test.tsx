// @vitest-environment jsdom
import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, it, vi } from 'vitest'
import { MessagesProvider } from '../../../../src/messages/useMessages'
import type { CustomKeys } from '../../../../src/screens/present/input/keys'
import { ClickerTest } from '../../../../src/screens/present/panels/ClickerTest'
import { messagesFor } from '../../../support/messagesFor'

function test(customKeys: CustomKeys = {}) {
  const onCustomKeysChange = vi.fn<(customKeys: CustomKeys) => void>()
  render(
    <MessagesProvider value={messagesFor('zh')}>
      <ClickerTest
        customKeys={customKeys}
        onCustomKeysChange={onCustomKeysChange}
        onClose={() => undefined}
      />
    </MessagesProvider>,
  )
  return { user: userEvent.setup(), onCustomKeysChange }
}

const keyText = () => document.querySelector('.clicker-key dd')?.textContent
const isAssignable = () => screen.queryByRole('button', { name: '下一张' }) !== null

it('assigns a command to a key that does nothing', async () => {
  const { user, onCustomKeysChange } = test()
  await user.keyboard('x')
  expect(keyText()).toBe('x')
  expect(screen.getByText('还没有作用，让它：')).toBeTruthy()
  await user.click(screen.getByRole('button', { name: '下一张' }))
  expect(onCustomKeysChange).toHaveBeenCalledWith({ x: 'next' })
})

it('names keys with modifiers but assigns nothing to them', async () => {
  const { user } = test({ l: 'next', Control: 'next' })
  for (const [keys, name] of [
    ['{Control>}', 'Ctrl'],
    ['l{/Control}', 'Ctrl+L'],
    ['{Alt>}{F9}{/Alt}', 'Alt+F9'],
  ] as const) {
    await user.keyboard(keys)
    expect(keyText()).toBe(name)
    expect(isAssignable(), name).toBe(false)
    expect(screen.getByText(/归浏览器，不能学/)).toBeTruthy()
  }
})

it('assigns another command to a custom key', async () => {
  const { user } = test({ x: 'next' })
  await user.keyboard('x')
  expect(isAssignable()).toBe(true)
  expect(screen.queryByText('还没有作用，让它：')).toBeNull()
})
