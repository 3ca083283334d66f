/** A browser's interface that Chromium 83 lacks, and the version that brought it. */
export type NewApi = { readonly name: RegExp; readonly since: string }

/**
 * Of the DOM: TypeScript's `dom` library knows every newest one and has no editions. ECMAScript's own
 * are the compiler's business by `lib: es2020`.
 */
export const newDomApis: readonly NewApi[] = [
  { name: /\bstructuredClone\b/, since: 'structuredClone: Chromium 98' },
  { name: /\brandomUUID\b/, since: 'crypto.randomUUID: Chromium 92, and only with HTTPS' },
  { name: /\bAbortSignal\s*\.\s*(timeout|any)\b/, since: 'AbortSignal.timeout, any: Chromium 103' },
  { name: /\.throwIfAborted\b/, since: 'throwIfAborted: Chromium 100' },
  { name: /\bsignal\.reason\b/, since: 'AbortSignal.reason: Chromium 98' },
  { name: /\.replaceChildren\b/, since: 'replaceChildren: Chromium 86' },
  { name: /\.checkVisibility\b/, since: 'checkVisibility: Chromium 105' },
  { name: /\.getAnimations\b/, since: 'getAnimations: Chromium 84' },
  { name: /\.(togglePopover|showPopover|hidePopover)\b/, since: 'popover: Chromium 114' },
  { name: /\bstartViewTransition\b/, since: 'startViewTransition: Chromium 111' },
  { name: /\.getHTML\b|\.setHTMLUnsafe\b/, since: 'getHTML: Chromium 125' },
  { name: /\bscheduler\s*\.\s*(yield|postTask)\b/, since: 'scheduler: Chromium 94' },
  { name: /\bnavigator\s*\.\s*wakeLock\b/, since: 'wakeLock: Chromium 84, and only with HTTPS' },
  { name: /\breportError\b/, since: 'reportError: Chromium 95' },
  { name: /\bURL\s*\.\s*canParse\b/, since: 'URL.canParse: Chromium 120' },
  { name: /\bURL\s*\.\s*parse\b/, since: 'URL.parse: Chromium 126' },
  { name: /\bResponse\s*\.\s*json\b/, since: 'Response.json: Chromium 105' },
  { name: /\bnew CSSStyleSheet\b.*\{/, since: 'options of CSSStyleSheet: Chromium 99' },
  { name: /\bnavigator\s*\.\s*(userAgentData|windowControlsOverlay)\b/, since: 'Chromium 90' },
  { name: /\binert(=|\b\s*=)/, since: 'inert: Chromium 102' },
]

/** Of ECMAScript, by the names that they leave in a built file. */
export const newLanguageApis: readonly NewApi[] = [
  { name: /(?<!\.)\.at\(/, since: 'at: Chromium 92' },
  { name: /\.replaceAll\(/, since: 'replaceAll: Chromium 85' },
  { name: /\bObject\.hasOwn\b/, since: 'Object.hasOwn: Chromium 93' },
  { name: /\b(Object|Map)\.groupBy\b/, since: 'groupBy: Chromium 117' },
  { name: /\.(toSorted|toReversed|toSpliced)\(/, since: 'toSorted and its like: Chromium 110' },
  { name: /\.(findLast|findLastIndex)\(/, since: 'findLast: Chromium 97' },
  { name: /\bPromise\.(any|try|withResolvers)\b/, since: 'Promise.any: Chromium 85' },
  { name: /\bArray\.fromAsync\b/, since: 'Array.fromAsync: Chromium 121' },
  { name: /\bnew (WeakRef|FinalizationRegistry)\b/, since: 'WeakRef: Chromium 84' },
  { name: /\bnew AggregateError\b/, since: 'AggregateError: Chromium 85' },
  { name: /\bIntl\.(Segmenter|ListFormat|DurationFormat)\b/, since: 'Intl.Segmenter: Chromium 87' },
  { name: /\.(isWellFormed|toWellFormed)\(/, since: 'isWellFormed: Chromium 111' },
]

/** Asked for before it is used: `typeof x`, `'x' in y`, `y.x?`, or compared with undefined. */
function isAskedFor(source: string, name: string): boolean {
  const word = name.replace(/[^\w]/g, '')
  return new RegExp(
    `typeof [\\w.]*\\b${word}\\b|['"\`]${word}['"\`] in |\\b${word}\\?|\\b${word} [!=]== undefined`,
  ).test(source)
}

/** The new interfaces that a source uses without asking whether they are there. */
export function unasked(source: string, apis: readonly NewApi[]): string[] {
  const code = source.replace(/\/\*[^]*?\*\/|(^|\s)\/\/.*$/gm, ' ')
  return apis
    .filter(({ name }) => {
      const used = name.exec(code)?.[0]
      return used !== undefined && !isAskedFor(code, used.split('.').slice(-1).join(''))
    })
    .map(({ since }) => since)
}
