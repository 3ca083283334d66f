/** What an address asked for and did not get. */
export const address = {
  title: '网址中有部分内容未采用',
  /** Between two sentences. */
  gap: '',
  /** `entries`: `region=53`. */
  unread: (entries: readonly string[]) =>
    `无法识别“${entries.join('”“')}”，已忽略，请核对所显示的地区、年份和内容。`,
  oneYear: (year: number, from: number, to: number) =>
    `网址只给出${year}年一个年份，现比较${from}年与${to}年。`,
  sameYear: (year: number, from: number, to: number) =>
    `网址中两个年份都是${year}年，无从比较，现比较${from}年与${to}年。`,
  unknownYears: (unknown: readonly number[], known: readonly number[], from: number, to: number) =>
    `没有${unknown.join('年、')}年的数据；现有年份为${known.join('、')}年，现比较${from}年与${to}年。`,
}
