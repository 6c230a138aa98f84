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
  posts: count => `Dəqiqləşdirilən rəqəmin işləndiyi paylaşımlar: ${count}`,
  faults: {
    unreachable: (service, line) =>
      text`${service} cavab vermir. Ondan olan rəqəmlər olduğu kimi qaldı; sonra yenidən cəhd edin: ${line}`,
    limited: (service, line) =>
      text`${service} hələlik yeni sorğu qəbul etmir. Ondan olan rəqəmlər olduğu kimi qaldı; bir saatdan sonra yenidən cəhd edin: ${line}`,
    refused: (service, line) =>
      text`${service} bunun üçün heç nə vermir və ya sorğunu rədd edir. Ondan olan rəqəmlər olduğu kimi qaldı; cavabı sistem jurnalındadır. Başqa il üçün cəhd edin: ${line}`,
    'changed-shape': (service, line) =>
      text`${service} tanımadığım formada cavab verir. Ondan olan rəqəmlər olduğu kimi qaldı; fərq sistem jurnalında yazılıb. Bir il üçün cəhd edin və ya Karvanı yeniləyin: ${line}`,
    'too-large': (service, line) =>
      text`${service} bir dəfəyə götürə bildiyimdən çox göndərir. Ondan olan rəqəmlər olduğu kimi qaldı; daha az il üçün soruşun: ${line}`,
  },
  running: text`Məlumat artıq gətirilir, nəticəsi onu istəyən sahibə gələcək. Bundan sonra sətri yenidən göndərin.`,
  failed: text`Yeniləmə mənim xətam üzündən alınmadı. Heç nə dəyişdirilmədi; təfərrüat sistem jurnalındadır. Yenidən cəhd edin və ya bir xidmətdən soruşun: ${{ code: '/update imf' }}`,
}
