import { createRoot } from 'react-dom/client'
import { WordsProvider } from '../../messages/useWords'
import type { Words } from '../../messages/zh'
import { FaultNotice } from '../shell/FaultNotice'

/**
 * Says above the page that the build painted that newer figures could not be had: what stands there
 * stays readable. Resolves when the reader asks again, or goes to another screen.
 */
export function askAgain(
  root: HTMLElement,
  error: Error,
  words: Words,
): Promise<'again' | 'elsewhere'> {
  const box = document.createElement('div')
  root.before(box)
  const notice = createRoot(box)
  return new Promise<'again' | 'elsewhere'>((resolve) => {
    const leave = () => resolve('elsewhere')
    addEventListener('hashchange', leave, { once: true })
    notice.render(
      <WordsProvider value={words}>
        <FaultNotice error={error} retry={() => resolve('again')} note={words.shell.painted} />
      </WordsProvider>,
    )
  }).finally(() => {
    notice.unmount()
    box.remove()
  })
}
