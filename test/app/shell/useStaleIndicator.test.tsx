import { act, render } from '@testing-library/react'
import { useRef } from 'react'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { useStaleIndicator } from '../../../src/app/shell/useStaleIndicator'

function Busy({ busy }: { readonly busy: boolean }) {
  const element = useRef<HTMLElement>(null)
  useStaleIndicator(element, busy)
  return <main ref={element} />
}

describe('useStaleIndicator', () => {
  beforeEach(() => void vi.useFakeTimers())

  const isMarked = () => document.querySelector('main')?.hasAttribute('data-stale')
  const wait = (milliseconds: number) => act(() => void vi.advanceTimersByTime(milliseconds))

  it('marks a busy element after 150 ms until it is idle', () => {
    const { rerender } = render(<Busy busy />)
    wait(140)
    expect(isMarked()).toBe(false)
    wait(20)
    expect(isMarked()).toBe(true)
    rerender(<Busy busy={false} />)
    expect(isMarked()).toBe(false)
  })

  it('does not mark an element that is idle within 150 ms', () => {
    const { rerender } = render(<Busy busy />)
    wait(100)
    rerender(<Busy busy={false} />)
    wait(1000)
    expect(isMarked()).toBe(false)
  })
})
