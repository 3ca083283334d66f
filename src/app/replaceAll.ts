/**
 * Gives strings `replaceAll` where a browser before Chromium 85 lacks it: the router calls it on an
 * address with a damaged `%` and would leave the reader without a screen. Our own code may not use it.
 */
export function provideReplaceAll(): void {
  if ('replaceAll' in String.prototype) return
  Reflect.defineProperty(String.prototype, 'replaceAll', {
    configurable: true,
    writable: true,
    value(this: string, wanted: string | RegExp, by: string) {
      return this.replace(typeof wanted === 'string' ? everyPlace(wanted) : wanted, by)
    },
  })
}

function everyPlace(text: string): RegExp {
  return new RegExp(text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'), 'g')
}
