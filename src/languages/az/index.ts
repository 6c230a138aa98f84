import type { Language } from '../model/say.ts'
import { grammar } from './grammar.ts'
import { hear } from './hear.ts'
import { hearAdmin } from './hear-admin.ts'
import { post } from './posts.ts'
import { say } from './say.ts'
import { voice } from './voice.ts'

export const az: Language = { code: 'az', voice, say, hear, post, hearAdmin, grammar }
