/**
 * What stands in someone else's page has a page of its own, embed.html, without the router, which
 * touches storage, and without the painted overview. An address `#/embed/…` of the dashboard leads there
 * and leaves no step behind. Never settles: the page is being left.
 */
export function leaveForEmbed(): Promise<never> {
  const { search, hash } = window.location
  window.location.replace(`./embed.html${search}${hash}`)
  return new Promise<never>(() => undefined)
}
