import type { Language } from '../model/say.ts'
import { hearAdmin } from './hear/admin.ts'
import { grammar } from './hear/grammar.ts'
import { hear } from './hear/hear.ts'
import { post } from './hear/posts/posts.ts'
import { say } from './say.ts'
import { voice } from './voice/voice.ts'

export const az: Language = { code: 'az', voice, say, hear, post, hearAdmin, grammar }
