import type { JournalWords } from '../../model/admin/journal.ts'
import { listed } from '../../model/admin/journal.ts'
import { text } from '../../model/voice/text.ts'
import { voice } from '../voice/voice.ts'

const number = (n: number): string => voice.number(String(n))

export const journal: JournalWords = {
  version: version => `versiya ${version}`,
  seed: 'ilkin məlumatlarla birgə',
  counts: counts =>
    listed([
      [counts.figures, n => `${number(n)} rəqəm`],
      [counts.words, n => `${number(n)} sitat və ya fakt`],
      [counts.corrected, n => `${number(n)} düzəliş`],
      [counts.withdrawn, n => `${number(n)} geri götürülən`],
      [counts.sources, n => `${number(n)} mənbə`],
      [counts.names, n => `${number(n)} ad`],
    ]),
  empty: 'heç nə',
  corrected: (what, before, now) =>
    before === undefined ? text`düzəldildi: ${now} · ${what}` : text`düzəldildi: ${before} → ${now} · ${what}`,
  gone: what => `geri götürüləcək: ${what}`,
  withdrawn: (what, why) => `geri götürüldü: ${what}; səbəb: ${why}`,
  appointed: person => `redaktor təyin olundu: ${person}`,
  dismissed: person => `redaktor çıxarıldı: ${person}`,
  removed: id => `silindi: ${id}`,
  toRemove: id => `silinəcək: ${id}`,
  tookBack: version => `${version} nömrəli versiya ləğv edildi`,
  broughtAgain: version => `${version} nömrəli versiya təkrar edildi`,
  log: 'Dəyişikliklər jurnalı',
  noEdits: 'Hələ heç nə dəyişdirilməyib.',
  head: signs => text`Jurnalın nəzarət cəmi: ${{ code: signs }}`,
  history: id => text`Tarixçə: ${{ code: id }}`,
  noHistory: 'Bu ID altında heç nə yoxdur. ID “Mənbələr” arxasındakı sübut kartındadır.',
  owners: 'Sahiblər',
  editors: 'Redaktorlar',
  noEditors: 'hələ yoxdur',
  namingEditors: text`Redaktoru sahib belə təyin edir: ${{ code: '/admins add 123456789' }}.`,
  pickEditor: 'Redaktor seç',
  gaps: 'Soruşulub, amma bazada yoxdur',
  noGaps: 'Hələlik rəqəmsiz qalan sual yoxdur.',
  asked: (count, last) => (count === 1 ? `1 dəfə, ${last}` : `${number(count)} dəfə, son dəfə ${last}`),
  stats: 'Günlər üzrə cavablar',
  noStats: 'Hələ heç nə sayılmayıb.',
  statsOf: (answers, chats) => `cavab ${answers} · söhbət ${chats}`,
  statsIn: (language, answers) => `${voice.language(language)} ${answers}`,
  sources: (shown, total) => `Mənbələr: ${total} mənbədən ${shown}`,
  noSources: 'Uyğun mənbə yoxdur. Yenisi: /source add.',
}
