import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { canCopyImage, copyImage, copyText } from '../../../src/exports/browser/clipboard'

type Command = (name: string) => boolean

function give(clipboard: unknown): void {
  Object.defineProperty(navigator, 'clipboard', { value: clipboard, configurable: true })
}

/** What `execCommand('copy')` would take: the selected text of the focused field. */
function giveCommand(answer: boolean): {
  taken: string[]
  command: ReturnType<typeof vi.fn<Command>>
} {
  const taken: string[] = []
  const command = vi.fn<Command>((name) => {
    const field = document.activeElement
    if (name === 'copy' && field instanceof HTMLTextAreaElement)
      taken.push(field.value.slice(field.selectionStart, field.selectionEnd))
    return answer
  })
  Object.assign(document, { execCommand: command })
  return { taken, command }
}

beforeEach(() => {
  document.body.innerHTML = '<p id="text">行政复议</p><button id="button">复制</button>'
})

afterEach(() => give(undefined))

describe('copying text', () => {
  it('uses the clipboard API on a secure page', async () => {
    const writeText = vi.fn<(text: string) => Promise<void>>(() => Promise.resolve())
    give({ writeText })
    const { command } = giveCommand(true)
    expect(await copyText('83件')).toEqual({ kind: 'copied' })
    expect(writeText).toHaveBeenCalledWith('83件')
    expect(command).not.toHaveBeenCalled()
  })

  it('copies the whole text with line breaks on plain HTTP without a clipboard API', async () => {
    give(undefined)
    const { taken } = giveCommand(true)
    expect(await copyText('第一句。\n第二句。')).toEqual({ kind: 'copied' })
    expect(taken).toEqual(['第一句。\n第二句。'])
  })

  it('falls back to execCommand if the clipboard API refuses', async () => {
    give({ writeText: () => Promise.reject(new DOMException('', 'NotAllowedError')) })
    const { taken } = giveCommand(true)
    expect(await copyText('83件')).toEqual({ kind: 'copied' })
    expect(taken).toEqual(['83件'])
  })

  it('reports notAllowed if both ways fail', async () => {
    giveCommand(false)
    expect(await copyText('83件')).toEqual({ kind: 'notAllowed' })
    Object.assign(document, {
      execCommand: () => {
        throw new Error('no such command')
      },
    })
    expect(await copyText('83件')).toEqual({ kind: 'notAllowed' })
  })

  it.each([true, false])(
    'leaves focus, selection and page as they were (copied: %s)',
    async (answer) => {
      giveCommand(answer)
      const button = document.querySelector<HTMLElement>('#button')
      const text = document.querySelector('#text')
      button?.focus()
      const range = document.createRange()
      if (text !== null) range.selectNodeContents(text)
      document.getSelection()?.removeAllRanges()
      document.getSelection()?.addRange(range)
      const before = document.body.innerHTML
      await copyText('83件')
      expect(document.activeElement).toBe(button)
      expect(document.getSelection()?.toString()).toBe('行政复议')
      expect(document.body.innerHTML).toBe(before)
    },
  )

  it('works inside a modal dialog', async () => {
    document.body.innerHTML = '<dialog open><button id="button">复制</button></dialog>'
    document.querySelector<HTMLElement>('#button')?.focus()
    const homes: unknown[] = []
    Object.assign(document, {
      execCommand: () => {
        homes.push(document.activeElement?.parentElement?.tagName)
        return true
      },
    })
    await copyText('83件')
    expect(homes).toEqual(['DIALOG'])
  })
})

describe('copying a table', () => {
  const [text, html] = ['指标\t2020年', '<table><tr><td>指标</td><td>2020年</td></tr></table>']

  it('writes plain text and HTML on a secure page', async () => {
    const write = vi.fn<(items: readonly { items: Record<string, Blob> }[]) => Promise<void>>(() =>
      Promise.resolve(),
    )
    give({ write })
    vi.stubGlobal(
      'ClipboardItem',
      class {
        readonly items: Record<string, Blob>
        constructor(items: Record<string, Blob>) {
          this.items = items
        }
      },
    )
    expect(await copyText(text, html)).toEqual({ kind: 'copied' })
    const { items = {} } = write.mock.calls[0]?.[0][0] ?? {}
    expect(Object.keys(items)).toEqual(['text/plain', 'text/html'])
    expect(items['text/html']?.type).toBe('text/html')
  })

  it('writes both in the copy event on plain HTTP', async () => {
    give(undefined)
    const written = new Map<string, string>()
    const clipboardData = { setData: (type: string, data: string) => written.set(type, data) }
    const command = vi.fn<Command>(() => {
      const event = Object.assign(new Event('copy', { bubbles: true, cancelable: true }), {
        clipboardData,
      })
      // Without this the browser would replace both by the selection.
      return document.activeElement?.dispatchEvent(event) === false
    })
    Object.assign(document, { execCommand: command })
    expect(await copyText(text, html)).toEqual({ kind: 'copied' })
    expect(Object.fromEntries(written)).toEqual({ 'text/plain': text, 'text/html': html })
  })
})

describe('copying an image', () => {
  const blob = new Blob(['x'], { type: 'image/png' })
  const png = Promise.resolve(blob)

  class Item {
    readonly items: unknown
    constructor(items: unknown) {
      this.items = items
    }
  }

  it('reports notAllowed without a clipboard API or ClipboardItem', async () => {
    expect(canCopyImage()).toBe(false)
    expect(await copyImage(png)).toEqual({ kind: 'notAllowed' })
    give({ write: () => Promise.resolve() })
    expect(canCopyImage()).toBe(false)
  })

  it('writes the PNG to the clipboard', async () => {
    const write = vi.fn<(items: readonly unknown[]) => Promise<void>>(() => Promise.resolve())
    give({ write })
    vi.stubGlobal('ClipboardItem', Item)
    expect(await copyImage(png)).toEqual({ kind: 'copied' })
    expect(write.mock.calls[0]?.[0]).toEqual([{ items: { 'image/png': png } }])
  })

  it('writes during the user gesture, before the image exists', () => {
    const write = vi.fn<(items: readonly unknown[]) => Promise<void>>(() => Promise.resolve())
    give({ write })
    vi.stubGlobal('ClipboardItem', Item)
    void copyImage(new Promise(() => undefined))
    expect(write).toHaveBeenCalledTimes(1)
  })

  it('waits for the image if an old browser accepts no promise', async () => {
    const write = vi.fn<(items: readonly unknown[]) => Promise<void>>(() => Promise.resolve())
    give({ write })
    vi.stubGlobal(
      'ClipboardItem',
      class extends Item {
        constructor(items: Record<string, unknown>) {
          if (!(items['image/png'] instanceof Blob)) throw new TypeError('not a Blob')
          super(items)
        }
      },
    )
    expect(await copyImage(png)).toEqual({ kind: 'copied' })
    expect(write.mock.calls[0]?.[0]).toEqual([{ items: { 'image/png': blob } }])
  })

  it('rejects with the error of the image', async () => {
    give({ write: ([{ items }]: [{ items: Record<string, Promise<Blob>> }]) => items['image/png'] })
    vi.stubGlobal('ClipboardItem', Item)
    await expect(copyImage(Promise.reject(new Error('no canvas')))).rejects.toThrow('no canvas')
  })

  it('reports notAllowed if the browser settings forbid it', async () => {
    give({ write: () => Promise.reject(new DOMException('', 'NotAllowedError')) })
    vi.stubGlobal('ClipboardItem', EventTarget)
    expect(await copyImage(png)).toEqual({ kind: 'notAllowed' })
  })
})
