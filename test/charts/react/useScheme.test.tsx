import { act, renderHook } from '@testing-library/react'
import { expect, it, vi } from 'vitest'
import { useSystemPalette } from '../../../src/charts/react/useScheme'

it('follows a change between two dark contrast themes when the reader comes back', () => {
  let ink = 'rgb(255, 255, 255)'
  vi.stubGlobal('matchMedia', () => ({ matches: true }))
  vi.spyOn(window, 'getComputedStyle').mockImplementation((element) => {
    const isInk = element instanceof HTMLElement && element.style.color === 'canvastext'
    return Object.assign(document.createElement('i').style, {
      color: isInk ? ink : 'rgb(0, 0, 0)',
    })
  })
  const { result } = renderHook(useSystemPalette)
  expect(result.current).toMatchObject({ ink: '#ffffff', paper: '#000000' })
  const before = result.current
  act(() => void window.dispatchEvent(new Event('focus')))
  expect(result.current).toBe(before)
  ink = 'rgb(255, 255, 0)'
  act(() => void window.dispatchEvent(new Event('focus')))
  expect(result.current).toMatchObject({ ink: '#ffff00', paper: '#000000' })
})
