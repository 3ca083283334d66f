// @vitest-environment jsdom
import { act, fireEvent, render, screen } from '@testing-library/react'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { useAhead } from '../../src/components/useAhead'

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
const pick = (value: string) =>
  fireEvent.change(screen.getByRole('combobox'), { target: { value } })
const paint = () => act(() => void vi.advanceTimersByTime(50))

beforeEach(() => {
  vi.useFakeTimers()
  return () => vi.useRealTimers()
})

describe('a control ahead of the address', () => {
  it('shows a choice before anybody is told', () => {
    const tell = vi.fn<(value: string) => void>()
    render(<Control told="a" tell={tell} />)
    pick('b')
    expect([shown(), tell.mock.calls]).toEqual(['b', []])
    paint()
    expect([shown(), tell.mock.calls]).toEqual(['b', [['b']]])
  })

  it('tells only the last of two quick choices', () => {
    const tell = vi.fn<(value: string) => void>()
    render(<Control told="a" tell={tell} />)
    pick('b')
    pick('c')
    paint()
    expect(tell.mock.calls).toEqual([['c']])
  })

  it('follows what is told by others', () => {
    const tell = vi.fn<(value: string) => void>()
    const { rerender } = render(<Control told="a" tell={tell} />)
    pick('b')
    paint()
    rerender(<Control told="b" tell={tell} />)
    rerender(<Control told="a" tell={tell} />)
    expect(shown()).toBe('a')
  })
})
