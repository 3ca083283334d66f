// @vitest-environment jsdom
import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, it, vi } from 'vitest'
import { loadPinyin } from '../../../src/search/loadPinyin'
import { reloadPage } from '../../../src/ui/reloadPage'
import { reportDataset } from '../../support/reportDataset'
import { sectionOf } from './sectionOf'
import { showExplore } from './showExplore'

vi.mock('../../../src/search/loadPinyin', () => ({
  loadPinyin: vi.fn<() => Promise<never>>(() => Promise.reject(new Error('offline'))),
}))
vi.mock('../../../src/ui/reloadPage', () => ({ reloadPage: vi.fn<() => void>() }))

it('says that pinyin could not be loaded, finds other matches, and offers to reload the page', async () => {
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
  await userEvent.click(await screen.findByRole('button', { name: '重新载入页面' }))
  expect(reloadPage).toHaveBeenCalledTimes(1)
})
