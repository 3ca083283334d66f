import type { ExportAction } from './exportAction'

/** The exports that stand as buttons on a page. */
export type Quick = 'sentence' | 'table' | 'picture' | 'file'

/** The formats of each, the usual one first; an action's id is its format, or begins with it. */
const formats: Readonly<Record<Quick, readonly string[]>> = {
  sentence: ['sentence'],
  table: ['table'],
  picture: ['png', 'picture', 'svg', 'slide'],
  file: ['xlsx', 'csv'],
}

const quicks = ['sentence', 'table', 'picture', 'file'] as const

function readFormat({ id }: Pick<ExportAction, 'id'>): string {
  return id.replace(/-.*/, '')
}

/** The button and format that an action belongs to; null where it has no button. */
export function findQuick(action: Pick<ExportAction, 'id'>) {
  const format = readFormat(action)
  const quick = quicks.find((one) => formats[one].includes(format))
  return quick === undefined ? null : { quick, format }
}

/** What a button does: the remembered format where the view has it, else the first that it has. */
export function chooseQuick<Action extends Pick<ExportAction, 'id'>>(
  actions: readonly Action[],
  quick: Quick,
  remembered: string | null,
): Action | null {
  const wanted = formats[quick].filter((format) => format === remembered).concat(formats[quick])
  return (
    wanted
      .map((format) => actions.find((action) => readFormat(action) === format))
      .find((action) => action !== undefined) ?? null
  )
}
