import { createRandom } from '../../statistics/random'

/** Random choices, the same for the same seed and name. */
export type Draw = {
  /** A whole number from 0 to below `count`. */
  readonly below: (count: number) => number
  readonly chance: (share: number) => boolean
  readonly pick: <Item>(list: readonly Item[]) => Item
  readonly shuffle: <Item>(list: readonly Item[]) => readonly Item[]
}

/** Every case draws from its own name, so that it can be run alone. */
export function createDraw(seed: number, name: string): Draw {
  const random = createRandom(hash(`${seed} ${name}`))
  const below = (count: number) => Math.floor(random() * count)
  return {
    below,
    chance: (share) => random() < share,
    pick: (list) => {
      const item = list[below(list.length)]
      if (item === undefined) throw new Error('nothing to pick from')
      return item
    },
    shuffle: (list) =>
      list
        .map((item) => ({ item, order: random() }))
        .sort((one, other) => one.order - other.order)
        .map(({ item }) => item),
  }
}

/** FNV-1a. */
function hash(text: string): number {
  let state = 0x811c9dc5
  for (const character of text)
    state = Math.imul(state ^ (character.codePointAt(0) ?? 0), 0x01000193)
  return state >>> 0
}
