import type { GroupWords } from '../model/groups.ts'
import { text } from '../model/voice/text.ts'

export const groups: GroupWords = {
  titles: { group: 'Bu qrupun tənzimləmələri', chat: 'Bu söhbətin tənzimləmələri' },
  language: name => `Dil: ${name}`,
  pair: pair => `Ölkə yazılmadıqda götürülən cüt: ${pair}`,
  topicPair: pair => (pair === undefined ? 'Bu mövzuda: həmin cüt' : `Bu mövzuda: ${pair}`),
  askedBy: { everybody: 'Kim soruşa bilər: hamı', admins: 'Kim soruşa bilər: yalnız adminlər' },
  length: { compact: 'Cavablar: qısa, beş sətir', full: 'Cavablar: tam, doqquz sətir' },
  sound: { on: 'Bildirişlər: səsli', off: 'Bildirişlər: səssiz' },
  pictures: { light: 'Şəkillər: açıq fonda', dark: 'Şəkillər: tünd fonda' },
  posts: form => `Yazılar: ${form}`,
  postForms: { text: 'mətn', chart: 'qrafik', both: 'qrafik və mətn' },
  cards: form => `Kartlarımdakı düymələr: ${form}`,
  cardForms: { mine: 'yalnız mənim üçün', everyone: 'hamı üçün', links: 'yalnız bota keçidlər' },
  deletion: hours => (hours === undefined ? 'Cavablarım: qalır' : `Cavablarım: ${hours} saatdan sonra silinir`),
  onlyAdmins: 'Bunu yalnız bu qrupun adminləri dəyişə bilər.',
  asks: {
    language: 'Bu söhbətdə cavabların dilini seçin:',
    partner: 'Ölkə yazılmadıqda hansı cütü götürüm?',
    topic: 'Bu mövzuda ölkə yazılmadıqda hansı cütü götürüm?',
    deleteAfter: 'Cavablarımı nə vaxt silim?',
    posts: 'Buradakı yazılarımda nə olsun?',
    cards: 'Başqa söhbətlərə qoyduğunuz kartların düymələrindən kimin istifadə edəcəyini seçin:',
  },
  buttons: {
    language: 'Dil',
    partner: 'Cüt',
    topic: 'Bu mövzunun cütü',
    deleteAfter: 'Cavabları sil',
    everybody: 'Hamı soruşsun',
    admins: 'Adminlər soruşsun',
    compact: 'Qısa cavablar',
    full: 'Tam cavablar',
    soundOn: 'Səsli',
    soundOff: 'Səssiz',
    light: 'Açıq fonlu şəkillər',
    dark: 'Tünd fonlu şəkillər',
    posts: 'Mətn və ya qrafik',
    cards: 'Kart düymələri',
    forget: 'Bu qrupu unut',
  },
  usual: pair => `Adi qaydada: ${pair}`,
  asGroup: pair => `Qrupdakı kimi: ${pair}`,
  after: hours => (hours === undefined ? 'Heç vaxt' : `${hours} saatdan sonra`),
  saved: 'Yadda saxlanıldı.',
  savedInTopic: 'Yalnız bu mövzu üçün yadda saxlanıldı.',
  onlyAdminsAsk: 'Bu qrupda məndən yalnız adminlər soruşur. Şəxsi söhbətdə soruşun.',
  greeting: bot => text`${{ bold: 'Karvan: ticarət rəqəmləri, hər biri öz mənbəyi ilə' }}
/turnover${bot} 2025 yazın və ya ${bot} adını çəkin: Çindən idxal, yanvar 2026?
Davam etmək üçün cavaba cavab yazın: bəs ixrac?
Ən etibarlısı adım yazılmış əmrdir: adsız əmr mənə çatmaya bilər. Ətraflı: /help${bot}
Adminlər dili və başqa şeyləri burada seçir: /settings${bot}`,
  forget:
    'Bununla bu qrup haqqında saxlanılanlar silinir: parametrləri, abunəlikləri, gözlədiyi rəqəmlər və cavablarımın yeri. Üzvlər haqqında heç nə silinmir: bunun üçün mənimlə şəxsi söhbətdə /forgetme var.',
  forgotten: 'Silindi: /privacy siyahısında * olanlardan başqa bu qrup haqqında daha heç nə saxlanılmır.',
  personForgotten:
    'Unuduldu: /privacy siyahısında * olanlardan başqa haqqınızda daha heç nə saxlanılmır. Qrupun seçdiklərini isə yalnız onun adminləri silə bilər.',
}
