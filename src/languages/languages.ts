import type { Code } from '../data/model/schema.ts'
import { az } from './az/language.ts'
import { en } from './en/language.ts'
import type { Language } from './model/say.ts'
import { ru } from './ru/language.ts'
import { zh } from './zh/language.ts'

/** The languages Karvan speaks, in the order in which they are offered. */
export const languages: readonly Language[] = [en, az, ru, zh]
const byCode: Readonly<Record<Code, Language>> = { en, az, ru, zh }
export const languageOf = (code: Code): Language => byCode[code]
