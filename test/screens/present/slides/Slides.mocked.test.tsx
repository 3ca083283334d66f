import { act, fireEvent, render, screen } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import type { SlideViewProps } from '../../../../src/screens/present/slides/SlideView'
import { PrintedSlides } from '../../../../src/screens/present/PrintedSlides'
import { Slides } from '../../../../src/screens/present/slides/Slides'
import { CodeFailure } from '../../../../src/loading/codeFailure'
import { aDataset } from '../../../support/builders'
import { messagesFor } from '../../../support/messagesFor'

vi.mock('../../../../src/screens/present/slides/SlideView', () => ({
  SlideView: ({ slide }: SlideViewProps) => {
    if (slide.id === 'broken') throw new Error('cannot be rendered')
    if (slide.id === 'uncoded' && !failure.isFixed) throw failure
    return <p>{slide.id}</p>
  },
}))

/** Its file is there again at the first retry. */
const failure = new CodeFailure('slide.js · HTTP 404', () => Promise.resolve())

function slideProps(id: string): SlideViewProps {
  return {
    slide: { kind: 'cover', id, indicators: [], part: null, units: [], title: id },
    dataset: aDataset(),
    pair: { from: 2019, to: 2020 },
    messages: messagesFor('zh'),
    screen: { width: 1366, height: 768 },
    theme: 'light',
    list: 'answer',
    at: 1,
    of: 1,
  }
}

const holders = () =>
  Array.from(document.querySelectorAll('.slide-holder')).map((holder) => [
    holder.textContent,
    holder.getAttribute('data-visible'),
  ])

describe('Slides', () => {
  it('renders all slides, one of them visible', () => {
    render(<Slides slides={[slideProps('a'), slideProps('b')]} at={1} cells={null} />)
    expect(holders()).toEqual([
      ['a', 'false'],
      ['b', 'true'],
    ])
  })

  it('shows the slides that have a cell in the overview', () => {
    const cell = { left: 10, top: 20, scale: 0.5 }
    render(<Slides slides={[slideProps('a'), slideProps('b')]} at={1} cells={[cell, undefined]} />)
    expect(holders()).toEqual([
      ['a', 'true'],
      ['b', 'false'],
    ])
    expect(document.querySelector('.slide-holder')?.getAttribute('style')).toContain('scale(0.5)')
  })

  it('replaces a broken slide by a notice', () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined)
    render(<Slides slides={[slideProps('broken'), slideProps('b')]} at={0} cells={null} />)
    expect(screen.getByText(/无法显示/)).toBeTruthy()
    expect(screen.getByText('b')).toBeTruthy()
  })

  it('says that code is missing, and shows the slide once it is there', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined)
    render(<Slides slides={[slideProps('uncoded')]} at={0} cells={null} />)
    expect(screen.getByRole('alert', { hidden: true }).textContent).toContain('slide.js · HTTP 404')
    fireEvent.click(screen.getByRole('button', { name: '重试' }))
    expect(await screen.findByText('uncoded')).toBeTruthy()
  })

  it('recovers from a broken slide with the next data', () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined)
    const view = render(<Slides slides={[slideProps('broken')]} at={0} cells={null} />)
    view.rerender(<Slides slides={[slideProps('a')]} at={0} cells={null} />)
    expect(holders()).toEqual([['a', 'true']])
    view.rerender(<Slides slides={[slideProps('broken')]} at={0} cells={null} />)
    expect(screen.getByText(/无法显示/)).toBeTruthy()
  })

  it('prints the other slides when one is broken', () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined)
    render(<PrintedSlides slides={[slideProps('broken'), slideProps('b')]} />)
    act(() => void window.dispatchEvent(new Event('beforeprint')))
    expect(document.querySelectorAll('.printed-page')).toHaveLength(2)
    expect(screen.getByText('b')).toBeTruthy()
  })
})
