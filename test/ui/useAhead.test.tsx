// @vitest-environment jsdom
import { fireEvent, render, screen } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import { useAhead } from '../../src/ui/useAhead'

type Props = { readonly told: string; readonly tell: (value: string) => void }

function Control({ told, tell }: Props) {
  const [value, choose] = useAhead(told, tell)
  return (
    <select value={value} onChange={({ currentTarget }) => choose(currentTarget.value)}>
      {['a', 'b', 'c'].map((option) => (
        <option key={option}>{option}</option>
      ))}
    </select>
  )
}

const shown = () => screen.getByRole<HTMLSelectElement>('combobox').value
const localize = (value: string) =>
  fireEvent.change(screen.getByRole('combobox'), { target: { value } })

describe('a control ahead of the address', () => {
  it('shows a choice before what it follows has changed, and tells of it without delay', () => {
    const tell = vi.fn<(value: string) => void>()
    render(<Control told="a" tell={tell} />)
    localize('b')
    localize('c')
    expect([shown(), tell.mock.calls]).toEqual(['c', [['b'], ['c']]])
  })

  it('follows what is told by others', () => {
    const tell = vi.fn<(value: string) => void>()
    const { rerender } = render(<Control told="a" tell={tell} />)
    localize('b')
    rerender(<Control told="b" tell={tell} />)
    rerender(<Control told="a" tell={tell} />)
    expect(shown()).toBe('a')
  })

  it('gives its choice up where the reader goes back before it was told', () => {
    render(<Control told="a" tell={() => undefined} />)
    localize('b')
    fireEvent.popState(window)
    expect(shown()).toBe('a')
  })
})
