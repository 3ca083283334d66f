import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, it, vi } from 'vitest'
import { loadPinyin } from '../../../src/search/loadPinyin'
import { reportDataset } from '../../support/reportDataset'
import { sectionOf } from './sectionOf'
import { showExplore } from './showExplore'

vi.mock('../../../src/search/loadPinyin', () => ({
  loadPinyin: vi.fn<() => Promise<unknown>>(() => Promise.reject(new Error('offline'))),
}))

it('says that pinyin could not be loaded, finds other matches, and loads it on retry', async () => {
  showExplore(sectionOf(reportDataset(), 7))
  const field = screen.getByRole('searchbox')
  await userEvent.type(field, 'xzfy')
  const alert = await screen.findByRole('alert')
  expect(alert.textContent).toContain('未能载入拼音字典')
  expect(screen.queryByText(/没有与“xzfy”相符/)).toBeNull()
  expect(loadPinyin).toHaveBeenCalledTimes(1)
  await userEvent.clear(field)
  await userEvent.type(field, '复议')
  expect(screen.queryByRole('alert')).toBeNull()
  expect(screen.getByRole('region', { name: /^行政复议申请数/ })).toBeTruthy()
  await userEvent.clear(field)
  await userEvent.type(field, 'xzfy')
  vi.mocked(loadPinyin).mockResolvedValueOnce(new Map())
  await userEvent.click(await screen.findByRole('button', { name: '重试' }))
  expect(await screen.findByText(/没有与“xzfy”相符/)).toBeTruthy()
  expect(screen.queryByRole('alert')).toBeNull()
})
