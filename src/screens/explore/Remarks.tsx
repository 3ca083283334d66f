/** What must be said beside pictures: one paragraph a remark, none where there is nothing to say. */
export function Remarks({ texts }: { readonly texts: readonly string[] }) {
  return texts.map((text) => (
    <p key={text} className="compare-note">
      {text}
    </p>
  ))
}
