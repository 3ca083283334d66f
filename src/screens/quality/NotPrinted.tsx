import { useMessages } from '../../messages/useMessages'

/** On paper only: how many of a list are not printed, and where they are. */
export function NotPrinted({ count }: { readonly count: number }) {
  const messages = useMessages('quality').quality
  return count > 0 ? <p className="not-printed">{messages.notPrinted(count)}</p> : null
}
