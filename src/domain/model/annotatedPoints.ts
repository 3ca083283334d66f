import type { Observation } from './observation'
import type { Series } from './series'

/** The points of which somebody wrote why they are as they are, year by year: footnotes 1, 2, 3 of the series. */
export function annotatedPoints({ points }: Series): readonly Observation[] {
  return points.filter(({ notes }) => notes.length > 0)
}
