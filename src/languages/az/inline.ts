import type { InlineWords } from '../model/inline.ts'
import { locative } from './suffixes.ts'
import { inSentence } from './voice.ts'

export const inline: InlineWords = {
  changeIn: (change, period) => `${locative(inSentence(period))} ${change}`,
  record: { year: 'Rekord il', month: 'Rekord ay' },
  partners: 'Ən böyük tərəfdaşlar',
  left: places => `Başa düşülmədi, olduğu kimi qaldı: ${places.join(', ')}.`,
  openBot: 'Botu aç',
  guest: bot =>
    `Ölkələr arasında ticarət haqqında suallara cavab verirəm. Sualı adımla yazın, məsələn, “${bot} Çindən idxal, yanvar 2026”, ya da adıma toxunub orada soruşun.`,
}
