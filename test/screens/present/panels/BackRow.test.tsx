import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, it } from 'vitest'
import { MessagesProvider } from '../../../../src/messages/useMessages'
import { BackRow } from '../../../../src/screens/present/panels/BackRow'
import { messagesFor } from '../../../support/messagesFor'

function show(lang: 'zh' | 'en' = 'zh') {
  const closed: string[] = []
  render(
    <MessagesProvider value={messagesFor(lang)}>
      <BackRow onClose={() => closed.push('closed')} />
    </MessagesProvider>,
  )
  return { user: userEvent.setup(), closed }
}

async function type(user: ReturnType<typeof userEvent.setup>, label: RegExp, text: string) {
  const field = screen.getByRole('textbox', { name: label })
  await user.clear(field)
  if (text !== '') await user.type(field, text)
}

it('says that everything is legible in the default room', () => {
  show()
  expect(screen.getByRole('status').textContent).toMatch(/^清晰可读：最后一排在画面高度的4\.0倍处/)
})

it('says how far footnotes are legible and what would help', async () => {
  const { user } = show()
  await type(user, /最后一排/, '8')
  expect(screen.getByRole('status').textContent).toMatch(/脚注不可读.*5\.3倍.*7\.0米/)
  expect(screen.getByText('请将画面放大至高度不小于1.8米，或请后排前移。')).toBeTruthy()
})

it('says that charts are not legible from the last seat', async () => {
  const { user } = show('en')
  await type(user, /Distance from the last row/, '12')
  expect(screen.getByRole('status').textContent).toMatch(
    /^Not legible:.*8\.0 image heights.*9\.3 m/,
  )
})

it.each(['1,5', '1。5', '１，５'])('reads “%s” as a decimal number', async (text) => {
  const { user } = show()
  await type(user, /画面高度/, text)
  expect(screen.getByRole('status').textContent).toContain('4.0倍')
})

it.each(['', '0', '-1', 'abc'])('asks for two numbers after the input “%s”', async (text) => {
  const { user } = show()
  await type(user, /画面高度/, text)
  expect(screen.getByRole('status').textContent).toBe('请填写两个大于零的数。')
  expect(screen.queryByText(/把画面放大到/)).toBeNull()
})

it('closes by its button', async () => {
  const { user, closed } = show()
  await user.click(screen.getByRole('button', { name: '关闭' }))
  expect(closed).toEqual(['closed'])
})
