import type { ProjectFact } from '../../../data/model/schema.ts'
import { normalize } from '../../text/normalize.ts'
import { byPhrase, meaningsOf } from './admin-words.ts'

type Field = ProjectFact['field']

const byWord: ReadonlyMap<string, Field> = byPhrase(words => words.fields)

/** The field that a word names. */
export const fieldOf = (word: string): Field | undefined => byWord.get(normalize(word))
export const fields: readonly Field[] = meaningsOf(words => words.fields)
