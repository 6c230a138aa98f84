import { text } from '../model/text.ts'
import type { UpdateWords } from '../model/update.ts'

export const update: UpdateWords = {
  services: {
    imf: 'BVF',
    wits: 'Dünya Bankı WITS',
    comtrade: 'BMT Comtrade',
    comext: 'Eurostat Comext',
    census: 'ABŞ Siyahıyaalma Bürosu',
  },
  every: { year: 'illər', month: 'aylar' },
  fetching: services =>
    `Məlumatı buradan gətirirəm: ${services.join(', ')}. Nəyin yeni olduğunu burada görəcəksiniz; siz qərar verənədək heç nə saxlanılmır.`,
  nothingNew: 'saxlamağa heç nə yoxdur',
  counts: (service, years, { added, revised, same, refused }) =>
    `${service}, ${years}: yeni ${added} · dəqiqləşdirilən ${revised} · eyni ${same} · götürülməyən ${refused}`,
  revisions: 'Ən böyük dəqiqləşdirmələr:',
  refused: 'Götürülmədi:',
  faults: {
    unreachable: (service, line) =>
      text`${service} cavab vermir. Oradan heç nə dəyişdirilmədi; sonra yenidən cəhd edin: ${line}`,
    limited: (service, line) =>
      text`${service} hələlik yeni sorğu qəbul etmir. Oradan heç nə dəyişdirilmədi; bir saatdan sonra yenidən cəhd edin: ${line}`,
    refused: (service, line) =>
      text`${service} bunun üçün heç nə vermir və ya sorğunu rədd edir. Oradan heç nə dəyişdirilmədi; cavabı jurnal faylındadır. Başqa il üçün cəhd edin: ${line}`,
    'changed-shape': (service, line) =>
      text`${service} tanımadığım formada cavab verir. Oradan heç nə dəyişdirilmədi; fərq jurnal faylında yazılıb. Bir il üçün cəhd edin və ya Karvanı yeniləyin: ${line}`,
    'too-large': (service, line) =>
      text`Gələn cavab çox böyükdür (${service}). Oradan heç nə dəyişdirilmədi; daha az il üçün soruşun: ${line}`,
  },
  running: text`Məlumat artıq gətirilir, nəticəsi onu istəyən sahibə gələcək. Bundan sonra sətri yenidən göndərin.`,
  failed: text`Yeniləmə mənim xətam üzündən alınmadı. Heç nə dəyişdirilmədi; təfərrüat jurnal faylındadır. Yenidən cəhd edin və ya bir xidmətdən soruşun: ${{ code: '/update imf' }}`,
}
