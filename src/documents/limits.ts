/** The largest file that is opened (bytes); a report with many pictures stays below. */
export const MOST_FILE_BYTES = 100_000_000

/** The most that the parts of a package may unpack to, all together (bytes). */
export const MOST_UNPACKED_BYTES = 50_000_000

/** The most parts of a package, pictures not counted. */
export const MOST_PARTS = 200

/** The most entries of any kind; pictures are never unpacked, so they may be many. */
export const MOST_ENTRIES = 5000

/** The longest text (UTF-16 units): ten times a report of 300 pages. */
export const MOST_TEXT = 2_000_000

/** The longest source of a page (UTF-16 units): it is parsed in one go. */
export const MOST_HTML = 10_000_000

/** The deepest nesting of elements; Word's own files stay below 60. */
export const MOST_DEPTH = 250
