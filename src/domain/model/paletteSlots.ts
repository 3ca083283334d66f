import type { TopicId } from './ids'
import type { RegionDataset } from './regionDataset'

/** The slots of the categorical palette; a catalogue has at most as many core topics. */
export const paletteSlots = [1, 2, 3, 4, 5, 6, 7, 8] as const

export type PaletteSlot = (typeof paletteSlots)[number]

type CoreTopic = { readonly core: string | null; readonly paletteSlot: PaletteSlot | null }

/**
 * Gives every core topic a slot: its own, else the lowest free one in the order of the catalogue. Older
 * catalogues name no slots. Topics without a core indicator have none.
 */
export function assignPaletteSlots<Row extends CoreTopic>(topics: readonly Row[]): readonly Row[] {
  const used = new Set(topics.map(({ paletteSlot }) => paletteSlot))
  return topics.map((topic) => {
    if (topic.core === null || topic.paletteSlot !== null) return topic
    const paletteSlot = paletteSlots.find((slot) => !used.has(slot)) ?? null
    used.add(paletteSlot)
    return { ...topic, paletteSlot }
  })
}

/** The slot of a topic, which decides its colour and marker; null for topics without one. */
export function findPaletteSlot(
  { topicById }: RegionDataset,
  topicId: TopicId | undefined,
): PaletteSlot | null {
  if (topicId === undefined) return null
  return topicById.get(topicId)?.paletteSlot ?? null
}
