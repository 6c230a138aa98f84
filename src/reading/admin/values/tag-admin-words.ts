import { lexiconOf } from '../../text/lexicon.ts'
import { type TaggedWord, tagWords } from '../../text/tag-words.ts'

/** Words of a line heard as arguments; speakers and projects go by their ids here, not by their names. */
export const tagAdminWords = (text: string): readonly TaggedWord[] => tagWords(text, nobody, 'arguments')
const nobody = lexiconOf([])
