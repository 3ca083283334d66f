import { createRoot } from 'react-dom/client'
import { MessagesProvider } from '../../messages/useMessages'
import type { Messages } from '../../messages/messages'
import { FaultNotice } from '../shell/FaultNotice'

/** A notice above the prerendered page that newer figures failed to load; resolves on retry or navigation. */
export function showRetryBanner(
  root: HTMLElement,
  error: Error,
  messages: Messages,
): Promise<'again' | 'elsewhere'> {
  const box = document.createElement('div')
  root.before(box)
  const notice = createRoot(box)
  return new Promise<'again' | 'elsewhere'>((resolve) => {
    const leave = () => resolve('elsewhere')
    addEventListener('hashchange', leave, { once: true })
    notice.render(
      <MessagesProvider value={messages}>
        <FaultNotice
          error={error}
          retry={() => resolve('again')}
          note={messages.shell.prerendered}
        />
      </MessagesProvider>,
    )
  }).finally(() => {
    notice.unmount()
    box.remove()
  })
}
