/** An SVG of our own option builders, scaled to its box. */
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
