import type { Say } from '../model/say.ts'

export const commands: Say['commands'] = {
  start: 'Buradan başlayın',
  help: 'Nələrə cavab verirəm',
  turnover: 'Ölkə və il üzrə ticarət dövriyyəsi',
  exports: 'Ölkəyə ixrac',
  imports: 'Ölkədən idxal',
  balance: 'İxracla idxalın fərqi',
  growth: 'Dəyişmə və ya orta illik artım',
  average: 'İllərin və ya ayların orta göstəricisi',
  sum: 'İllərin və ya ayların cəmi',
  rank: 'Ölkənin tərəfdaşlar arasında yeri',
  share: 'Ölkənin ümumi həcmdə payı',
  compare: 'Ölkələrin və ya dövrlərin müqayisəsi',
  chart: 'Qrafik çək',
  record: 'Ən yüksək göstəricili il və ya ay',
  quote: 'Rəsmilərin dedikləri, sözbəsöz',
  project: 'Layihə haqqında faktlar',
  sources: 'Rəqəmin bütün mənbələri',
  why: 'Mənbələrin niyə fərqləndiyi',
  cite: 'Köçürməyə hazır istinad',
  latest: 'Ən yeni rəqəm',
  ask: 'Öz sözlərinizlə soruşun',
  export: 'Rəqəmləri faylla al',
  check: 'Yazıdakı iddiaları yoxla',
  subscribe: 'Yeni rəqəmlərdən özüm xəbər verim',
  unsubscribe: 'Abunəliyi ləğv et',
  lang: 'Dili seçin',
  settings: 'Bu söhbətin tənzimləmələri',
  privacy: 'Haqqınızda nə saxlanılır',
  forgetme: 'Haqqınızda saxlanılanı silin',
  about: 'Kim hesablayır və necə',
  status: 'Bazada indi nə var',
}

export const name = 'Karvan'
export const description =
  'Karvan ölkələr arasında, ilk növbədə Azərbaycanla Çin arasında ticarət haqqında suallara cavab verir və hər rəqəmin mənbəyini göstərir: dövriyyə, ixrac, idxal, artım, yer, pay, sitatlar.\n\n“Çindən idxal, yanvar 2026” və ya /turnover 2025 yazın. Fərqli rəqəm verən mənbələr yan-yana göstərilir, hesablama gözünüzün qarşısında yoxlanılır. Heç bir rəqəm uydurulmur.'
export const shortDescription = 'Azərbaycanın, Çinin və başqa ölkələrin ticarət rəqəmləri – hər biri öz mənbəyi ilə.'
