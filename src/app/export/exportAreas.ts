import type { Area } from '../../messages/messages'

/** The messages of the export panel. */
export const exportAreas = ['checks', 'exports', 'quality'] as const satisfies readonly Area[]
