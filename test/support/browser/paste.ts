import type { Page } from 'playwright-core'

/** Both forms of what is on the clipboard. */
export type Pasted = { readonly text: string; readonly html: string }

/** Reads the clipboard as another program would: by a paste. */
export async function paste(page: Page): Promise<Pasted> {
  await page.evaluate(() => {
    const area = document.createElement('div')
    area.contentEditable = 'true'
    area.id = 'pasted'
    document.body.append(area)
    area.addEventListener('paste', ({ clipboardData }) => {
      area.dataset['text'] = clipboardData?.getData('text/plain')
      area.dataset['html'] = clipboardData?.getData('text/html')
    })
    area.focus()
  })
  await page.keyboard.press('Control+V')
  return page.evaluate(() => {
    const area = document.querySelector<HTMLElement>('#pasted')
    const { text = '', html = '' } = area?.dataset ?? {}
    area?.remove()
    return { text, html }
  })
}
