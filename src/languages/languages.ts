import type { Code } from '../data/model/schema.ts'
import { az } from './az/index.ts'
import { en } from './en/index.ts'
import type { Language } from './model/say.ts'
import { ru } from './ru/index.ts'
import { zh } from './zh/index.ts'

/** The one list of languages. The compiler requires an entry for each code of schema.ts. */
const byCode: Readonly<Record<Code, Language>> = { en, az, ru, zh }

/** The languages Karvan speaks, in the order in which they are offered. */
export const languages: readonly Language[] = Object.values(byCode)
/** The language of ids: 'ambassador-china'. */
export const idLanguage: Language = en
export const languageOf = (code: Code): Language => byCode[code]
