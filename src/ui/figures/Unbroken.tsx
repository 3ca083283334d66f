import { Fragment } from 'react'
import { FIGURE_WITH_UNIT } from '../../typesetting/tieFigures'

/** Text that never wraps between a figure and its unit, and is copied unchanged. */
export function Unbroken({ text }: { readonly text: string }) {
  return text.split(FIGURE_WITH_UNIT).map((piece, index) =>
    index % 2 === 0 ? (
      <Fragment key={index}>{piece}</Fragment>
    ) : (
      <span key={index} className="unbroken">
        {piece}
      </span>
    ),
  )
}
