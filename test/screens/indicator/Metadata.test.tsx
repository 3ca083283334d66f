import { render, screen } from '@testing-library/react'
import { expect, it } from 'vitest'
import { MessagesProvider } from '../../../src/messages/useMessages'
import { Metadata } from '../../../src/screens/indicator/Metadata'
import { aDatasetOf, aRate } from '../../support/builders'
import { messagesFor } from '../../support/messagesFor'

it('gives the terms of a rate as the report prints them, and zero as a figure', () => {
  const rate = aRate()
  const dataset = aDatasetOf(
    [{ id: 'enforcement-exam.passed', name: { zh: '合格', en: 'Passed' } }, 0],
    [
      { id: 'enforcement-exam.candidates', name: { zh: '参考', en: 'Sat' } },
      { value: 1600, precision: 'atLeast', printed: '1600余件' },
    ],
    [rate, 0],
  )
  render(
    <MessagesProvider value={messagesFor('zh')}>
      <Metadata dataset={dataset} indicator={rate} year={2020} indicatorHref={(id) => `#${id}`} />
    </MessagesProvider>,
  )
  const facts = screen.getAllByRole('definition').map(({ textContent }) => textContent)
  expect(facts).toContain('合格 0件')
  expect(facts).toContain('参考 1600余件')
})
