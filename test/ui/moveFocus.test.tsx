import { render, screen } from '@testing-library/react'
import { expect, it } from 'vitest'
import { besideInList, moveFocus } from '../../src/ui/moveFocus'

function show() {
  render(
    <>
      <ul>
        {['甲', '乙', '丙'].map((name) => (
          <li key={name}>
            <button type="button">{name}</button>
          </li>
        ))}
      </ul>
      <select aria-label="添加" />
    </>,
  )
  const button = (name: string) => screen.getByRole('button', { name })
  const focused = () =>
    document.activeElement?.textContent === ''
      ? document.activeElement.getAttribute('aria-label')
      : document.activeElement?.textContent
  return { button, focused }
}

it('goes to the next in the list, else to the one before', () => {
  const { button, focused } = show()
  moveFocus(...besideInList(button('乙')))
  expect(focused()).toBe('丙')
  moveFocus(...besideInList(button('丙')))
  expect(focused()).toBe('乙')
})

it('passes over what does not take the focus', () => {
  const { button, focused } = show()
  button('甲').setAttribute('disabled', '')
  moveFocus(null, button('甲'), screen.getByRole('combobox'))
  expect(focused()).toBe('添加')
})
