import { render } from '@testing-library/react'
import { expect, test } from 'vitest'
import { Unbroken } from '../../../src/ui/figures/Unbroken'

test.each([
  [
    '2020年应诉（被告）33件，比2019年减少12件，下降26.7%。',
    ['2020年', '33件', '2019年', '12件', '26.7%。'],
  ],
  ['83 cases in 2020, 9 fewer', ['83 c', '2020,', '9 f']],
  ['暂无数据', []],
])('%s keeps its words, and its figures with their units', (text, kept) => {
  const { container } = render(<Unbroken text={text} />)
  expect(container.textContent).toBe(text)
  expect([...container.querySelectorAll('.unbroken')].map((span) => span.textContent)).toEqual(kept)
})
