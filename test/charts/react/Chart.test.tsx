import { fireEvent, render, screen, waitFor } from '@testing-library/react'
import { StrictMode } from 'react'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { Size } from '../../../src/charts/layout/box'
import { Chart } from '../../../src/charts/react/Chart'
import { trendOption } from '../../../src/charts/trend/trendOption'
import { listTrendPoints } from '../../../src/charts/trend/trendChart'
import { buildChartTheme } from '../../../src/theme/chartTheme'
import { aTrendChart, buildMessages } from '../cases'

const theme = buildChartTheme({ theme: 'light', size: 'normal', slot: 1 })
const messages = { roleDescription: '图表', walkHint: '用左右方向键逐点查看' }

function aChart(rows: Parameters<typeof aTrendChart>[0]) {
  const chart = aTrendChart(rows)
  return {
    option: (size: Size) => trendOption(chart, theme, buildMessages('zh'), size),
    points: listTrendPoints(chart, buildMessages('zh')),
    description: '行政复议申请数，2018—2020年',
    height: 220,
    messages,
  }
}

const three = aChart([110, 'noReportHere', 83])

/** All texts of the chart. */
const drawn = (): readonly string[] =>
  [...document.querySelectorAll('svg text')].map(({ textContent }) => textContent)

const spoken = (): string | null => screen.getByRole('slider').getAttribute('aria-valuetext')
const shown = () => document.querySelector('.chart-description span')?.textContent

let boxWidth = 320

beforeEach(() => {
  boxWidth = 320
  // jsdom has no layout and no canvas.
  vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockImplementation(() => boxWidth)
  vi.spyOn(HTMLElement.prototype, 'clientHeight', 'get').mockReturnValue(220)
  vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue(null)
})

describe('Chart', () => {
  it('draws its option as wide as its box, as SVG hidden from screen readers', async () => {
    render(<Chart {...three} />)
    await waitFor(() => expect(drawn()).toContain('110'))
    expect(document.querySelector('svg')?.getAttribute('width')).toBe('320')
    expect(document.querySelector('svg')?.closest('[aria-hidden="true"]')).not.toBeNull()
  })

  it('has the description as its name', () => {
    render(<Chart {...three} />)
    const group = screen.getByRole('group', { name: three.description })
    expect(group.getAttribute('aria-roledescription')).toBe('图表')
  })

  it('is an image without focus where it has no points', () => {
    render(<Chart {...three} points={[]} />)
    expect(screen.getByRole('img', { name: three.description })).toBeDefined()
    expect(screen.queryByRole('slider')).toBeNull()
  })

  it('draws nothing in a box without width', () => {
    boxWidth = 0
    render(<Chart {...three} />)
    expect(document.querySelector('svg')).toBeNull()
  })

  it('follows the width of its box without ResizeObserver', async () => {
    vi.stubGlobal('ResizeObserver', undefined)
    Reflect.deleteProperty(window, 'ResizeObserver')
    render(<Chart {...three} />)
    await waitFor(() => expect(drawn()).toContain('110'))
    boxWidth = 640
    fireEvent(window, new Event('resize'))
    await waitFor(() => expect(document.querySelector('svg')?.getAttribute('width')).toBe('640'))
  })

  it('draws the newest option, also when it changes before the first is drawn', async () => {
    const { rerender } = render(<Chart {...three} />)
    rerender(<Chart {...aChart([70, 71, 72])} />)
    await waitFor(() => expect(drawn()).toContain('72'))
    rerender(<Chart {...aChart([51, 52, 53])} />)
    await waitFor(() => expect(drawn()).toContain('53'))
    expect(drawn()).not.toContain('72')
  })

  it('unmounts without error before it is drawn, after a change, and in StrictMode', async () => {
    const failed = vi.fn<() => void>()
    addEventListener('error', failed)
    process.on('unhandledRejection', failed)
    const { rerender, unmount } = render(<Chart {...three} />, { wrapper: StrictMode })
    rerender(<Chart {...aChart([70, 71, 72])} />)
    unmount()
    await new Promise((resolve) => setTimeout(resolve, 100))
    removeEventListener('error', failed)
    process.off('unhandledRejection', failed)
    expect(failed).not.toHaveBeenCalled()
  })
})

describe('the keyboard cursor', () => {
  const press = (key: string) => fireEvent.keyDown(screen.getByRole('slider'), { key })

  it('starts at the newest point and speaks each point, missing years too', () => {
    render(<Chart {...three} />)
    fireEvent.focus(screen.getByRole('slider'))
    expect(spoken()).toBe('2020: 83')
    press('ArrowLeft')
    expect(spoken()).toBe('2019: 未收录')
    press('ArrowLeft')
    press('ArrowLeft')
    expect(spoken()).toBe('2018: 110')
    press('End')
    expect(spoken()).toBe('2020: 83')
    press('Home')
    expect(spoken()).toBe('2018: 110')
    press('ArrowRight')
    expect(spoken()).toBe('2019: 未收录')
  })

  it('is named by what to do and speaks a value before it is reached', () => {
    render(<Chart {...three} />)
    expect(screen.getByRole('slider', { name: messages.walkHint })).toBeDefined()
    expect(spoken()).toBe('2020: 83')
    expect(shown()).toBe('')
  })

  it('shows the label that it speaks', () => {
    render(<Chart {...three} />)
    fireEvent.focus(screen.getByRole('slider'))
    expect(screen.getByText('2020: 83')).toBeDefined()
  })

  it('highlights the point in the chart', async () => {
    render(<Chart {...three} />)
    const outlined = () => document.querySelectorAll(`path[stroke="${theme.ink}"]`).length
    await waitFor(() => expect(drawn()).toContain('110'))
    expect(outlined()).toBe(0)
    fireEvent.focus(screen.getByRole('slider'))
    await waitFor(() => expect(outlined()).toBe(1))
    fireEvent.blur(screen.getByRole('slider'))
    await waitFor(() => expect(outlined()).toBe(0))
  })

  it('ends with Escape, which then reaches the page', () => {
    const onPageKey = vi.fn<(key: string) => void>()
    render(
      // A page with the same shortcuts.
      <div role="presentation" onKeyDown={({ key }) => onPageKey(key)}>
        <Chart {...three} />
      </div>,
    )
    fireEvent.focus(screen.getByRole('slider'))
    press('ArrowLeft')
    press('Escape')
    expect(shown()).toBe('')
    expect(onPageKey).not.toHaveBeenCalled()
    press('Escape')
    expect(onPageKey.mock.calls).toEqual([['Escape']])
  })

  it('leaves keys with modifiers to the browser', () => {
    render(<Chart {...three} />)
    const passed = fireEvent.keyDown(screen.getByRole('slider'), { key: 'ArrowLeft', altKey: true })
    expect(passed).toBe(true)
    expect(shown()).toBe('')
  })

  it('moves by touch, like any slider', () => {
    render(<Chart {...three} />)
    fireEvent.change(screen.getByRole('slider'), { target: { value: '0' } })
    expect(spoken()).toBe('2018: 110')
  })

  it('leaves the wheel to the page', async () => {
    render(<Chart {...three} />)
    await waitFor(() => expect(drawn()).toContain('110'))
    const svg = document.querySelector('svg')
    expect(svg && fireEvent.wheel(svg, { deltaY: 100 })).toBe(true)
  })
})

describe('the mouse', () => {
  it('selects the point of the year under it', async () => {
    render(<Chart {...three} />)
    const box = document.querySelector('.chart-box')
    if (box === null) throw new Error('no chart')
    // It selects nothing before the chart is drawn.
    await waitFor(() => {
      fireEvent.mouseMove(box, { clientX: 300, clientY: 100 })
      expect(shown()).toBe('2020: 83')
    })
    fireEvent.mouseMove(box, { clientX: 70, clientY: 100 })
    expect(shown()).toBe('2018: 110')
    fireEvent.mouseLeave(box)
    expect(shown()).toBe('')
  })
})

describe('a placeholder', () => {
  it('is shown until the chart is drawn', async () => {
    render(<Chart {...three} placeholder="<svg data-static></svg>" />)
    expect(document.querySelector('[data-static]')).not.toBeNull()
    await waitFor(() => expect(drawn()).toContain('110'))
    expect(document.querySelector('[data-static]')).toBeNull()
  })
})
