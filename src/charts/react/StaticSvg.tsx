/** A picture as SVG text that our own option builders made; it scales with its box. */
export function Still({ svg }: { readonly svg: string }) {
  return (
    <div className="chart-still" aria-hidden="true" dangerouslySetInnerHTML={{ __html: svg }} />
  )
}
