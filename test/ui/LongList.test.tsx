// @vitest-environment jsdom
import { act, fireEvent, render, screen } from '@testing-library/react'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { LongList } from '../../src/ui/LongList'

/** What watches each list, to be told what is in sight. */
let watchers: { target: Element; see: (isIntersecting: boolean) => void }[] = []

class Observer {
  private readonly look: IntersectionObserverCallback
  constructor(look: IntersectionObserverCallback) {
    this.look = look
  }
  observe(target: Element): void {
    const see = (isIntersecting: boolean) => {
      const entry = { isIntersecting, boundingClientRect: { height: 321 } }
      this.look([entry as IntersectionObserverEntry], this as unknown as IntersectionObserver)
    }
    watchers.push({ target, see })
  }
  disconnect(): void {}
}

const hundred = Array.from({ length: 100 }, (_, at) => `item ${at + 1}`)

function show(items: readonly string[], opens = true) {
  const drawn = vi.fn<(item: string) => string>((item) => item)
  render(
    <LongList items={items} keyOf={(item) => item} itemHeight={30} opens={opens}>
      {drawn}
    </LongList>,
  )
  return drawn
}

const listed = () => screen.queryAllByRole('listitem').map(({ textContent }) => textContent)

beforeEach(() => {
  watchers = []
  vi.stubGlobal('IntersectionObserver', Observer)
})

describe('a long list', () => {
  it('makes only its beginning, and keeps the height of the rest', () => {
    const drawn = show(hundred)
    expect(listed()).toEqual(hundred.slice(0, 12))
    expect(drawn).toHaveBeenCalledTimes(12)
    const rest = [...document.querySelectorAll<HTMLElement>('ul[aria-hidden]')]
    expect(rest.map(({ style }) => style.height)).toEqual([
      ...Array.from({ length: 7 }, () => '360px'),
      '120px',
    ])
  })

  it('makes what comes near, and puts it away again with its own height', async () => {
    show(hundred)
    await act(async () => watchers[3]?.see(true))
    expect(listed()).toEqual([...hundred.slice(0, 12), ...hundred.slice(36, 48)])
    await act(async () => watchers[3]?.see(false))
    expect(listed()).toEqual(hundred.slice(0, 12))
    expect(watchers[3]?.target.getAttribute('style')).toBe('height: 321px;')
  })

  it('tells each item its place among all', async () => {
    show(hundred)
    await act(async () => watchers[1]?.see(true))
    const thirteenth = screen.getByText('item 13')
    expect(thirteenth.getAttribute('aria-posinset')).toBe('13')
    expect(thirteenth.getAttribute('aria-setsize')).toBe('100')
  })

  it('keeps what holds the focus', async () => {
    render(
      <LongList items={hundred} keyOf={(item) => item} itemHeight={30}>
        {(item) => <button type="button">{item}</button>}
      </LongList>,
    )
    await act(async () => watchers[2]?.see(true))
    screen.getByText('item 25').focus()
    await act(async () => watchers[2]?.see(false))
    expect(document.activeElement?.textContent).toBe('item 25')
  })

  it('stands whole on paper', () => {
    show(hundred)
    fireEvent(window, new Event('beforeprint'))
    expect(listed()).toEqual(hundred)
    fireEvent(window, new Event('afterprint'))
    expect(listed()).toEqual(hundred.slice(0, 12))
  })

  it('is printed as far as asked for', () => {
    render(
      <LongList items={hundred} keyOf={(item) => item} itemHeight={30} mostOnPaper={20}>
        {(item) => item}
      </LongList>,
    )
    fireEvent(window, new Event('beforeprint'))
    expect(listed()).toEqual(hundred.slice(0, 24))
    expect(document.querySelectorAll('ul:not(.not-on-paper)')).toHaveLength(2)
    fireEvent(window, new Event('afterprint'))
  })

  it('stands whole where nothing tells what is in sight', () => {
    vi.stubGlobal('IntersectionObserver', undefined)
    show(hundred, false)
    expect(listed()).toEqual(hundred)
  })
})
