import type { Language } from '../model/say.ts'
import { say } from './say.ts'
import { voice } from './voice.ts'

export const en: Language = { code: 'en', voice, say }
