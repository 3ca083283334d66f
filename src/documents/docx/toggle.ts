/** The value of an on/off property such as `w:vanish`; without a value it is on. */
export function isOn(value: string | undefined): boolean {
  return value === undefined || !/^(0|false|off)$/.test(value)
}
