/** Adds the space between a Chinese character and a digit or Latin letter, as Chinese typography requires. */
export function withSpaces(text: string): string {
  return text
    .replace(/([\u4e00-\u9fff])([0-9A-Za-z−])/g, '$1 $2')
    .replace(/([0-9A-Za-z%])([\u4e00-\u9fff])/g, '$1 $2')
}
