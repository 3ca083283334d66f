import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import {
  designSize,
  fitToBox,
  MIN_SHARES,
  computeSlideSize,
  slideFonts,
} from '../../../../src/screens/present/layout/slideSize'

const screens = [
  [1024, 768],
  [1280, 800],
  [1366, 768],
  [1920, 1080],
  [2560, 1080],
  [3840, 2160],
] as const

describe('computeSlideSize', () => {
  it.each(screens)('keeps the minimum sizes at %i × %i', (width, height) => {
    const { text, margin } = computeSlideSize({ width, height })
    expect(margin / height).toBeGreaterThanOrEqual(0.04)
    expect(text.footnote.font / height).toBeGreaterThanOrEqual(0.025)
    for (const kind of ['label', 'text', 'roomy'] as const)
      expect(text[kind].font / height).toBeGreaterThanOrEqual(0.033)
    for (const kind of ['title', 'cover'] as const)
      expect(text[kind].font / height).toBeGreaterThanOrEqual(0.05)
    for (const kind of ['figure', 'huge'] as const)
      expect(text[kind].font / height).toBeGreaterThanOrEqual(0.1)
  })

  it('depends on the height only, so that texts that fit the narrowest screen fit all', () => {
    const [small, large] = [computeSlideSize({ width: 1280, height: 960 }), designSize]
    expect(small.text.label.font / 960).toBeCloseTo(large.text.label.font / 768, 10)
    expect(computeSlideSize({ width: 4000, height: 768 }).text).toEqual(designSize.text)
  })

  it('leaves bands above and below on a screen narrower than 4:3', () => {
    expect(computeSlideSize({ width: 900, height: 1600 }).height).toBe(675)
  })

  it('has the minimum sizes of the requirements', () => {
    expect(MIN_SHARES).toEqual({
      margin: 0.04,
      footnote: 0.025,
      label: 0.033,
      title: 0.05,
      figure: 0.1,
    })
  })
})

describe('fitToBox', () => {
  it('renders at full size from the minimum height up', () => {
    expect(fitToBox({ width: 1024, height: 768 })).toEqual({
      screen: { width: 1024, height: 768 },
      scale: 1,
    })
  })

  it('renders a thumbnail larger and scales it down', () => {
    const { screen, scale } = fitToBox({ width: 160, height: 90 })
    expect(screen.height * scale).toBeCloseTo(90)
    expect(screen.width * scale).toBeCloseTo(160)
    expect(screen.height).toBeGreaterThanOrEqual(540)
  })
})

it('measures with the same fonts as the design tokens', () => {
  const stacks = [...readFileSync('src/theme/tokens.css', 'utf8').matchAll(/--font:([^;]+);/g)].map(
    ([, stack = '']) => stack.replace(/\s+/g, ' ').trim(),
  )
  expect(stacks).toEqual([slideFonts.zh, slideFonts.en])
})
