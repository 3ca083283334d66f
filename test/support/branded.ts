/** The same shape with ids as plain text. */
export type Plain<T> = T extends string
  ? string extends T
    ? T
    : T extends `${infer Literal}`
      ? Literal
      : string
  : T extends readonly (infer Item)[]
    ? readonly Plain<Item>[]
    : T extends object
      ? { readonly [Key in keyof T]: Plain<T[Key]> }
      : T

/** Takes the plain ids of a test for checked ones: `branded<RegionCode>('530600')`. */
export function branded<T>(value: Plain<T>): T {
  const isBranded = (given: unknown): given is T => given === value
  const given: unknown = value
  if (!isBranded(given)) throw new Error('unreachable')
  return given
}
