/**
 * A picture's SVG made fit to stand inside a page among others: without the style sheet that ECharts
 * adds for the pointer, whose class names are the same in every picture, and with text styles as
 * attributes, which a strict Content-Security-Policy lets pass. The font is the slide's.
 */
export function inlinePicture(svg: string): string {
  return svg
    .replace(/<style\b[^]*?<\/style>/g, '')
    .replace(/(<text\b[^>]*?)\sstyle="([^"]*)"/g, (_, start: string, style: string) => {
      const attributes = style.split(';').flatMap((declaration) => {
        const at = declaration.indexOf(':')
        const name = declaration.slice(0, at)
        if (at < 0 || name === 'font-family') return []
        return [`${name}="${declaration.slice(at + 1).trim()}"`]
      })
      return [start, ...attributes].join(' ')
    })
}
