import { expect, it, vi } from 'vitest'
import { downloadFile } from '../../../src/exports/browser/downloadFile'

it('starts a download with the file name and revokes its URL later', () => {
  vi.useFakeTimers()
  const revokeObjectURL = vi.fn<(address: string) => void>()
  Object.assign(URL, { createObjectURL: () => 'blob:made', revokeObjectURL })
  const clicks: (string | null)[][] = []
  const click = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function taken(
    this: HTMLAnchorElement,
  ) {
    clicks.push([this.href, this.download])
    expect(this.isConnected).toBe(true)
  })
  downloadFile(new Blob(['x']), '昭通市_2020.csv')
  expect(clicks).toEqual([['blob:made', '昭通市_2020.csv']])
  expect(document.querySelector('a')).toBeNull()
  // A slow disk or a save dialog takes time.
  vi.advanceTimersByTime(30_000)
  expect(revokeObjectURL).not.toHaveBeenCalled()
  vi.runAllTimers()
  expect(revokeObjectURL).toHaveBeenCalledWith('blob:made')
  click.mockRestore()
})
