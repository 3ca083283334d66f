/**
 * Translates a page as Chrome does, for `page.addInitScript`: every text that appears, also later, becomes
 * another text inside two `font` elements, and the node that React knows leaves the document. Chrome leaves
 * SVG alone; here its text nodes are exchanged too.
 */
export function translatePage(): void {
  const done = new WeakSet<Node>()
  const isForeign = (text: Node) => text.parentElement?.closest('script, style, textarea') !== null
  const exchange = (text: Node) => {
    const { parentElement, nodeValue } = text
    if (nodeValue === null || nodeValue.trim() === '' || done.has(text) || isForeign(text)) return
    const copy = document.createTextNode(nodeValue)
    done.add(copy)
    if (parentElement instanceof SVGElement) return void parentElement.replaceChild(copy, text)
    const [outer, inner] = [document.createElement('font'), document.createElement('font')]
    outer.append(inner)
    inner.append(copy)
    parentElement?.replaceChild(outer, text)
  }
  const translateAll = () => {
    const texts: Node[] = []
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    while (walker.nextNode() !== null) texts.push(walker.currentNode)
    texts.forEach(exchange)
  }
  new MutationObserver(() => {
    if (document.body !== null) translateAll()
  }).observe(document, { subtree: true, childList: true, characterData: true })
}
