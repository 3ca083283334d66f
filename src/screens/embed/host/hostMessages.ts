/** The separator of a pym.js message: `pymxPYMx<id>xPYMxheightxPYMx480`. */
const PYM = 'xPYMx'

/** A height in our format, Datawrapper's, and that of pym.js, whose parent names the frame (`?childId=`). */
export function heightMessages(id: string, pymId: string | null, height: number) {
  return [
    { type: 'fz:height', id, height },
    { 'datawrapper-height': { [id]: height } },
    ...(pymId === null ? [] : [['pym', pymId, 'height', height].join(PYM)]),
  ]
}

/** Whether the host asks for the height: in our form, or by a new width from pym.js. */
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

/** pym.js's id of this frame: `?initialWidth=640&childId=chart&…` before the hash. */
export function pymIdIn(query: string): string | null {
  const id = new URLSearchParams(query).get('childId')
  return id === null || id === '' ? null : id
}
