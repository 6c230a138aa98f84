import type { Observation } from './schema.ts'

/**
 * The reason that the journal keeps of a revision: the same compiler has published another value of the figure later.
 * Readers see it in their language.
 */
export const revisionReason = ({ compiledBy }: Pick<Observation, 'compiledBy'>): string => `revised by ${compiledBy}`
