declare const brand: unique symbol

/** Text known to be an id of one kind: the compiler keeps ids of different kinds apart. */
type Id<Kind extends string> = string & { readonly [brand]: Kind }

export type IndicatorId = Id<'indicator'>
export type TopicId = Id<'topic'>
export type SourceId = Id<'source'>
/** GB/T 2260, six digits: text, never a number. */
export type RegionCode = Id<'region'>

export const INDICATOR_ID = /^[a-z0-9-]+\.[a-z0-9-]+$/
export const TOPIC_ID = /^[a-z0-9-]+$/
export const REGION_CODE = /^\d{6}$/

const isIndicatorId = (text: string): text is IndicatorId => INDICATOR_ID.test(text)
const isTopicId = (text: string): text is TopicId => TOPIC_ID.test(text)
/** A source's id has no shape of its own. */
const isSourceId = (text: string): text is SourceId => typeof text === 'string'
const isRegionCode = (text: string): text is RegionCode => REGION_CODE.test(text)

function buildParser<Kind extends string>(is: (text: string) => text is Id<Kind>, name: string) {
  return (text: string): Id<Kind> => {
    if (!is(text)) throw new RangeError(`Not ${name}: ${text}`)
    return text
  }
}

/** Each throws on text of another shape. */
export const parseIndicatorId = buildParser(isIndicatorId, 'an indicator id')
export const parseTopicId = buildParser(isTopicId, 'a topic id')
export const parseSourceId = buildParser(isSourceId, 'a source id')
export const parseRegionCode = buildParser(isRegionCode, 'a region code')
