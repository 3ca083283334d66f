import { charts } from './zh/charts'
import { faults } from './zh/faults'
import { figures } from './zh/figures'
import { overview } from './zh/overview'
import { quality } from './zh/quality'
import { shell } from './zh/shell'

/** Every word of the interface in Chinese: the source, whose shape English must have. */
export const zh = {
  lang: 'zh' as 'zh' | 'en',
  shell,
  overview,
  quality,
  figures,
  charts,
  faults,
}

export type Messages = typeof zh
