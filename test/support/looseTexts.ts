/**
 * Texts that React updates or removes as nodes of their own. A translating browser replaces them, and then
 * an old figure stays or the removal throws; the one string child of an element is written as its content.
 */
export function listLooseTexts(): string[] {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  const loose: string[] = []
  while (walker.nextNode() !== null) {
    const { nodeValue, parentElement } = walker.currentNode
    const isReactNode = Object.keys(walker.currentNode).some((key) =>
      key.startsWith('__reactFiber$'),
    )
    // Nobody translates white space.
    if (isReactNode && nodeValue?.trim() !== '')
      loose.push(
        `${nodeValue} in <${parentElement?.localName} class="${parentElement?.className}">`,
      )
  }
  return loose
}
