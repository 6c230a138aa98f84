import { type JournalWords, listed } from '../../model/admin/journal.ts'
import { text } from '../../model/voice/text.ts'
import { voice } from '../voice/voice.ts'

const number = (n: number): string => voice.number(String(n))

const lists: JournalWords['lists'] = {
  sources: 'Mənbələr',
  speakers: 'Spikerlər',
  organisations: 'Qurumlar',
  projects: 'Layihələr',
  topics: 'Mövzular',
}

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
  addGap: n => `Əlavə et: ${n}`,
  asked: (count, last) => (count === 1 ? `1 dəfə, ${last}` : `${number(count)} dəfə, son dəfə ${last}`),
  stats: 'Günlər üzrə cavablar',
  noStats: 'Hələ heç nə sayılmayıb.',
  statsOf: (answers, chats) => `cavab ${answers} · söhbət ${chats}`,
  statsIn: (language, answers) => `${voice.language(language)} ${answers}`,
  lists,
  listed: (what, shown, total) => `${lists[what]}: ${shown} (cəmi ${total})`,
  noNames:
    'Uyğun heç nə yoxdur. Bazada olanlar: /list. Yenisi: /source add, /add speaker, /add organisation və ya /add project.',
  howToList: text`Axtarış: ${{ code: '/list mei' }} və ya ${{ code: '/list mənbələr trend' }}`,
  cited: count => `Ona istinad edən rəqəm və sitatlar: ${count}`,
  inUse: (id, count) => text`${{ code: id }} silinmir: ona istinad edən rəqəm və sitatlar var (${count}).`,
  mergeInstead: 'Onları başqa mənbəyə keçirmək üçün onun ID-sini cavab olaraq yazın və ya sətrə toxunub köçürün:',
  merged: (from, to, count) => text`${{ code: from }} → ${{ code: to }}, keçirilən istinadlar: ${count}`,
  keptOnce: count => `Hər ikisində var, biri qalır: ${count}`,
}
