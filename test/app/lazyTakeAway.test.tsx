// @vitest-environment jsdom
import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, it, vi } from 'vitest'
import { LazyTakeAway } from '../../src/app/export/LazyExportPanel'
import { reloadPage } from '../../src/ui/reloadPage'
import { en } from '../../src/messages/en'
import { WordsProvider } from '../../src/messages/useWords'
import { zh } from '../../src/messages/zh'
import { aWorld } from '../support/builders'

vi.mock('../../src/ui/reloadPage', () => ({ reloadPage: vi.fn<() => void>() }))
vi.mock('../../src/app/export/ExportPanel', () => ({
  get TakeAway(): never {
    throw new TypeError('Failed to fetch dynamically imported module: http://a.test/TakeAway-1.js')
  },
}))

it.each([
  ['Chinese', zh],
  ['English', en],
])('a menu that did not come says so in %s and offers the page anew', async (_, words) => {
  vi.spyOn(console, 'error').mockReturnValue(undefined)
  render(
    <WordsProvider value={words}>
      <LazyTakeAway world={aWorld()} ids={[]} readings={[]} />
    </WordsProvider>,
  )
  const alert = await screen.findByRole('alert')
  expect(alert.textContent).toContain(words.faults.code('').title)
  expect(alert.textContent).toContain('TakeAway-1.js')
  vi.mocked(reloadPage).mockClear()
  await userEvent.click(screen.getByRole('button', { name: words.shell.reload }))
  expect(reloadPage).toHaveBeenCalledTimes(1)
})
