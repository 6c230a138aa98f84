import type { Observation } from './schema.ts'

/** The reason in the journal of a revision: the compiler published another value later. Readers see it translated. */
export const revisionReason = ({ compiledBy }: Pick<Observation, 'compiledBy'>): string => `revised by ${compiledBy}`
