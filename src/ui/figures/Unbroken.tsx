import { Fragment } from 'react'

/** A figure and what it counts, or the first letter of it: `33 件`, `9 f`(ewer). */
const FIGURE = /(\d[\d,.]*%? [^\d\s])/

/** Text whose lines never end between a figure and its unit, and which is copied as it stands. */
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
