import { act, renderHook } from '@testing-library/react'
import { expect, it, vi } from 'vitest'
import { runChecks } from '../../../src/domain/checks/runChecks'
import { MessagesProvider } from '../../../src/messages/useMessages'
import { buildExplorerRows } from '../../../src/screens/explore/rows/explorerRow'
import { useRowCopy } from '../../../src/screens/explore/table/useRowCopy'
import { messagesFor } from '../../support/messagesFor'
import { reportDataset } from '../../support/reportDataset'
import { sectionOf } from './sectionOf'

it('no longer calls a row copied once the browser refuses', async () => {
  const dataset = sectionOf(reportDataset(), 7)
  const rows = buildExplorerRows(dataset, 2019, 2020, runChecks(dataset))
  const writeText = vi.fn<(text: string) => Promise<void>>().mockResolvedValue(undefined)
  vi.stubGlobal('navigator', { clipboard: { writeText } })
  const { result } = renderHook(() => useRowCopy(dataset, rows), {
    wrapper: ({ children }) => (
      <MessagesProvider value={messagesFor('zh')}>{children}</MessagesProvider>
    ),
  })
  await act(() => result.current.copy('litigation.cases'))
  expect(result.current.copied).toBe('litigation.cases')
  writeText.mockRejectedValue(new DOMException('', 'NotAllowedError'))
  await act(() => result.current.copy('litigation.cases'))
  expect(result.current.copied).toBeNull()
  expect(result.current.told).toContain('浏览器不允许复制')
})
