import type { Size } from '../../../charts/layout/box'

type Props = { readonly svg: string; readonly description: string; readonly box: Size }

/** A static chart: it renders at once and needs no clean-up. */
export function InlineSvg({ svg, description, box }: Props) {
  return (
    <div
      className="slide-chart"
      role="img"
      aria-label={description}
      style={{ width: box.width, height: box.height }}
      // Our own SVG: the chart renderer has escaped every text.
      dangerouslySetInnerHTML={{ __html: svg }}
    />
  )
}
