// @vitest-environment jsdom
import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, it, vi } from 'vitest'
import { loadPinyin } from '../../../src/search/loadReadings'
import { reportDataset } from '../../support/reportDataset'
import { sectionOf } from './sectionOf'
import { showExplore } from './showExplore'

vi.mock(import('../../../src/search/loadReadings'), async (original) => {
  const { loadPinyin: real } = await original()
  return { loadPinyin: vi.fn<typeof real>(real) }
})

it('says that pinyin could not be loaded instead of denying, finds the rest, and loads it when asked', async () => {
  vi.mocked(loadPinyin).mockRejectedValue(new Error('offline'))
  showExplore(sectionOf(reportDataset(), 7))
  const field = screen.getByRole('searchbox')
  await userEvent.type(field, 'xzfy')
  const alert = await screen.findByRole('alert')
  expect(alert.textContent).toContain('拼音字典没有载入')
  expect(screen.queryByText(/没有与“xzfy”相符/)).toBeNull()
  // Once for the focus, once for the letters: not once for each.
  expect(vi.mocked(loadPinyin).mock.calls.length).toBeLessThanOrEqual(2)
  await userEvent.clear(field)
  await userEvent.type(field, '复议')
  expect(screen.queryByRole('alert')).toBeNull()
  expect(screen.getByRole('region', { name: /^行政复议申请数/ })).toBeTruthy()
  await userEvent.clear(field)
  await userEvent.type(field, 'xzfy')
  vi.mocked(loadPinyin).mockReset()
  await userEvent.click(await screen.findByRole('button', { name: '重新载入拼音字典' }))
  await screen.findByRole('region', { name: /^行政复议申请数/ })
  expect(screen.queryByRole('alert')).toBeNull()
  expect(document.activeElement).toBe(field)
})
