import type { Page } from 'playwright-core'

/** What a slide must hold to, as shares of the screen's height, and its contrast. */
export type LeastSizes = {
  readonly footnote: number
  readonly label: number
  readonly title: number
  readonly figure: number
  readonly margin: number
  readonly contrast: number
}

export type Measured = {
  readonly slides: number
  /** Text nodes and SVG labels that were measured. */
  readonly texts: number
  /** Each is a sentence: which slide, which text, what is wrong with it. */
  readonly faults: readonly string[]
  /** Texts that end with `…`, as long names do whose full text is elsewhere. */
  readonly truncateLines: readonly string[]
}

/**
 * Measures every text node and SVG label of every slide on the page, seen or not: its size, whether it
 * stands within the safe margin, whether anything is cut or overlaps another, and its contrast.
 */
export async function measureSlides(page: Page, least: LeastSizes): Promise<Measured> {
  return page.evaluate((limits) => {
    const faults: string[] = []
    const truncateLines: string[] = []
    let texts = 0
    const { innerWidth: width, innerHeight: height } = window
    const root = document.documentElement
    if (root.scrollWidth > width || root.scrollHeight > height) faults.push('the page scrolls')
    const slides = [...document.querySelectorAll('[data-slide] section[data-kind]')]
    slides.forEach((slide, index) => measure(slide, `slide ${index + 1}`))
    return { slides: slides.length, texts, faults, truncateLines }

    function measure(slide: Element, name: string): void {
      const say = (text: string, what: string) =>
        faults.push(`${name} “${text.slice(0, 40)}” ${what}`)
      const frame = slide.getBoundingClientRect()
      if (Math.abs(frame.width - width) > 0.5) say('', `is ${frame.width} px wide`)
      for (const element of [slide, ...slide.querySelectorAll('*')]) {
        const { overflowX } = getComputedStyle(element)
        const cut =
          element.scrollHeight > element.clientHeight + 1 ||
          element.scrollWidth > element.clientWidth + 1
        if (overflowX !== 'visible' && !(element instanceof SVGElement) && cut)
          say(element.className, 'is cut or scrolls')
      }
      const boxes: { text: string; box: DOMRect; node: Node }[] = []
      const walker = document.createTreeWalker(slide, NodeFilter.SHOW_TEXT)
      while (walker.nextNode() !== null) {
        const node = walker.currentNode
        const text = node.textContent?.trim() ?? ''
        const parent = node.parentElement
        if (text === '' || parent === null) continue
        texts += 1
        if (text.endsWith('…')) truncateLines.push(`${name} “${text}”`)
        const size = parseFloat(getComputedStyle(parent).fontSize)
        const share = leastOf(parent)
        if (size / frame.height < share - 1e-6)
          say(text, `is ${((100 * size) / frame.height).toFixed(2)} % high, not ${100 * share} %`)
        const contrast = computeContrast(parent)
        if (contrast < limits.contrast) say(text, `has a contrast of ${contrast.toFixed(2)}:1`)
        // What a picture draws beyond its own edges is cut, though the slide would have room for it.
        const picture = parent.closest('svg')?.getBoundingClientRect() ?? frame
        for (const box of wrapLines(node, size)) {
          if (
            box.left < picture.left - 1 ||
            box.right > picture.right + 1 ||
            box.top < picture.top - 1 ||
            box.bottom > picture.bottom + 1
          )
            say(text, 'is cut by its picture')
          const margin = limits.margin * frame.height - 1
          const inside =
            box.left >= frame.left + margin &&
            box.right <= frame.right - margin &&
            box.top >= frame.top + margin &&
            box.bottom <= frame.bottom - margin
          if (!inside)
            say(text, `stands in the margin: ${box.left.toFixed(1)} to ${box.right.toFixed(1)}`)
          boxes.push({ text, box, node })
        }
      }
      boxes.forEach((one, index) => {
        for (const other of boxes.slice(index + 1)) {
          const wide =
            Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left)
          const high =
            Math.min(one.box.bottom, other.box.bottom) - Math.max(one.box.top, other.box.top)
          if (wide > 1 && high > 1) say(one.text, `overlaps “${other.text.slice(0, 40)}”`)
        }
      })
      for (const word of [/单位|Unit/, /来源|Source/, /数据版本|Data version/])
        if (!word.test(slide.querySelector('footer')?.textContent ?? '')) say('', `lacks ${word}`)
      if (!/^(问答|Q&A )?\d+\/\d+$/.test(slide.querySelector('.slide-number')?.textContent ?? ''))
        say('', 'lacks its number')
      if ((slide.querySelector('h2')?.textContent ?? '') === '') say('', 'lacks its title')
    }

    function leastOf(element: Element): number {
      if (element.closest('.slide-footer') !== null) return limits.footnote
      if (element.closest('h2') !== null) return limits.title
      const isFigure = element.matches('.slide-cell strong, .slide-side .slide-figure-parts strong')
      return isFigure && element.closest('.slide-figure-parts') !== null
        ? limits.figure
        : limits.label
    }

    /** A text's lines, each as high as its characters and not as the font's whole line. */
    function wrapLines(node: Node, size: number): DOMRect[] {
      const range = document.createRange()
      range.selectNodeContents(node)
      return [...range.getClientRects()]
        .filter((rect) => rect.width > 0)
        .map((rect) => {
          const middle = (rect.top + rect.bottom) / 2
          // The browser trims the blank half of a closing sign at a line's end, and counts it all the same.
          const blank = /[）》」。，；：]\s*$/.test(node.textContent ?? '') ? size / 2 : 0
          return new DOMRect(rect.left, middle - size * 0.46, rect.width - blank, size * 0.92)
        })
    }

    function computeContrast(element: Element): number {
      const styles = getComputedStyle(element)
      const ink = element instanceof SVGElement ? styles.fill : styles.color
      const [one, two] = [luminance(ink), luminance(groundOf(element))]
      return (Math.max(one, two) + 0.05) / (Math.min(one, two) + 0.05)
    }

    function groundOf(element: Element): string {
      for (let at: Element | null = element; at !== null; at = at.parentElement) {
        const { backgroundColor } = getComputedStyle(at)
        if (backgroundColor !== 'rgba(0, 0, 0, 0)') return backgroundColor
      }
      return 'rgb(255, 255, 255)'
    }

    function luminance(colour: string): number {
      const [red = 0, green = 0, blue = 0] = (colour.match(/[\d.]+/g) ?? []).map((part) => {
        const share = Number(part) / 255
        return share <= 0.03928 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
      })
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue
    }
  }, least)
}

/** The same of the texts of what lies over the slides: large enough, whole, apart from each other, on the screen. */
export async function measurePanel(page: Page, least: LeastSizes): Promise<readonly string[]> {
  return page.evaluate((limits) => {
    const faults: string[] = []
    const panel = document.querySelector('[role="dialog"]')
    if (panel === null) return ['is not there']
    const { innerWidth: width, innerHeight: height } = window
    if (panel.scrollHeight > panel.clientHeight + 1) faults.push('is cut or scrolls')
    const boxes: { text: string; box: DOMRect }[] = []
    const walker = document.createTreeWalker(panel, NodeFilter.SHOW_TEXT)
    while (walker.nextNode() !== null) {
      const text = walker.currentNode.textContent?.trim() ?? ''
      const parent = walker.currentNode.parentElement
      // The lines of a closed list are the browser's own.
      if (text === '' || parent === null || parent.closest('option') !== null) continue
      if (parent.matches('.answer-name') && parent.scrollWidth > parent.clientWidth)
        faults.push(`“${text}” is cut`)
      const size = parseFloat(getComputedStyle(parent).fontSize)
      const share = parent.closest('h2') === null ? limits.label : limits.title
      if (size < share * height - 0.01)
        faults.push(`“${text}” is ${((100 * size) / height).toFixed(2)} % high`)
      const range = document.createRange()
      range.selectNodeContents(walker.currentNode)
      for (const rect of range.getClientRects()) {
        const middle = (rect.top + rect.bottom) / 2
        // A topic gives way to the name before it.
        const clip = parent.matches('.answer-topic') ? parent.getBoundingClientRect() : rect
        const right = Math.min(rect.right, clip.right)
        const box = new DOMRect(rect.left, middle - size * 0.46, right - rect.left, size * 0.92)
        const edge = limits.margin * height - 1
        const inside =
          box.left >= edge &&
          box.right <= width - edge &&
          box.top >= edge &&
          box.bottom <= height - edge
        if (!inside) faults.push(`“${text}” stands in the margin`)
        boxes.push({ text, box })
      }
    }
    if (boxes.length < 3) faults.push('says nothing')
    boxes.forEach((one, index) => {
      for (const other of boxes.slice(index + 1)) {
        const wide =
          Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left)
        const high =
          Math.min(one.box.bottom, other.box.bottom) - Math.max(one.box.top, other.box.top)
        if (wide > 1 && high > 1 && one.text !== other.text)
          faults.push(`“${one.text}” overlaps “${other.text}”`)
      }
    })
    return faults
  }, least)
}
