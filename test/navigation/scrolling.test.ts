// @vitest-environment jsdom
import { describe, expect, it, vi } from 'vitest'
import { scrolling } from '../../src/navigation/scrolling'

const to = (pathname: string) => ({ location: { pathname } })

describe('scrolling to the top or back to the place of before', () => {
  it('waits until the new screen is drawn', () => {
    const { mayScroll, drawn } = scrolling()
    drawn('/')
    expect(mayScroll(to('/'))).toBe(true)
    expect(mayScroll(to('/quality'))).toBe(false)
    drawn('/quality')
    expect(mayScroll(to('/quality'))).toBe(true)
  })

  it('does not happen within a screen, whose place is still remembered', () => {
    const { mayScroll, drawn } = scrolling()
    const scrolled = vi.fn<() => void>()
    document.addEventListener('scroll', scrolled)
    drawn('/explore')
    expect(mayScroll(to('/explore'))).toBe(true)
    expect(scrolled).not.toHaveBeenCalled()
    expect(mayScroll(to('/explore'))).toBe(false)
    expect(scrolled).toHaveBeenCalledOnce()
  })
})
