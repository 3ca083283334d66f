/** A difference is beyond chance where chance alone would make one as large less often than this. */
export const SIGNIFICANCE = 0.05
