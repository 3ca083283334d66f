/** Any item except `undefined`, which marks a missing one. */
type Item = object | string | number | boolean | null

/** The item at an index that must exist. Throws where it does not, so no default hides a bug. */
export function at<T extends Item>(list: ArrayLike<T>, index: number): T {
  const item = list[index]
  if (item === undefined) throw new RangeError(`No item ${index} in a list of ${list.length}`)
  return item
}

/** The last item of a list that must have one. Throws on an empty list. */
export function last<T extends Item>(list: ArrayLike<T>): T {
  return at(list, list.length - 1)
}
