/** The item at an index that must exist. Throws where it does not, so that no made-up value takes its place. */
export function at<T>(list: ArrayLike<T>, index: number): T {
  if (!(index >= 0 && index < list.length))
    throw new RangeError(`No item ${index} in a list of ${list.length}`)
  // The bounds are checked above; the cast is for lists that may themselves hold undefined.
  return list[index] as T
}

/** The last item of a list that must have one. Throws on an empty list. */
export function last<T>(list: ArrayLike<T>): T {
  return at(list, list.length - 1)
}
