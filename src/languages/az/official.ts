import type { Reason } from '../../answers/model/findings.ts'
import { grain } from '../../data/model/period.ts'
import type { OfficialWords } from '../model/findings.ts'
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

export function reason(reason: Reason): string {
  switch (reason.because) {
    case 'other-period':
      return `${genitive(inSentence(reason.period))} rəqəminə oxşayır (${grain(reason.period) === 'year' ? 'il' : 'dövr'}, görünür, səhvdir)`
    case 'other-compiler':
      return 'başqa qurum hesablayıb'
    case 'mirror':
      return 'qarşı tərəfin statistikasına görə'
    case 'vintage':
      return 'başqa tarixdə dərc olunub, bəlkə də dəqiqləşdirilib'
    case 'bound':
      return 'yuxarıdakı rəqəmə uyğundur'
    case 'definition': {
      const { basis, gold } = reason.definition
      return `başqa üsulla hesablanıb: ${and([...(basis === undefined ? [] : ['tədiyə balansı üzrə']), ...(gold === undefined ? [] : ['qızılsız'])])}`
    }
    case 'currency':
      return 'başqa valyutada'
    case 'unnamed':
      return 'statistikanın mənbəyi göstərilməyib, rəsmi rəqəm isə fərqlidir'
    case 'early':
      return 'dövr bitməmiş deyilib'
    case 'growth':
      return 'dərc olunmuş artımla uzlaşmır'
    case 'unexplained':
      return 'fərqlidir; səbəbi mənbələrdə göstərilmir'
  }
}
