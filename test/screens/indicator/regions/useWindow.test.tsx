// @vitest-environment jsdom
import { act, render } from '@testing-library/react'
import { useRef } from 'react'
import { describe, expect, it } from 'vitest'
import { useWindow } from '../../../../src/screens/indicator/regions/useWindow'

const ROW = 30

/** A box of 300 pixels over rows of 30, as a browser would lay it out. */
function shown(count: number, at: number) {
  const seen = { first: -1, last: -1, box: null as HTMLDivElement | null }
  function Rows({ of, own }: { readonly of: number; readonly own: number }) {
    const box = useRef<HTMLDivElement>(null)
    Object.assign(seen, useWindow(box, of, own))
    return (
      <div
        ref={(element) => {
          if (element === null) return
          box.current = element
          seen.box = element
          Object.defineProperties(element, {
            scrollHeight: { configurable: true, value: of * ROW },
            clientHeight: { configurable: true, value: 300 },
          })
          element.scrollTo = ((to: ScrollToOptions) => {
            element.scrollTop = Math.max(0, to.top ?? 0)
          }) as typeof element.scrollTo
        }}
      />
    )
  }
  const view = render(<Rows of={count} own={at} />)
  return { seen, again: (of: number, own: number) => view.rerender(<Rows of={of} own={own} />) }
}

describe('the rows in sight of a long ranking', () => {
  it('are the first ones and some ahead where no place is looked for', () => {
    const { seen } = shown(146, -1)
    expect(seen).toMatchObject({ first: 0, last: 16 })
  })

  it('open around the own place', () => {
    const { seen } = shown(146, 100)
    expect(seen.box?.scrollTop).toBe(97 * ROW)
    expect(seen.first).toBeLessThanOrEqual(97)
    expect(seen.last).toBeGreaterThan(106)
    expect(seen.last - seen.first).toBeLessThan(30)
  })

  it('follow the scrolling, and are whole at its end', async () => {
    const { seen } = shown(146, -1)
    const { box } = seen
    if (box === null) throw new Error('no box')
    await act(async () => {
      box.scrollTop = 136 * ROW
      box.dispatchEvent(new Event('scroll'))
    })
    expect(seen.first).toBe(130)
    expect(seen.last).toBeGreaterThanOrEqual(146)
  })

  it('go to the own place when the ranking is another one', async () => {
    const { seen, again } = shown(146, 100)
    await act(async () => again(50, 10))
    expect(seen.box?.scrollTop).toBe(7 * ROW)
    expect(seen.first).toBe(1)
  })
})
