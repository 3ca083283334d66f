import { createPacer, type Steps } from '../steps'
import { scanXml } from '../xml/scanXml'
import type { Archive } from '../zip/archive'
import { refuseDamaged } from '../refuse'
import { createLabels } from './labels'
import { findMainPart, findRelatedPart, readPart } from '../zip/officePackage'
import { readCommentTexts } from './readCommentTexts'
import { readNumbering, type Numbering } from './readNumbering'
import { createStoryReader } from './readStory'
import { readStyles, type FindStyle } from './readStyles'
import { renderBlocks, type Rendered } from './renderBlocks'
import type { Block, NoteReference, StoryContext } from './story'

/** A Word file that has been read, with what writing into it needs. */
export type DocxReading = Rendered & {
  readonly archive: Archive
  readonly mainPart: string
  /** The source of the main part. */
  readonly source: string
  readonly notes: readonly NoteReference[]
}

/**
 * Reads a Word file as it would print with its tracked changes accepted: insertions are in the text,
 * deletions and hidden text are warnings. Footnotes and endnotes follow the body.
 */
export function* readDocx(archive: Archive): Steps<DocxReading> {
  const mainPart = yield* findMainPart(archive)
  const source = (yield* readPart(archive, mainPart)) ?? refuseDamaged(mainPart, 'missingPart')
  const parts = { archive, mainPart }
  const findStyle: FindStyle =
    (yield* readRelated(parts, 'styles', readStyles)) ?? ((id) => ({ id: id ?? '' }))
  const numbering: Numbering = (yield* readRelated(parts, 'numbering', readNumbering)) ?? new Map()
  const comments = (yield* readRelated(parts, 'comments', readCommentTexts)) ?? new Map()
  const styles = { findStyle, nextLabel: createLabels(numbering, findStyle) }
  const body = yield* readBlocks({ part: mainPart, source, ...styles })
  const stories = [body.blocks]
  for (const type of ['footnotes', 'endnotes']) {
    const part = yield* findRelatedPart(archive, mainPart, type)
    const xml = part === null ? null : yield* readPart(archive, part)
    if (part !== null && xml !== null)
      stories.push((yield* readBlocks({ part, source: xml, ...styles })).blocks)
  }
  const rendered = yield* renderBlocks(stories.flat(), comments)
  return { ...rendered, archive, mainPart, source, notes: body.notes }
}

type Parts = { readonly archive: Archive; readonly mainPart: string }

/** Reads a part that the main part names, or gives null if there is none. */
function* readRelated<Result>(
  { archive, mainPart }: Parts,
  type: string,
  read: (xml: string, part: string) => Steps<Result>,
): Steps<Result | null> {
  const part = yield* findRelatedPart(archive, mainPart, type)
  const xml = part === null ? null : yield* readPart(archive, part)
  return part === null || xml === null ? null : yield* read(xml, part)
}

function* readBlocks(
  context: StoryContext,
): Steps<{ readonly blocks: readonly Block[]; readonly notes: readonly NoteReference[] }> {
  const story = createStoryReader(context)
  const isDue = createPacer()
  for (const token of scanXml(context.source, context.part)) {
    story.take(token)
    if (isDue()) yield
  }
  return story.finish()
}
