/** What a page shows, as far as it is judged. */
export type Reading = {
  readonly text: string
  /** The surroundings of a word that no page should show; null without any. */
  readonly badWord: string | null
  /** The texts of all notices. */
  readonly notices: readonly string[]
  readonly figures: readonly ShownFigure[]
  /** Cards, rows and articles of single indicators. */
  readonly blocks: readonly { readonly id: string; readonly text: string }[]
}

/** A figure in a place where the page says of what and when it is. */
export type ShownFigure = {
  /** An indicator's id; of a card, its topic's. */
  readonly of: { readonly indicator: string } | { readonly topic: string }
  readonly year: number
  readonly text: string
}

/** Runs in the page: resolves once nothing loads or changes; with false where that never happens. */
export function settle(limit: number): Promise<boolean> {
  const QUIET_MS = 70
  /** The header's years may still come: only a refusal, or a single year, leaves them out. */
  const MISSING_YEARS_MS = 1000
  // The plain page stays where the program says that it did not run.
  const LOADING = [
    '.awaited #plain, .elsewhere #plain, [data-placeholder], [aria-busy="true"]',
    // Before an embed runs, its page says that it loads; the exports load without a word.
    '#root > div[role="status"][style], .export-panel:empty',
  ].join()
  // Where the app did not run, the page keeps what the build put into it.
  const isStopped = () => document.querySelector('html[class=""] #plain') !== null
  // A script in the head is waited for before there is a body.
  const isReady = () =>
    window.requests === 0 &&
    (isStopped() || document.querySelector(LOADING) === null) &&
    (document.querySelector('body')?.innerText ?? '').trim() !== ''
  return new Promise((resolve) => {
    const start = performance.now()
    let last = start
    const changes = new MutationObserver(() => {
      last = performance.now()
    })
    changes.observe(document, {
      subtree: true,
      childList: true,
      attributes: true,
      characterData: true,
    })
    const look = () => {
      const now = performance.now()
      const awaitsYears = document.querySelector('.years:empty') !== null
      const isRefused = document.querySelector('[role=alert]') !== null
      const quiet = awaitsYears && !isRefused ? MISSING_YEARS_MS : QUIET_MS
      // Reading the text lays the page out, so it comes last.
      const isSettled = now - last > quiet && isReady()
      if (!isSettled && now - start < limit) return void setTimeout(look, QUIET_MS / 2)
      changes.disconnect()
      resolve(isSettled)
    }
    setTimeout(look, 0)
  })
}

/** Runs in the page: reads what it shows. `single` is the indicator whose table the page shows. */
export function readPage(single: string | null): Reading {
  const badWords = /NaN|Infinity|undefined|\[object/
  const textOf = (element: Element | null | undefined) =>
    (element?.textContent ?? '').replace(/\s+/g, ' ').trim()
  const yearIn = (text: string) => Number(/\d{4}/.exec(text)?.[0] ?? 0)

  const figures: ShownFigure[] = []
  const blocks: { id: string; text: string }[] = []
  const readTable = (table: Element, indicator: string) => {
    for (const row of Array.from(table.querySelectorAll('tbody tr'))) {
      const cells = Array.from(row.children)
      const [head, value] = cells
      if (head?.tagName !== 'TH' || value?.className !== 'number') continue
      figures.push({ of: { indicator }, year: yearIn(textOf(head)), text: textOf(value) })
    }
  }

  const heads = Array.from(document.querySelectorAll('.explore-table thead th'), textOf)
  for (const row of Array.from(document.querySelectorAll('.explore-table tbody tr'))) {
    const href = row.querySelector('th a')?.getAttribute('href') ?? ''
    const indicator = decodeURIComponent(/indicator\/([^?]+)/.exec(href)?.[1] ?? '')
    if (indicator === '') continue
    Array.from(row.children).forEach((cell, at) => {
      if (cell.classList.contains('number'))
        figures.push({ of: { indicator }, year: yearIn(heads[at] ?? ''), text: textOf(cell) })
    })
    // Whether a change is judged beyond chance depends on all that are tested together.
    const copy = row.cloneNode(true)
    if (!(copy instanceof Element)) continue
    copy.querySelectorAll('.change-chance, [data-verdict]').forEach((one) => one.remove())
    blocks.push({ id: indicator, text: textOf(copy) })
  }
  for (const card of Array.from(document.querySelectorAll('[data-topic]'))) {
    const topic = card.getAttribute('data-topic') ?? ''
    const figure = card.querySelector('.key-figure')
    const text = textOf(figure?.querySelector('strong'))
    if (figure !== null) figures.push({ of: { topic }, year: yearIn(textOf(figure)), text })
    blocks.push({ id: topic, text: textOf(card) })
  }
  for (const item of Array.from(document.querySelectorAll('.sheets [data-item]'))) {
    const indicator = item.getAttribute('data-item') ?? ''
    item.querySelectorAll('table').forEach((table) => readTable(table, indicator))
    // The charts take what height the texts of all articles leave.
    const copy = item.cloneNode(true)
    if (!(copy instanceof Element)) continue
    copy.querySelectorAll('svg').forEach((one) => one.remove())
    blocks.push({ id: indicator, text: textOf(copy) })
  }
  if (single !== null)
    document
      .querySelectorAll('.indicator-main .table-scroll table, .embed .table-scroll table')
      .forEach((table) => readTable(table, single))

  const attributes = ['d', 'x', 'y', 'x1', 'x2', 'y1', 'y2', 'width', 'height', 'transform']
  const drawn = Array.from(document.querySelectorAll('svg, svg *')).flatMap((element) =>
    attributes.map((name) => element.getAttribute(name) ?? ''),
  )
  const spoken = Array.from(document.querySelectorAll('[aria-label], [title], [alt]')).flatMap(
    (element) => ['aria-label', 'title', 'alt'].map((name) => element.getAttribute(name) ?? ''),
  )
  // Until the app runs, the style sheet alone says that the page loads.
  const waiting = [document.body, document.getElementById('root')].flatMap((element) => {
    const said = element === null ? 'none' : getComputedStyle(element, '::before').content
    return said === 'none' ? [] : [said]
  })
  const text = document.body.innerText || waiting.join()
  const svgTexts = Array.from(document.querySelectorAll('svg'), textOf)
  const styles = Array.from(document.querySelectorAll('[style]'), (element) =>
    element.getAttribute('style'),
  )
  const everything = [document.title, text, ...svgTexts, ...drawn, ...spoken, ...styles].join('\n')
  const found = badWords.exec(everything)
  return {
    text,
    badWord:
      found === null ? null : everything.slice(Math.max(0, found.index - 40), found.index + 40),
    notices: Array.from(document.querySelectorAll('.notice, [role="alert"]'), textOf),
    figures,
    blocks,
  }
}
