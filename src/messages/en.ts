import { charts } from './en/charts'
import { faults } from './en/faults'
import { figures } from './en/figures'
import { overview } from './en/overview'
import { quality } from './en/quality'
import { shell } from './en/shell'
import type { Messages } from './zh'

/** Every word of the interface in English. */
export const en: Messages = {
  lang: 'en',
  shell,
  overview,
  quality,
  figures,
  charts,
  faults,
}
