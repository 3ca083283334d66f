import { fireEvent, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import { Term } from '../../../src/ui/figures/Term'
import { MessagesProvider } from '../../../src/messages/useMessages'
import { messagesFor } from '../../support/messagesFor'

function show() {
  render(
    <p>
      <Term id="carried-over">结转</Term>
      <button type="button">别处</button>
    </p>,
  )
  return screen.getByRole('button', { name: '结转' })
}

describe('a term', () => {
  it('shows its definition when pressed and hides it when pressed again', async () => {
    const word = show()
    expect(word.getAttribute('aria-expanded')).toBe('false')
    await userEvent.click(word)
    const card = screen.getByRole('note')
    expect(word.getAttribute('aria-controls')).toBe(card.id)
    expect(card.textContent).toContain('上期收到而未结')
    await userEvent.click(word)
    expect(screen.queryByRole('note')).toBeNull()
  })

  it('works with the keyboard alone and closes on Escape without losing the focus', async () => {
    const word = show()
    await userEvent.tab()
    await userEvent.keyboard('{Enter}')
    expect(screen.getByRole('note')).toBeTruthy()
    await userEvent.keyboard('{Escape}')
    expect(screen.queryByRole('note')).toBeNull()
    expect(document.activeElement).toBe(word)
  })

  it('closes on focus or click elsewhere', async () => {
    const word = show()
    await userEvent.click(word)
    await userEvent.tab()
    expect(screen.queryByRole('note')).toBeNull()
    await userEvent.click(word)
    await userEvent.click(document.body)
    expect(screen.queryByRole('note')).toBeNull()
  })

  it('closes when its word scrolls away, but not on a scroll event without movement', async () => {
    const word = show()
    await userEvent.click(word)
    fireEvent.scroll(document)
    expect(screen.getByRole('note')).toBeTruthy()
    vi.spyOn(word.parentElement ?? word, 'getBoundingClientRect').mockReturnValue(
      new DOMRect(0, -40, 10, 10),
    )
    fireEvent.scroll(document)
    expect(screen.queryByRole('note')).toBeNull()
  })

  it('stays open on a click inside', async () => {
    await userEvent.click(show())
    await userEvent.click(screen.getByRole('note'))
    expect(screen.getByRole('note')).toBeTruthy()
  })

  it('follows the language', async () => {
    render(
      <MessagesProvider value={messagesFor('en')}>
        <Term id="scope" />
      </MessagesProvider>,
    )
    const entry = messagesFor('en').glossary.find(({ id }) => id === 'scope')
    await userEvent.click(screen.getByRole('button', { name: entry?.term ?? '!' }))
    expect(screen.getByRole('note').textContent).toContain(entry?.definition ?? '!')
  })

  it('is plain text without a glossary entry', () => {
    render(<Term id="unknown">未知</Term>)
    expect(screen.queryByRole('button')).toBeNull()
    expect(screen.getByText('未知')).toBeTruthy()
  })

  it.each([
    ['under its word', 100, 124],
    ['over it where there is no room below', 700, 496],
    ['at the lower edge where there is room on neither side', 300, 160, 600],
  ])('is placed %s', async (_, wordTop, top, height = 200) => {
    const word = show()
    const rect = new DOMRect(20, wordTop, 40, 20)
    vi.spyOn(word, 'getBoundingClientRect').mockReturnValue(rect)
    vi.spyOn(HTMLElement.prototype, 'offsetHeight', 'get').mockReturnValue(height)
    vi.stubGlobal('innerHeight', 768)
    await userEvent.click(word)
    expect(screen.getByRole('note').style.top).toBe(`${top}px`)
  })
})
