import { createPacer, type Steps } from '../steps'

/** `enter` says whether to go into the node; `leave` follows for each node that was entered. */
export type Visitor = {
  readonly enter: (node: Node) => boolean
  readonly leave: (node: Node) => void
}

/** Visits a node and all within it in order, without recursion: saved pages can be very deep. */
export function* traverse(root: Node, { enter, leave }: Visitor): Steps<void> {
  const isDue = createPacer()
  let node: Node = root
  for (;;) {
    if (isDue()) yield
    const child = enter(node) ? node.firstChild : null
    if (child !== null) {
      node = child
      continue
    }
    leave(node)
    while (node !== root && node.nextSibling === null && node.parentNode !== null) {
      node = node.parentNode
      leave(node)
    }
    if (node === root || node.nextSibling === null) return
    node = node.nextSibling
  }
}

/** The text of a text node, else null. */
export function textOf(node: Node): string | null {
  return node.nodeType === 3 ? (node.nodeValue ?? '') : null
}

/** The element's name in lower case; '' for other nodes. */
export function nameOf(node: Node): string {
  return node.nodeType === 1 ? node.nodeName.toLowerCase() : ''
}

/** An element, else null. */
export function asElement(node: Node): Element | null {
  return isElement(node) ? node : null
}

function isElement(node: Node): node is Element {
  return node.nodeType === 1
}
