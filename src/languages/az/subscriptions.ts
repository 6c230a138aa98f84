import type { SubscriptionWords } from '../subscriptions.ts'
import { text } from '../text.ts'

export const subscriptions: SubscriptionWords = {
  on: 'Yeniliklərə abunə olunub',
  off: 'Heç nəyə abunə olunmayıb',
  paused: 'Abunəlik dayandırılıb',
  removed: 'Abunəlik bitdi. Ondan heç nə saxlanılmır.',
  nothing: 'Burada abunəlik yoxdur.',
  onlyAdmins: 'Bu çatın abunəliyini yalnız adminləri dəyişə bilər.',
  noChannel: name => `Görə bildiyim ${name} kanalı yoxdur. Əvvəlcə məni ora admin kimi əlavə edin.`,
  cannotPost: name => `${name} kanalında yaza bilmirəm. Mənə orada yazmaq hüququ olan admin təyin edin.`,
  unknownWord: heard => `“${heard}” burada heç nə bildirmir. Belə yoxlayın: /subscribe Çin hər gün rekord`,
  about: countries => `Mövzu: ${countries.join(', ')}`,
  kinds: {
    new: 'yeni rəqəmlər',
    record: 'rekordlar',
    rank: 'yer dəyişiklikləri',
    conflict: 'fərqli mənbələr',
    correction: 'düzəlişlər',
  },
  cadences: { now: 'dərhal', daily: 'hər səhər', weekly: 'bazar ertəsi günləri', monthly: 'ayın 1-də' },
  quiet: (from, to, zone) => `Sakit saatlar: ${from}–${to} (${zone})`,
  hint: 'Bir sətirdə: /subscribe Çin hər gün rekord yer, sakit 22-8',
  buttons: {
    subscribe: 'Abunə ol',
    unsubscribe: 'Abunəliyi bitir',
    pause: 'Dayandır',
    resume: 'Davam et',
    silent: 'Səssiz',
    loud: 'Səslə',
    tell: 'Gələndə xəbər ver',
  },
  marks: { new: '', record: 'Rekord: ', rank: 'Yer: ', conflict: 'Mənbələr fərqlidir: ', correction: 'Düzəliş: ' },
  titles: { now: 'Yeni', daily: 'Bu günün yenilikləri', weekly: 'Həftənin yenilikləri', monthly: 'Ayın yenilikləri' },
  more: count => `və daha ${count}: /latest`,
  waiting: 'Bu rəqəm gələndə sizə bir dəfə xəbər veriləcək.',
  waitsFull: 'Artıq 20 rəqəm gözləyirsiniz, bundan çoxu saxlanılmır.',
  corrected: (was, now, day) => text`${dated('Düzəldildi', day)}: ${was} → ${now}`,
  withdrawn: (was, why, day) => `${dated('Geri götürüldü', day)}: ${was} (${why})`,
  restored: (now, day) => text`${dated('Yenidən qüvvədədir', day)}: ${now}`,
  undone: 'qeyd ləğv edilib',
}

const dated = (what: string, day: string | undefined): string => (day === undefined ? what : `${what}, ${day}`)
