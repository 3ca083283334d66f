import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, expect, it, vi } from 'vitest'
import { LazyExportPanel } from '../../src/app/export/LazyExportPanel'
import { CodeFailure } from '../../src/loading/codeFailure'
import { lazyPart } from '../../src/loading/lazyPart'
import { reloadPage } from '../../src/ui/reloadPage'
import { MessagesProvider } from '../../src/messages/useMessages'
import { aDataset } from '../support/builders'
import { messagesFor } from '../support/messagesFor'

vi.mock('../../src/ui/reloadPage', () => ({ reloadPage: vi.fn<() => void>() }))
vi.mock('../../src/loading/lazyPart', async (original) => {
  const { lazyPart: real } = await original<{ lazyPart: typeof lazyPart }>()
  return { lazyPart: () => real(() => loadPanel()) }
})

/** The file of the panel: missing until a test puts it back. */
const file = { isThere: false }

const fetchFile = () =>
  file.isThere ? Promise.resolve() : Promise.reject(new Error('still missing'))

function loadPanel() {
  return file.isThere
    ? Promise.resolve(() => <p>the panel</p>)
    : Promise.reject(new CodeFailure('ExportPanel-1.js · HTTP 404', fetchFile))
}

beforeEach(() => {
  vi.spyOn(console, 'error').mockReturnValue(undefined)
})

it('says that its code is missing, in both languages, and shows it once the file is back', async () => {
  const panel = (lang: 'zh' | 'en') => (
    <MessagesProvider value={messagesFor(lang)}>
      <LazyExportPanel dataset={aDataset()} ids={[]} comparisons={[]} />
    </MessagesProvider>
  )
  const { rerender } = render(panel('en'))
  const english = messagesFor('en')
  expect((await screen.findByRole('alert')).textContent).toContain(english.faults.code('').title)
  expect(screen.getByRole('button', { name: english.shell.retry })).toBeTruthy()
  rerender(panel('zh'))
  const { faults, shell } = messagesFor('zh')
  const alert = await screen.findByText(faults.code('').title)
  expect(alert.parentElement?.textContent).toContain('ExportPanel-1.js')
  const retry = () => screen.findByRole('button', { name: shell.retry })
  await userEvent.click(await retry())
  expect(await retry()).toBeTruthy()
  await userEvent.click(screen.getByRole('button', { name: shell.reload }))
  expect(reloadPage).toHaveBeenCalledTimes(1)
  file.isThere = true
  await userEvent.click(await retry())
  expect(await screen.findByText('the panel')).toBeTruthy()
  expect(screen.queryByRole('alert')).toBeNull()
})
