// @vitest-environment jsdom
import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, it, vi } from 'vitest'
import type { Lang } from '../../src/domain/model/indicator'
import { LazyExportPanel } from '../../src/app/export/LazyExportPanel'
import { reloadPage } from '../../src/ui/reloadPage'
import { MessagesProvider } from '../../src/messages/useMessages'
import { aDataset } from '../support/builders'
import { messagesFor } from '../support/messagesFor'

vi.mock('../../src/ui/reloadPage', () => ({ reloadPage: vi.fn<() => void>() }))
vi.mock('../../src/app/export/ExportPanel', () => ({
  get ExportPanel(): never {
    throw new TypeError(
      'Failed to fetch dynamically imported module: http://a.test/ExportPanel-1.js',
    )
  },
}))

it.each([
  ['Chinese', messagesFor('zh')],
  ['English', messagesFor('en')],
])(
  'shows in %s that its code failed to load, with a button that reloads the page',
  async (_, messages) => {
    vi.spyOn(console, 'error').mockReturnValue(undefined)
    render(
      <MessagesProvider value={messages}>
        <LazyExportPanel dataset={aDataset()} ids={[]} comparisons={[]} />
      </MessagesProvider>,
    )
    const alert = await screen.findByRole('alert')
    expect(alert.textContent).toContain(messages.faults.code('').title)
    expect(alert.textContent).toContain('ExportPanel-1.js')
    vi.mocked(reloadPage).mockClear()
    await userEvent.click(screen.getByRole('button', { name: messages.shell.reload }))
    expect(reloadPage).toHaveBeenCalledTimes(1)
  },
)

it('tries again in another language after it failed in one', async () => {
  vi.spyOn(console, 'error').mockReturnValue(undefined)
  const failures = vi.fn<() => void>()
  const panel = (lang: Lang) => (
    <MessagesProvider value={messagesFor(lang)}>
      <LazyExportPanel dataset={aDataset()} ids={[]} comparisons={[]} />
    </MessagesProvider>
  )
  const { rerender } = render(panel('zh'), { onCaughtError: failures })
  await screen.findByRole('alert')
  failures.mockClear()
  rerender(panel('en'))
  await screen.findByRole('alert')
  expect(failures).toHaveBeenCalled()
})
