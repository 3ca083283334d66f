import { act, renderHook } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { yieldToMain } from '../../../../src/scheduling/yieldToMain'
import { useIncrementalSlides } from '../../../../src/screens/present/player/useIncrementalSlides'

function renderSlides(items: readonly string[], at: number) {
  let renders = 0
  const view = renderHook(
    (props: { readonly items: readonly string[]; readonly at: number }) => {
      renders++
      return useIncrementalSlides(props.items, props.at)
    },
    { initialProps: { items, at } },
  )
  return { ...view, renders: () => renders }
}

/** One task of the browser, in which one more item is rendered. */
const task = () => act(() => yieldToMain())
const tasks = async (count: number) => {
  for (let done = 0; done < count; done++) await task()
}

describe('useIncrementalSlides', () => {
  it('renders the current item first and the others one a task', async () => {
    const { result } = renderSlides(['a', 'b', 'c'], 1)
    expect(result.current).toEqual([null, 'b', null])
    await task()
    expect(result.current).toEqual(['a', 'b', null])
    await tasks(3)
    expect(result.current).toEqual(['a', 'b', 'c'])
  })

  it('keeps the previous item until the new one has its turn', async () => {
    const { result, rerender } = renderSlides(['a', 'b', 'c'], 0)
    await tasks(4)
    rerender({ items: ['A', 'B', 'C'], at: 0 })
    expect(result.current).toEqual(['A', 'b', 'c'])
    await task()
    expect(result.current).toEqual(['A', 'B', 'c'])
    await tasks(3)
    expect(result.current).toEqual(['A', 'B', 'C'])
  })

  it('keeps new items when another one becomes current', async () => {
    const { result, rerender } = renderSlides(['a', 'b', 'c'], 0)
    await tasks(4)
    const items = ['A', 'B', 'C']
    rerender({ items, at: 0 })
    await task()
    rerender({ items, at: 2 })
    expect(result.current).toEqual(['A', 'B', 'C'])
    await tasks(3)
    expect(result.current).toEqual(['A', 'B', 'C'])
  })

  it('follows a list that shrinks and grows, then stops rendering', async () => {
    const { result, rerender, renders } = renderSlides(['a', 'b', 'c'], 0)
    await tasks(4)
    rerender({ items: ['a'], at: 0 })
    await tasks(3)
    expect(result.current).toEqual(['a'])
    const grown = ['a', 'b']
    rerender({ items: grown, at: 0 })
    expect(result.current).toEqual(['a', null])
    await tasks(3)
    expect(result.current).toEqual(['a', 'b'])
    const before = renders()
    await tasks(3)
    expect(renders()).toBe(before)
  })

  it('returns an empty list for an empty list', () => {
    expect(renderSlides([], 0).result.current).toEqual([])
  })
})
