import type { Steps } from '../steps'
import { asElement, nameOf, textOf, traverse } from './traverse'

/** Elements that show no text of the page, or only its controls. */
const ignored =
  /^(head|script|style|noscript|template|iframe|object|svg|math|nav|footer|aside|select|button|textarea|dialog|audio|video|canvas)$/

/** Blocks that may be lists of links. */
const linkable = /^(ul|ol|dl|div|table|section|p)$/

type Size = { text: number; linked: number; links: number; hasTable: boolean }

/** What of a page is read. */
export type Content = {
  readonly root: Element
  /** False for scripts, controls, navigation and what the page hides. */
  readonly isRead: (node: Node) => boolean
  /** The table holds data: no other table, and no long text as one that arranges a page does. */
  readonly isData: (table: Element) => boolean
}

/** Longer cells are columns of a page, not cells of a table. */
const LONGEST_CELL = 1000

/** Finds the part of a page that is not navigation, as far as its elements tell. */
export function* findContent(document: Document): Steps<Content> {
  const sizes = new Map<Node, Size>()
  let linkDepth = 0
  yield* traverse(document.body, {
    enter(node) {
      if (!isShown(node)) return false
      sizes.set(node, { text: 0, linked: 0, links: 0, hasTable: false })
      if (nameOf(node) === 'a') linkDepth += 1
      return true
    },
    leave(node) {
      const size = sizes.get(node)
      if (size === undefined) return
      const length = textOf(node)?.trim().length ?? 0
      size.text += length
      if (linkDepth > 0) size.linked += length
      if (nameOf(node) === 'a') {
        linkDepth -= 1
        size.links += 1
      }
      const parent = node.parentNode === null ? undefined : sizes.get(node.parentNode)
      if (parent === undefined) return
      parent.text += size.text
      parent.linked += size.linked
      parent.links += size.links
      parent.hasTable = parent.hasTable || size.hasTable || nameOf(node) === 'table'
    },
  })
  const sizeOf = (node: Node): Size | undefined => sizes.get(node)
  return {
    root: findRoot(document, sizeOf),
    isRead: (node) => isShown(node) && !isNavigation(node, sizeOf(node)),
    isData: (table) => {
      const cells = [...table.querySelectorAll('td, th')]
      const isLong = cells.some((cell) => (sizeOf(cell)?.text ?? 0) > LONGEST_CELL)
      return cells.length > 1 && !isLong && sizeOf(table)?.hasTable === false
    },
  }
}

/** The main element or the only article, if most of the text is in it. */
function findRoot({ body }: Document, sizeOf: (node: Node) => Size | undefined): Element {
  const mains = body.querySelectorAll('main, [role=main]')
  const articles = body.querySelectorAll('article')
  const [found] = mains.length === 1 ? mains : articles.length === 1 ? articles : []
  const share = found === undefined ? 0 : (sizeOf(found)?.text ?? 0) / (sizeOf(body)?.text ?? 1)
  return found !== undefined && share > 0.5 ? found : body
}

function isShown(node: Node): boolean {
  const element = asElement(node)
  if (element === null) return textOf(node) !== null
  const style = element.getAttribute('style') ?? ''
  return (
    !ignored.test(nameOf(element)) &&
    !element.hasAttribute('hidden') &&
    element.getAttribute('role') !== 'navigation' &&
    !/display\s*:\s*none|visibility\s*:\s*hidden/i.test(style)
  )
}

/** A block with more characters beside its links may hold a short article with the menus of its page. */
const MOST_UNLINKED = 100

/** At least three links, and hardly anything else. */
function isNavigation(node: Node, size: Size | undefined): boolean {
  return (
    size !== undefined &&
    linkable.test(nameOf(node)) &&
    size.links >= 3 &&
    size.linked >= size.text * 0.8 &&
    size.text - size.linked <= MOST_UNLINKED
  )
}
