import { listed } from '../model/admin.ts'
import type { PostWords } from '../model/post.ts'
import { text } from '../model/text.ts'
import { people, voice } from './voice.ts'

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
  states: {
    underway: 'Göndərilir',
    paused: 'Fasilədədir',
    stopped: 'Dayandırılıb',
    posted: 'Göndərildi',
  },
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
