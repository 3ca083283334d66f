import { expect, it, vi } from 'vitest'
import { estimateWidth, measureFont } from '../../src/typesetting/textWidth'

it('estimates a Chinese character as one em, Latin letters by kind, and bold as wider', () => {
  expect(estimateWidth('行政', 10)).toBe(20)
  expect(estimateWidth('行政', 10, 'bold')).toBeGreaterThan(20)
  expect(estimateWidth('ill', 10)).toBeLessThan(estimateWidth('MWM', 10))
})

it('estimates characters that Chinese fonts draw full width as one em', () => {
  expect(estimateWidth('“”…—→①', 10)).toBe(60)
  expect(estimateWidth('\u200b\u2060', 10)).toBe(0)
})

it('estimates where the browser has no canvas off screen, with one function for one font', () => {
  expect(measureFont('Arial')('行政', 10, 'normal')).toBe(20)
  expect(measureFont('Arial')).toBe(measureFont('Arial'))
})

it('measures at least the whole pixels that a browser gives a Chinese character', () => {
  vi.stubGlobal(
    'OffscreenCanvas',
    class {
      getContext() {
        return { font: '', measureText: (text: string) => ({ width: text.length * 100 }) }
      }
    },
  )
  const measure = measureFont('a font of its own')
  expect(measure('行政', 19.6, 'normal')).toBeGreaterThanOrEqual(40)
  expect(measure('行政', 19.4, 'normal')).toBeGreaterThanOrEqual(38.8)
})
