import type { ArticleWords, PostWords, UpdateWords } from '../../model/admin/commands.ts'
import { listed } from '../../model/admin/journal.ts'
import { text } from '../../model/voice/text.ts'
import { people, voice } from '../voice/voice.ts'

const number = (n: number): string => voice.number(String(n))
const audiences = { channels: 'Kanallara', subscribers: 'Abunəçilərə', all: 'Hamıya' }

export const post: PostWords = {
  title: 'Kütləvi göndəriş',
  notSent: 'hələ göndərilməyib',
  to: (audience, total, kinds) => `${audiences[audience]}: ${total}${kinds === '' ? '' : ` (${kinds})`}`,
  kinds: counts =>
    listed([
      [counts.private, n => `şəxsi söhbət ${number(n)}`],
      [counts.group, n => `qrup ${number(n)}`],
      [counts.channel, n => `kanal ${number(n)}`],
    ]),
  only: language => `Yalnız ${people(language)} dilində olan söhbətlərə`,
  paused: count => `Abunəliyi dayandırılıb, göndərilmir: ${count}`,
  takes: time => `Təxminən ${time} çəkir.`,
  eachLanguage: 'Son sətir hər söhbətin öz dilində olacaq.',
  notInChannels: 'Kanallara son sətir getmir.',
  because: 'Bu söhbət abunə olduğu üçün gəlib · /unsubscribe',
  buttons: { post: 'Göndər', pause: 'Fasilə', goOn: 'Davam et', refresh: 'Yenilə', stop: 'Dayandır' },
  states: { underway: 'Göndərilir', paused: 'Fasilədədir', stopped: 'Dayandırılıb', posted: 'Göndərildi' },
  progress: (sent, of) => `${of} söhbətdən ${sent}`,
  gone: count => `bloklayıb və ya çıxıb: ${count}`,
  failed: count => `çatmayıb: ${count}`,
  dropped: count => `göndərilməyib: ${count}`,
  nobody: {
    channels: text`Hələ heç bir kanal abunə olmayıb. Kanalın admini burada, şəxsi söhbətdə yazır: ${{ code: '/subscribe @kanal' }}`,
    subscribers: text`Hələ heç kim abunə olmayıb. İnsanlar və qruplar /subscribe ilə abunə olur.`,
    all: text`Hələ heç kim abunə olmayıb. İnsanlar və qruplar /subscribe, kanallar ${{ code: '/subscribe @kanal' }} ilə abunə olur.`,
  },
  nobodyIn: (language, others) => `Dili ${voice.language(language)} olan söhbət yoxdur. Bütün dillərdə: ${others}`,
  page: 'Kütləvi göndərişlər',
  how: [
    text`${{ code: '/post channels' }} və mətn; yaxud öz mesajınıza cavab olaraq`,
    text`${{ code: '/post subscribers' }}: şəxsi söhbətlər və qruplar; ${{ code: '/post all' }}: hamı`,
    text`${{ code: '/post all in az' }}: yalnız bu dildə olan söhbətlər`,
  ],
  none: 'Son 30 gündə heç nə göndərilməyib.',
  toChange: 'Bunu köçürün, dəyişin və yenidən göndərin. Heç nə göndərilmədi.',
  cancelled: 'Ləğv edildi. Heç nə göndərilmədi.',
  expired: 'Bu çox köhnədir, heç nə göndərilmədi. Mətni yenidən göndərin.',
  noAudience: heard =>
    `“${heard}” kimə yazılacağını bildirmir. /post channels, /post subscribers və ya /post all ilə başlayın.`,
  noWords: 'Mətn yoxdur. Onu /post channels əmrindən sonra yazın, yaxud bu əmri mətnli mesaja cavab olaraq göndərin.',
  tooLong: most => `Mətn çox uzundur: ən çoxu ${most} işarə. Qısaldıb yenidən göndərin.`,
}

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

export const article: ArticleWords = {
  names: {
    press: 'nəşrin özü, statistikanın mənbəyi göstərilməyib',
    statistics: country => `rəsmi statistika (${country}), qurum göstərilməyib`,
    government: country => `hökumət (${country})`,
  },
  title: 'Məqalə',
  page: (page, of) => `${page}/${of} səhifə`,
  nothing: 'Mətndə rəqəm, sitat və ya layihə haqqında məlumat tapılmadı.',
  first: 'ilk dəfə',
  inherited: slots => `Əvvəlki sözlərdən: ${slots.join(', ')}`,
  assumed: slots => `Mətndə yoxdur, ehtimal edilib: ${slots.join(', ')}`,
  slots: { flow: 'axın', pair: 'ölkələr', period: 'dövr', currency: 'valyuta' },
  held: 'Artıq var, eyni sözlərlə',
  unread: count => `Oxunmayan rəqəmli cümlələr: ${count}`,
  left: count => `Daha ${count} sətir yerləşmədi. Mətnin qalanını ayrıca göndərin.`,
  change: row =>
    `${row} nömrəli sətir. Düzəldilmiş sətirlə cavab verin, ya da köçürmək üçün sətrə toxunun, dəyişib göndərin.`,
  byHand: 'Cümlədə deyilənlə cavab verin, ya da köçürmək üçün sətrə toxunun, tamamlayıb göndərin.',
  details: 'Dəyişəcək məlumatla cavab verin, ya da köçürmək üçün sətrə toxunun, dəyişib göndərin.',
  buttons: {
    all: 'Hamısı',
    none: 'Heç biri',
    publish: count => (count === 0 ? 'Yalnız mənbəni dərc et' : `Dərc et: ${count}`),
    change: row => `Dəyiş: ${row}`,
    byHand: 'Əl ilə əlavə et',
    add: sentence => `Əlavə et: ${sentence}`,
    details: 'Mənbə məlumatı',
  },
}
