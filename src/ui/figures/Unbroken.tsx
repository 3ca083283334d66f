import { Fragment } from 'react'

/** A figure and its unit, or the unit's first letter: `33件`, `9 f`(ewer). */
const FIGURE = /(\d[\d,.]*%? ?[^\d\s])/

/** Text that never wraps between a figure and its unit, and is copied unchanged. */
export function Unbroken({ text }: { readonly text: string }) {
  return text.split(FIGURE).map((piece, index) =>
    index % 2 === 0 ? (
      <Fragment key={index}>{piece}</Fragment>
    ) : (
      <span key={index} className="unbroken">
        {piece}
      </span>
    ),
  )
}
