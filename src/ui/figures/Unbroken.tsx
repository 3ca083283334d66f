import { FIGURE_WITH_UNIT } from '../../typesetting/tieFigures'

/** Text that never wraps between a figure and its unit, and is copied unchanged. */
export function Unbroken({ text }: { readonly text: string }) {
  return text.split(FIGURE_WITH_UNIT).map(
    (piece, index) =>
      piece !== '' && (
        <span key={index} className={index % 2 === 0 ? undefined : 'unbroken'}>
          {piece}
        </span>
      ),
  )
}
