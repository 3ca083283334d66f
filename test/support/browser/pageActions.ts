import type { MinimalPage } from './minimalPage'

const PATIENCE_MS = 15_000

/** Waits until `condition` holds in the page; throws with `what` where it never does. */
export async function until<Arg>(
  page: MinimalPage,
  what: string,
  condition: (arg: Arg) => boolean | undefined,
  arg?: Arg,
): Promise<void> {
  const deadline = Date.now() + PATIENCE_MS
  while (Date.now() < deadline) {
    if ((await page.evaluate(condition, arg)) === true) return
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  const seen = await page.evaluate(() => `${location.href}\n${document.body.innerText}`)
  throw new Error(`Waited in vain: ${what}\n${page.complaints.join('\n')}\n${seen.slice(0, 2000)}`)
}

/** The text of a selector's elements that can be seen, one after the other. */
export function textOf(page: MinimalPage, selector: string): Promise<string> {
  return page.evaluate(
    (target) =>
      Array.from(document.querySelectorAll<HTMLElement>(target), (one) => one.innerText).join('\n'),
    selector,
  )
}

/** The text that an SVG is drawn with has no `innerText`. */
export function drawnText(page: MinimalPage, selector: string): Promise<string> {
  return page.evaluate(
    (target) =>
      Array.from(document.querySelectorAll(`${target} svg`), (one) => one.textContent).join(' '),
    selector,
  )
}

/** Focuses an element by script, without a focus ring. */
export function focus(page: MinimalPage, selector: string): Promise<void> {
  return page.evaluate((target) => {
    const found = document.querySelector<HTMLElement>(target)
    if (found === null) throw new Error(`There is no ${target}`)
    found.focus()
  }, selector)
}

type Target = { readonly selector: string; readonly text: string }
type Point = { readonly x: number; readonly y: number; readonly covered: string | null }

/** Clicks the first element that matches and contains the text, where a finger would: in its middle. */
export async function click(page: MinimalPage, selector: string, text = ''): Promise<void> {
  await until<Target>(
    page,
    `${selector} ${text}`,
    (target) =>
      Array.from(document.querySelectorAll(target.selector)).some(
        (one) => one.textContent.includes(target.text) && one.getClientRects().length > 0,
      ),
    { selector, text },
  )
  const point = await restingPoint(page, { selector, text })
  if (point.covered !== null) throw new Error(`${selector} ${text} lies under ${point.covered}`)
  await page.clickAt(point.x, point.y)
}

/** The middle of an element once it has stopped moving: nobody hits what is still on its way. */
async function restingPoint(page: MinimalPage, target: Target): Promise<Point> {
  let last: Point | null = null
  for (let tries = 0; tries < 50; tries += 1) {
    const point = await middleOf(page, target)
    if (last !== null && point?.x === last.x && point.y === last.y) return point
    last = point
    await new Promise((resolve) => setTimeout(resolve, 120))
  }
  throw new Error(`${target.selector} ${target.text} has gone or does not come to rest`)
}

function middleOf(page: MinimalPage, target: Target): Promise<Point | null> {
  return page.evaluate<Point | null, Target>((sought) => {
    const found = Array.from(document.querySelectorAll(sought.selector)).find(
      (one) => one.textContent.includes(sought.text) && one.getClientRects().length > 0,
    )
    if (found === undefined) return null
    found.scrollIntoView({ block: 'center' })
    const box = found.getBoundingClientRect()
    const [x, y] = [box.left + box.width / 2, box.top + box.height / 2]
    const hit = document.elementFromPoint(x, y)
    const own = hit !== null && (found.contains(hit) || hit.contains(found))
    return { x, y, covered: own ? null : (hit?.outerHTML.slice(0, 200) ?? 'nothing') }
  }, target)
}

/** Types character by character. */
export async function type(page: MinimalPage, text: string): Promise<void> {
  for (const character of text) await page.press(character)
}

/** Nothing is loading any more, the screen has its heading, and every chart is drawn and live. */
export function settled(page: MinimalPage): Promise<void> {
  return until(
    page,
    'a settled screen',
    () =>
      document.querySelector('main h1') !== null &&
      document.querySelector('[aria-busy="true"], [data-placeholder]') === null &&
      Array.from(document.querySelectorAll('[data-chart]')).every(
        (chart) => chart.querySelector('svg text') !== null,
      ),
  )
}

/** Opens an address and waits until it is settled. */
export async function open(page: MinimalPage, address: string): Promise<void> {
  await page.goto(address)
  await settled(page)
}

/** How much wider than the window the page is, in pixels. */
export function overflow(page: MinimalPage): Promise<number> {
  return page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  )
}
