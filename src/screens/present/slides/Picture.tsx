import type { Screen } from '../layout/slideSize'

type Props = { readonly svg: string; readonly description: string; readonly box: Screen }

/** A chart as a still picture: nothing to wait for, nothing to clean up. */
export function Picture({ svg, description, box }: Props) {
  return (
    <div
      className="slide-picture"
      role="img"
      aria-label={description}
      style={{ width: box.width, height: box.height }}
      // Our own drawing; every text in it was escaped when it was written as SVG.
      dangerouslySetInnerHTML={{ __html: svg }}
    />
  )
}
