import type { ProjectFact } from '../../data/model/schema.ts'
import { fold } from '../fold.ts'
import { byPhrase, meaningsOf } from './office-words.ts'

type Field = ProjectFact['field']

const byWord: ReadonlyMap<string, Field> = byPhrase(words => words.fields)

/** The field that a word names. */
export const fieldOf = (word: string): Field | undefined => byWord.get(fold(word))
export const fields: readonly Field[] = meaningsOf(words => words.fields)
