import { useMessages } from '../../messages/useMessages'

/** On paper only: how many items of a list are not printed. */
export function NotPrinted({ count }: { readonly count: number }) {
  const messages = useMessages('quality').quality
  return count > 0 ? <p className="not-printed">{messages.notPrinted(count)}</p> : null
}
