import { type Heard, hear } from '../heard.ts'
import { lexiconOf } from '../lexicon.ts'

/** Words of a line heard as arguments; speakers and projects go by their ids here, not by their names. */
export const heardWords = (text: string): readonly Heard[] => hear(text, nobody, 'arguments')
const nobody = lexiconOf([])
