/** How pym.js joins the pieces of a message: `pymxPYMx<id>xPYMxheightxPYMx480`. */
const PYM = 'xPYMx'

/**
 * A height as hosts understand it: in our own words; as Datawrapper's frames say it, which many portals
 * listen to; and for pym.js, whose parent names its frame in the query (`?childId=`).
 */
export function heightMessages(
  id: string,
  pymId: string | null,
  height: number,
): readonly (object | string)[] {
  return [
    { type: 'fz:height', id, height },
    { 'datawrapper-height': { [id]: height } },
    ...(pymId === null ? [] : [['pym', pymId, 'height', height].join(PYM)]),
  ]
}

/** Whether a message from the host asks for the height: ours, or pym.js telling of a new width. */
export function asksForHeight(message: unknown, pymId: string | null): boolean {
  if (typeof message === 'string')
    return pymId !== null && message.startsWith(['pym', pymId, 'width', ''].join(PYM))
  return (
    typeof message === 'object' &&
    message !== null &&
    'type' in message &&
    message.type === 'fz:ask'
  )
}

/** What pym.js calls this frame: `?initialWidth=640&childId=chart&…` before the hash. */
export function pymIdIn(query: string): string | null {
  const id = new URLSearchParams(query).get('childId')
  return id === null || id === '' ? null : id
}
