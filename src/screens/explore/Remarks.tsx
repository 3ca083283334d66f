/** Remarks on charts, one paragraph each. */
export function Remarks({ texts }: { readonly texts: readonly string[] }) {
  return texts.map((text) => (
    <p key={text} className="compare-note">
      {text}
    </p>
  ))
}
