import type { Warning } from './model'

const inside = '[^【】［］[\\]〔〕\\n]{0,12}'
const words = '待(?:补|定|填|核|查|续|确认|更新|完善)|补充|填写|核实|空缺'

/** Brackets that hold nothing, or a word for "still to be written". */
const placeholder = new RegExp(
  `[【［[〔](?:${inside}(?:${words})${inside}|[\\s_＿…]*)[】］\\]〕]`,
  'g',
)

/** Places that an author left open, such as 【待补】, or empty brackets. */
export function findPlaceholders(text: string): readonly Warning[] {
  return Array.from(text.matchAll(placeholder), ({ 0: found, index }) => ({
    kind: 'placeholder',
    start: index,
    end: index + found.length,
    text: found,
  }))
}
