import { describe, expect, it } from 'vitest'
import {
  CAPTION_HEIGHT,
  computeSpeakerLayout,
} from '../../../../src/screens/present/speaker/computeSpeakerLayout'

describe('computeSpeakerLayout', () => {
  it.each([
    [1024, 700],
    [1200, 800],
    [1366, 768],
    [1920, 1080],
    [700, 900],
    [390, 844],
  ])('puts both slides side by side above the notes at %i×%i', (width, height) => {
    const { slide, bar, current, next, notesTop } = computeSpeakerLayout({ width, height })
    expect(current.left + slide.width).toBeLessThan(next.left)
    expect(next.left + slide.width * next.scale).toBeLessThanOrEqual(width)
    expect(current.top).toBe(bar + CAPTION_HEIGHT)
    expect(notesTop).toBeGreaterThan(current.top + slide.height)
    expect(height - notesTop).toBeGreaterThan(height / 4)
    expect(slide.width / slide.height).toBeCloseTo(16 / 9, 1)
  })
})
