import { act, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import axe from 'axe-core'
import { describe, expect, it, vi } from 'vitest'
import { messagesFor } from '../../support/messagesFor'
import { reloadPage } from '../../../src/ui/reloadPage'
import { ExportMenu } from '../../../src/ui/export/ExportMenu'
import { MessagesProvider } from '../../../src/messages/useMessages'

vi.mock('../../../src/ui/reloadPage', () => ({ reloadPage: vi.fn<() => void>() }))

type Run = Parameters<typeof ExportMenu>[0]['actions'][number]['run']

/** An action that the test controls. */
function controlled() {
  const control: {
    progress: (share: number) => void
    finish: (result: Awaited<ReturnType<Run>>) => void
    signal: AbortSignal | null
  } = { progress: () => undefined, finish: () => undefined, signal: null }
  const run = vi.fn<Run>((signal, onProgress) => {
    control.signal = signal
    control.progress = onProgress
    return new Promise((resolve) => {
      control.finish = resolve
      signal.addEventListener('abort', () => resolve({ kind: 'cancelled' }))
    })
  })
  return { control, run }
}

const at = (run: Run) => [
  { id: 'csv', label: 'CSV数据', kind: 'file' as const, run },
  { id: 'link', label: '本页链接', kind: 'copy' as const, run },
]

async function opened(run: Run) {
  const user = userEvent.setup()
  const view = render(<ExportMenu label="导出与复制" actions={at(run)} />)
  await user.click(screen.getByText('导出与复制'))
  return { user, ...view }
}

const csv = () => screen.getByRole('button', { name: 'CSV数据' })
const link = () => screen.getByRole('button', { name: '本页链接' })

/** Opens the menu and starts the file. */
async function started(run: Run) {
  const view = await opened(run)
  await view.user.click(csv())
  return view
}

const summary = () => screen.getByText('导出与复制')
const details = () => summary().closest('details')

describe('the export menu', () => {
  it('is closed at first, and opens on click', async () => {
    render(<ExportMenu label="导出与复制" actions={at(vi.fn<Run>())} />)
    expect(details()?.open).toBe(false)
    await userEvent.click(summary())
    expect(details()?.open).toBe(true)
  })

  it('starts what stands beside it too, and says the result, also without its list', async () => {
    const run = vi.fn<Run>(() => Promise.resolve({ kind: 'copied' }))
    const onStart = vi.fn<(action: { id: string }) => void>()
    const actions = at(run)
    const buttons = actions.slice(1).map((action) => ({ id: 'usual', label: '链接', action }))
    render(
      <ExportMenu
        label="导出与复制"
        actions={actions}
        buttons={buttons}
        onStart={onStart}
        buttonsOnly
      />,
    )
    expect(screen.queryByText('导出与复制')).toBeNull()
    await userEvent.click(screen.getByRole('button', { name: '链接' }))
    expect(await screen.findByText('已复制：本页链接')).toBeTruthy()
    expect(onStart.mock.calls.map(([action]) => action.id)).toEqual(['link'])
    expect(run).toHaveBeenCalledTimes(1)
  })

  it('groups files and copies', async () => {
    await opened(vi.fn<Run>())
    const groups = screen.getAllByRole('group', { name: /^(下载|复制)/ })
    expect(groups.map((group) => group.querySelectorAll('button').length)).toEqual([1, 1])
  })

  it('links to the print view, if given', async () => {
    const paper = { heading: '打印', links: [{ label: '打印稿', href: '#/print' }] }
    render(<ExportMenu label="导出与复制" actions={at(vi.fn<Run>())} paper={paper} />)
    await userEvent.click(summary())
    expect(screen.getByRole('link', { name: '打印稿' }).getAttribute('href')).toBe('#/print')
  })

  it('closes on Escape and returns the focus to its summary', async () => {
    const { user } = await opened(vi.fn<Run>())
    csv().focus()
    await user.keyboard('{Escape}')
    expect(details()?.open).toBe(false)
    expect(document.activeElement).toBe(summary())
  })

  it('stops the propagation of an Escape that it handles', async () => {
    const heard = vi.fn<(event: KeyboardEvent) => void>()
    document.addEventListener('keydown', heard)
    const { user } = await opened(vi.fn<Run>())
    csv().focus()
    await user.keyboard('{Escape}')
    expect(heard).not.toHaveBeenCalled()
    await user.keyboard('{Escape}')
    expect(heard).toHaveBeenCalledTimes(1)
    document.removeEventListener('keydown', heard)
  })

  it.each([
    [{ kind: 'saved', fileName: '昭通市.csv' }, '已下载：昭通市.csv'],
    [{ kind: 'saved', fileName: '图.png', warning: '注意。' }, '已下载：图.png。注意。'],
    [{ kind: 'copied' }, '已复制：CSV数据'],
    [{ kind: 'cancelled' }, '已取消'],
    [{ kind: 'failed', reason: '磁盘已满' }, 'CSV数据失败：磁盘已满'],
  ] as const)('reports the result: %j', async (result, text) => {
    await started(vi.fn<Run>(() => Promise.resolve(result)))
    expect(screen.getByRole('status').textContent).toBe(text)
  })

  it('offers to reload the page after missing code, until another action starts', async () => {
    const run = vi.fn<Run>(() => Promise.resolve({ kind: 'copied' }))
    run.mockResolvedValueOnce({ kind: 'failed', reason: '程序没有下载下来', reload: true })
    const { user } = await started(run)
    await user.click(screen.getByRole('button', { name: '重新载入页面' }))
    expect(reloadPage).toHaveBeenCalledTimes(1)
    await user.click(link())
    expect(screen.queryByRole('button', { name: '重新载入页面' })).toBeNull()
  })

  it('reports outside the part that closes', async () => {
    await started(vi.fn<Run>(() => Promise.resolve({ kind: 'copied' })))
    expect(details()?.contains(screen.getByRole('status'))).toBe(false)
  })

  it('clears the report when the view changes', async () => {
    const { run, control } = controlled()
    const { rerender } = await started(run)
    await act(async () => control.finish({ kind: 'saved', fileName: '昭通市.csv' }))
    expect(screen.getByRole('status').textContent).toBe('已下载：昭通市.csv')
    rerender(<ExportMenu label="导出与复制" actions={at(vi.fn<Run>())} />)
    expect(screen.getByRole('status').textContent).toBe('')
  })

  it('shows the progress', async () => {
    const { control, run } = controlled()
    await started(run)
    expect(screen.getByRole('progressbar').getAttribute('value')).toBe('0')
    act(() => control.progress(0.4))
    expect(screen.getByRole('progressbar').getAttribute('value')).toBe('0.4')
    await act(() => Promise.resolve(control.finish({ kind: 'copied' })))
    expect(screen.queryByRole('progressbar')).toBeNull()
  })

  it('can be cancelled, which returns the focus to the action', async () => {
    const { control, run } = controlled()
    const { user } = await started(run)
    await user.click(screen.getByRole('button', { name: '取消' }))
    expect(control.signal?.aborted).toBe(true)
    expect(screen.getByRole('status').textContent).toBe('已取消')
    expect(document.activeElement).toBe(csv())
  })

  it('runs one action at a time, with all buttons focusable', async () => {
    const { run } = controlled()
    const { user } = await started(run)
    expect(link().getAttribute('aria-disabled')).toBe('true')
    await user.click(link())
    expect(run).toHaveBeenCalledTimes(1)
  })

  it('runs a second action after the first', async () => {
    const run = vi.fn<Run>(() => Promise.resolve({ kind: 'copied' }))
    const { user } = await started(run)
    await user.click(link())
    expect(run).toHaveBeenCalledTimes(2)
    expect(screen.getByRole('status').textContent).toBe('已复制：本页链接')
  })

  it('cancels on unmount', async () => {
    const { control, run } = controlled()
    const { unmount } = await started(run)
    unmount()
    expect(control.signal?.aborted).toBe(true)
  })

  it('works with the keyboard alone', async () => {
    const run = vi.fn<Run>(() => Promise.resolve({ kind: 'copied' }))
    const user = userEvent.setup()
    render(<ExportMenu label="导出与复制" actions={at(run)} />)
    await user.tab()
    expect(document.activeElement).toBe(summary())
    await user.click(summary())
    await user.tab()
    await user.keyboard('{Enter}')
    expect(run).toHaveBeenCalledTimes(1)
  })

  it('is translated', () => {
    render(
      <MessagesProvider value={messagesFor('en')}>
        <ExportMenu label="导出与复制" actions={[]} />
      </MessagesProvider>,
    )
    expect(screen.getByText('Export and copy')).toBeDefined()
  })

  it('has no accessibility violations', async () => {
    const { run } = controlled()
    const { container } = await started(run)
    // jsdom paints no colours.
    const { violations } = await axe.run(container, {
      rules: { 'color-contrast': { enabled: false } },
    })
    expect(violations.map(({ id }) => id)).toEqual([])
  })
})
