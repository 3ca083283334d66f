// @vitest-environment jsdom
import { render } from '@testing-library/react'
import { expect, test } from 'vitest'
import { Unbroken } from '../../../src/ui/figures/Unbroken'

test.each([
  [
    '2020 年应诉（被告）33 件，比 2019 年少 12 件（−26.7%）。',
    ['2020 年', '33 件', '2019 年', '12 件'],
  ],
  ['83 cases in 2020, 9 fewer', ['83 c', '9 f']],
  ['暂无数据', []],
])('%s keeps its words, and its figures with their units', (text, kept) => {
  const { container } = render(<Unbroken text={text} />)
  expect(container.textContent).toBe(text)
  expect([...container.querySelectorAll('span')].map((span) => span.textContent)).toEqual(kept)
})
