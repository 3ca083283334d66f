/** A picture as SVG text that our own option builders made; it scales with its box. */
export function StaticSvg({ svg }: { readonly svg: string }) {
  return (
    <div
      className="chart-static"
      data-placeholder=""
      aria-hidden="true"
      dangerouslySetInnerHTML={{ __html: svg }}
    />
  )
}
