import type { CatalogAnswer } from '../../src/data/schemas/catalog'
import type { NoteRow } from '../files/dataSchema'
import { seeded } from './seeded'

type Place = {
  readonly seed: string
  readonly indicator: CatalogAnswer['indicators'][number]
  readonly region: string
  readonly year: number
}

/** Share of figures with a note: few changes are explained, and a note is as large as a figure. */
const SHARE = 0.02

/** Synthetic reasons, each marked as made up. */
const reasons: readonly NoteRow['text'][] = [
  {
    zh: '（虚构）当年统计口径由“受理”改为“收到”，数量随之变化。',
    en: '(made up) The count was changed from cases accepted to cases received.',
  },
  {
    zh: '（虚构）专项清理集中办结了往年积压的案件。',
    en: '(made up) A campaign concluded the backlog of earlier years.',
  },
  {
    zh: '（虚构）两个乡镇划归邻县，管辖范围缩小。',
    en: '(made up) Two townships were transferred to the neighbouring county.',
  },
]

/** The note on a figure of a synthetic dataset, if it has one: one in fifty, and wherever `always` says so. */
export function syntheticNote(
  { seed, indicator, region, year }: Place,
  always: boolean,
): readonly NoteRow[] {
  const draw = (what: string): number => seeded(seed, what, indicator.id, region, year)
  if (!always && draw('note') >= SHARE) return []
  const text = reasons[Math.floor(draw('reason') * reasons.length)]
  if (text === undefined) return []
  const note = {
    indicator: indicator.id,
    year,
    text,
    author: '演示科室（虚构）',
    date: `${year + 1}-04-01`,
    source: '演示台账（虚构）',
  }
  return [note]
}
