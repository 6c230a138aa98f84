import type { Language } from '../model/say.ts'
import { say } from './say.ts'
import { voice } from './voice.ts'

export const ru: Language = { code: 'ru', voice, say }
