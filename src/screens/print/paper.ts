/** An A4 page upright, in CSS pixels, as print.css lays it out: 210 mm less 14 mm on either side. */
export const PAPER = { text: 687 } as const

/** Margins are the page's own: room for a browser's head and foot lines would let it print them. */
export const PAGE_RULE = 'size: A4 portrait; margin: 0'
