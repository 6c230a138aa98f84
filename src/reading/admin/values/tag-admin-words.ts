import { lexiconOf } from '../../text/lexicon.ts'
import { type Heard, hear } from '../../text/tag-words.ts'

/** Words of a line heard as arguments; speakers and projects go by their ids here, not by their names. */
export const heardWords = (text: string): readonly Heard[] => hear(text, nobody, 'arguments')
const nobody = lexiconOf([])
