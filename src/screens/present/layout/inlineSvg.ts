/**
 * Prepares an SVG of ECharts for use inline in a page: removes its hover style sheet, whose class names
 * are the same in every SVG, and turns text styles into attributes, which a strict
 * Content-Security-Policy allows. The text inherits the font of the slide.
 */
export function inlineSvg(svg: string): string {
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
