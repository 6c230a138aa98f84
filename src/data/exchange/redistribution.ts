/** Which sources may be passed on as a file. */
import type { Source } from '../model/schema.ts'

/**
 * What the licence of a closed source says: "not to be passed on" in the words of an admin or of a provider, or the terms
 * of UN Comtrade, which let figures be shown but not offered as a download.
 */
const closed = /not to be passed on|UN Comtrade/i

/** Whether the licence of a source lets its figures be passed on. A source without a licence only lends single figures. */
export const mayPassOn = ({ licence = '' }: Pick<Source, 'licence'>): boolean => !closed.test(licence)
