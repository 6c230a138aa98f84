import { grain } from '../../data/model/period.ts'
import { type OfficialWords, reasonFrom } from '../model/findings.ts'
import { text } from '../model/voice/text.ts'
import { genitive } from './voice/suffixes.ts'
import { and, inSentence, voice } from './voice/voice.ts'

export const official: OfficialWords = {
  sum: (exports, imports) => `ixrac ${exports} + idxal ${imports}`,
  less: (exports, imports) => `ixrac ${exports} − idxal ${imports}`,
  members: (count, areOthers) => `bugünkü ${areOthers ? 'digər ' : ''}${count} üzvün cəmi`,
  agrees: { same: 'eynidir', rounded: 'eynidir, yuvarlaqlaşdırılıb', 'cut-off': 'eynidir, son rəqəmlər atılıb' },
  cutOff: 'eyni rəqəm, yuvarlaqlaşdırılmayıb, son rəqəmləri atılıb',
  disputed: 'mübahisəlidir: başqa rəsmi hesablama',
  uncounted: 'kimin hesabladığı göstərilməyib',
  check: (formula, result) => `Yoxlama: ${formula} = ${result}`,
  without: areas => `${and(areas.map(voice.area))} xaric`,
  within: area => `yalnız ${voice.area(area)}`,
  bearsOut: (compiler, figure, agrees) => text`${compiler}: ${figure}${agrees === undefined ? '' : `, ${agrees}`}`,
  mirror: (area, figure) => text`${voice.area(area)} tərəfinin məlumatı: ${figure}`,
  neverAgree:
    'İki tərəf heç vaxt üst-üstə düşmür: ixrac daşınma xərci olmadan, idxal onunla hesablanır, mallar üçüncü ölkələrdən də keçir.',
  inTable: (place, partners, after, compiler) =>
    text`${String(partners)} tərəfdaş arasında ${place}${after.length === 0 ? '' : `, öndə: ${and(after.map(voice.area))}`} (Karvanın sıralaması, mənbə: ${compiler})`,
  holdsFirst: (said, best, years) =>
    text`“İlk dəfə” ${said} doğrudur: bazadakı illərdə ${best === undefined ? 'bu yer olmayıb' : `ən yaxşı nəticə ${best} olub`} (${years}).`,
  countedAs: 'Hesablama qaydası',
  valuations: {
    FOB: 'FOB, daşınma və sığortasız',
    CIF: 'CIF, daşınma və sığorta ilə',
    FAS: 'FAS, gəminin yanında',
    customs: 'gömrük dəyəri',
  },
  golds: { included: 'qızılla birlikdə', excluded: 'qızılsız' },
  bases: { customs: 'gömrük qeydləri', payments: 'tədiyə balansı' },
  statuses: { reported: 'ölkənin öz hesabatı', estimated: 'təxmini', unreliable: 'etibarlı deyil' },
  tableOf: (partners, compiler) =>
    text`Cədvəldə cəmi ${String(partners)} tərəfdaş var, mənbə: ${compiler}; sıralama Karvanındır.`,
}

export const reason = reasonFrom({
  'other-period': period =>
    `${genitive(inSentence(period))} rəqəminə oxşayır (${grain(period) === 'year' ? 'il' : 'dövr'}, görünür, səhvdir)`,
  'other-compiler': 'başqa qurum hesablayıb',
  mirror: 'qarşı tərəfin statistikasına görə',
  vintage: 'başqa tarixdə dərc olunub, bəlkə də dəqiqləşdirilib',
  bound: 'yuxarıdakı rəqəmə uyğundur',
  definition: ({ basis, gold }) =>
    `başqa üsulla hesablanıb: ${and([...(basis === undefined ? [] : ['tədiyə balansı üzrə']), ...(gold === undefined ? [] : ['qızılsız'])])}`,
  currency: 'başqa valyutada',
  unnamed: 'statistikanın mənbəyi göstərilməyib, rəsmi rəqəm isə fərqlidir',
  early: 'dövr bitməmiş deyilib',
  growth: 'dərc olunmuş artımla uzlaşmır',
  unexplained: 'fərqlidir; səbəbi mənbələrdə göstərilmir',
})
