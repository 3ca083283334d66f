import type { Page } from 'playwright-core'
import type { Draw } from './draws/draw'

const keys: readonly string[] = [
  'Tab',
  'Tab',
  'Tab',
  'Shift+Tab',
  'Enter',
  'Space',
  'Escape',
  'ArrowUp',
  'ArrowDown',
  'ArrowLeft',
  'ArrowRight',
  'PageDown',
  'PageUp',
  'Home',
  'End',
  'Backspace',
  'Delete',
  '/',
  '?',
  '.',
  'b',
  'g',
  'a',
  'p',
  's',
  'h',
  '0',
  '1',
  '9',
  'f',
  'x',
]

const sizes = [
  { width: 1366, height: 768 },
  { width: 320, height: 640 },
  { width: 1920, height: 1080 },
  { width: 240, height: 200 },
]

/** One random thing that a hand does. */
export async function act(page: Page, draw: Draw): Promise<void> {
  const size = page.viewportSize() ?? sizes[0] ?? { width: 1366, height: 768 }
  const point = () => [draw.below(size.width), draw.below(size.height)] as const
  switch (draw.below(12)) {
    case 0:
    case 1:
    case 2:
    case 3:
      return page.keyboard.press(draw.pick(keys))
    case 4:
    case 5:
      return page.mouse.click(...point())
    case 6:
    case 7:
      return clickControl(page, draw.below(1000))
    case 8:
      return page.mouse.wheel(0, draw.pick([-2000, -300, 300, 2000]))
    case 9:
      return goThroughHistory(page, draw.chance(0.7))
    case 10:
      return resize(page, draw.pick(sizes))
    default:
      return chooseOption(page, draw.below(1000))
  }
}

async function goThroughHistory(page: Page, isBack: boolean): Promise<void> {
  const options = { waitUntil: 'commit', timeout: 5_000 } as const
  // Where there is nothing to go to, no page comes.
  await (isBack ? page.goBack(options) : page.goForward(options)).catch(() => null)
}

/** A window that fills the screen has no other size. */
async function resize(page: Page, size: (typeof sizes)[number]): Promise<void> {
  await page.evaluate(() => document.fullscreenElement && document.exitFullscreen())
  await page.setViewportSize(size).catch((error: unknown) => {
    if (!/restore it to normal state/.test(String(error))) throw error
  })
}

/** A press on any control, also one out of sight; links that leave the site are spared. */
function clickControl(page: Page, number: number): Promise<void> {
  return page.evaluate((drawn) => {
    const controls = document.querySelectorAll<HTMLElement>(
      'a[href^="#"]:not([target]), button, summary, input[type=checkbox], input[type=radio]',
    )
    controls[drawn % Math.max(1, controls.length)]?.click()
  }, number)
}

function chooseOption(page: Page, number: number): Promise<void> {
  return page.evaluate((drawn) => {
    const all = document.querySelectorAll('select')
    const select = all[drawn % Math.max(1, all.length)]
    if (select === undefined) return
    select.selectedIndex = drawn % Math.max(1, select.options.length)
    select.dispatchEvent(new Event('change', { bubbles: true }))
  }, number)
}
