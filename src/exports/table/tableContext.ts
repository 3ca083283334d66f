import type { Region, Section, Source, Topic } from '../../domain/model/catalog'
import type { World } from '../../domain/model/regionDataset'
import type { TakeAwayWords } from '../exportMessages'

/** What rows are made from: the world, the words, and the catalogue's parts by their ids. */
export type TableContext = {
  readonly world: World
  readonly words: TakeAwayWords
  readonly regions: ReadonlyMap<string, Region>
  readonly topics: ReadonlyMap<string, Topic>
  readonly sections: ReadonlyMap<number, Section>
  readonly sources: ReadonlyMap<string, Source>
}

export function tableContext(
  world: World,
  words: TakeAwayWords,
  regions: readonly Region[] = [world.place],
): TableContext {
  const { topics, sections, sources } = world.catalog
  return {
    world,
    words,
    regions: new Map(regions.map((region) => [region.code, region])),
    topics: new Map(topics.map((topic) => [topic.id, topic])),
    sections: new Map(sections.map((section) => [section.id, section])),
    sources: new Map(sources.map((source) => [source.id, source])),
  }
}
