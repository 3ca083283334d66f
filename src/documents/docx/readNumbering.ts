import { createPacer, type Steps } from '../steps'
import { scanXml, type XmlToken } from '../xml/scanXml'
import { isOn } from './toggle'

/** A level of a list, as `w:lvl` defines it; levels count from 0. */
export type Level = {
  start: number
  format: string
  /** Such as （%1）; %n stands for the number of level n - 1. */
  text: string
  /** All numbers of the label are decimal. */
  isLegal: boolean
  /** The level restarts after one of a lower index than this; null: than its own. */
  restart: number | null
  /** The paragraph style that is numbered with this level. */
  style: string | null
}

export type List = {
  /** Of the abstract list, whose counters several lists share. */
  readonly abstractId: string
  readonly levels: ReadonlyMap<number, Level>
  /** Levels that this list starts again, by its own number. */
  readonly starts: ReadonlyMap<number, number>
}

/** By `w:numId`. */
export type Numbering = ReadonlyMap<string, List>

type Abstract = {
  levels: Map<number, Level>
  styleLink: string | null
  numStyleLink: string | null
}
type Instance = { abstractId: string; levels: Map<number, Level>; starts: Map<number, number> }

/** Reads numbering.xml. */
export function* readNumbering(xml: string, part: string): Steps<Numbering> {
  const abstracts = new Map<string, Abstract>()
  const instances = new Map<string, Instance>()
  let abstract: Abstract | null = null
  let instance: Instance | null = null
  let level: Level | null = null
  let override = 0
  const isDue = createPacer()
  for (const token of scanXml(xml, part)) {
    if (isDue()) yield
    if (token.kind === 'close') {
      if (token.name === 'w:abstractNum') abstract = null
      else if (token.name === 'w:num') instance = null
      else if (token.name === 'w:lvl') level = null
    }
    if (token.kind !== 'open') continue
    const value = token.attributes.get('w:val') ?? ''
    if (token.name === 'w:abstractNum') {
      abstract = { levels: new Map(), styleLink: null, numStyleLink: null }
      abstracts.set(token.attributes.get('w:abstractNumId') ?? '', abstract)
    } else if (token.name === 'w:num') {
      instance = { abstractId: '', levels: new Map(), starts: new Map() }
      instances.set(token.attributes.get('w:numId') ?? '', instance)
    } else if (token.name === 'w:lvl') {
      level = newLevel()
      const index = Number(token.attributes.get('w:ilvl'))
      const owner = instance ?? abstract
      owner?.levels.set(index, level)
    } else if (level !== null) readLevel(level, token, value)
    else if (abstract !== null && token.name === 'w:styleLink') abstract.styleLink = value
    else if (abstract !== null && token.name === 'w:numStyleLink') abstract.numStyleLink = value
    else if (instance === null) continue
    else if (token.name === 'w:abstractNumId') instance.abstractId = value
    else if (token.name === 'w:lvlOverride') override = Number(token.attributes.get('w:ilvl'))
    else if (token.name === 'w:startOverride') instance.starts.set(override, Number(value))
  }
  return new Map(Array.from(instances, ([id, one]) => [id, buildList(one, abstracts)]))
}

function newLevel(): Level {
  return {
    start: 1,
    format: 'decimal',
    text: '',
    isLegal: false,
    restart: null,
    style: null,
  }
}

function readLevel(level: Level, token: XmlToken & { kind: 'open' }, value: string): void {
  if (token.name === 'w:start') level.start = Number(value)
  else if (token.name === 'w:numFmt') level.format = value
  else if (token.name === 'w:lvlText') level.text = value
  else if (token.name === 'w:isLgl') level.isLegal = isOn(token.attributes.get('w:val'))
  else if (token.name === 'w:lvlRestart') level.restart = Number(value)
  else if (token.name === 'w:pStyle') level.style = value
}

/** A list that only points to a list style takes the levels of the list that defines the style. */
function buildList(instance: Instance, abstracts: ReadonlyMap<string, Abstract>): List {
  const own = abstracts.get(instance.abstractId)
  const linked = own?.numStyleLink ?? null
  const [id, abstract] = [...abstracts].find(
    ([, one]) => linked !== null && one.styleLink === linked,
  ) ?? [instance.abstractId, own]
  const levels = new Map([...(abstract?.levels ?? []), ...instance.levels])
  return { abstractId: id, levels, starts: instance.starts }
}
