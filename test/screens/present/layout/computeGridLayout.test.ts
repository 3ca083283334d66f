import { describe, expect, it } from 'vitest'
import { computeGridLayout } from '../../../../src/screens/present/layout/computeGridLayout'

const SCREENS = [
  { width: 1024, height: 768 },
  { width: 1366, height: 768 },
  { width: 2560, height: 1080 },
]

describe('computeGridLayout', () => {
  it.each(SCREENS)('arranges 1 to 60 slides on %o without overlap', (screen) => {
    for (let count = 1; count <= 60; count++) {
      const { cells, label } = computeGridLayout(count, screen, screen)
      expect(cells).toHaveLength(count)
      const boxes = cells.map(({ left, top, scale }) => ({
        left,
        top,
        right: left + scale * screen.width,
        bottom: top + scale * screen.height + label,
      }))
      const out = boxes.filter(
        ({ left, top, right, bottom }) =>
          left < 0 || top < 0 || right > screen.width || bottom > screen.height,
      )
      const covered = boxes.filter((box, index) =>
        boxes
          .slice(index + 1)
          .some(
            (other) =>
              box.right > other.left &&
              other.right > box.left &&
              box.bottom > other.top &&
              other.bottom > box.top,
          ),
      )
      expect({ count, out, covered }).toEqual({ count, out: [], covered: [] })
    }
  })

  it('returns no cells for no slides', () => {
    const screen = { width: 1366, height: 768 }
    expect(computeGridLayout(0, screen, screen).cells).toEqual([])
  })

  it('scales slides rendered for another size', () => {
    const slide = { width: 600, height: 338 }
    const { cells } = computeGridLayout(4, { width: 1200, height: 800 }, slide)
    expect(cells[0]?.scale).toBeCloseTo((1200 / 2 - 2 * 0.012 * 800) / 600, 5)
  })
})
