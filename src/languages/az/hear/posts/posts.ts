import type { PostVocabulary } from '../../../model/hear/hear.ts'
import { changes } from './changes.ts'
import { clauses } from './clauses.ts'
import { comparisons } from './comparisons.ts'
import { flows } from './flows.ts'
import { numbers } from './numbers.ts'
import { places } from './places.ts'
import { references } from './references.ts'
import { speech } from './speech.ts'
import { subjects } from './subjects.ts'

/** Azerbaijani words of posts and articles. */
export const post: PostVocabulary = {
  words: { flows, subjects, changes, comparisons, places, numbers, references, speech, clauses },
  people: {
    he: 'o, onun, ona, onu',
    'he-says': 'onun sözlərinə görə, onun dediyinə görə, onun fikrincə, onun bildirdiyinə görə',
    honorific: 'cənab~, xanım~, bəy',
    'no-office':
      'ilə, ki, zaman, zamanı, birgə, birlikdə, qəbul edib, mərkəzi asiya~, mərkəzi afrika~, mərkəzi avropa~, mərkəzi amerika~',
    'after-name': '',
  },
  projects: {
    project: 'layihə~, stansiya~, park~, zavod~',
    opened: 'açılış~, açılıb, açılmış*, açıldı, istifadəyə veril*, istismara veril*, işə salın*, açılış mərasim~',
    built:
      'tikib, tikilib, tikilmiş*, tikilən, tikdiyi, tikmiş*, inşa edib, inşa edil*, inşa olun*, inşa etdi*, tərəfindən inşa*, podratçı~',
    firm: 'şirkət~, firma~, korporasiya~, konsorsium~',
    families: 'ailə~, ev təsərrüfat~, mənzil~, evi, evin',
    emissions: 'emissiya~, tullantı~, karbon qazı~, karbon dioksid~, karbon emissiya~, co2',
    tonnes: 'ton~',
  },
  counters: {
    own: 'gömrük~, gömrüy~, gömrük komitə~, dövlət gömrük komitə~, gömrük idarə~, gömrük xidmət~, gömrük orqan~, gömrük statistika~, dgk, statistika~, statistika komitə~, dövlət statistika komitə~, dsk, statistika xidmət~, statistika agentliy~, statistika büro~, statistika idarə~, rəsmi statistika~',
    named:
      'məlumat~, hesablama~, rəqəmlər~, məlumatına görə, məlumatlarına görə, hesablamalarına görə, statistikasına əsasən, məlumatına əsasən',
    CHN: 'baş gömrük idarə~',
    RUS: 'rosstat~',
    GEO: 'geostat~',
    TUR: 'tüik',
  },
  currencies: {
    USD: 'dollar~, abş dollar~, amerikan dollar~, dollarlıq, usd, dol',
    EUR: 'avro~, eur, yevro~',
    CNY: 'yuan~, çin yuan~, cny',
    AZN: 'manat~, azn, man',
    RUB: 'rubl~, rusiya rubl~, rub',
    GBP: 'funt~, funt sterlinq~',
    TRY: 'lirə~, türk lirə~, try',
    JPY: 'iyen~, yen~, yapon yen~, yapon iyen~, yapon ien~',
    KZT: 'tenge~',
    UZS: 'sum~',
    GEL: 'lari~',
    IRR: 'rial~, tümən~, riyal~',
    AED: 'dirhəm~',
    INR: 'rupi~',
    KRW: 'von~',
    CHF: 'frank~',
    SEK: 'kron~',
    PLN: 'zlotı~',
    UAH: 'qrivna~',
    BYN: 'belarus rubl~',
  },
  scales: {
    3: 'min, minə, mindən, minlik',
    6: 'milyon~, mln, mlyn, million~',
    9: 'milyard~, mlrd, mlyard~, milliard~',
    12: 'trilyon~, trln',
  },
  fractions: {
    25: 'dörddə bir, dörddə biri, dörddəbir',
    33.3: 'üçdə bir, üçdə biri, üçdəbir',
    66.7: 'üçdə iki, üçdə ikisi',
    75: 'dörddə üç',
    150: 'bir yarım dəfə',
    50: 'yarısı, yarıdan, yarı',
    20: 'beşdə bir, beşdə biri',
    10: 'onda bir, onda biri',
  },
  parts: {
    16.67: 'altıda biri~, altıda bir hissəsi~',
    14.29: 'yeddidə biri~',
    12.5: 'səkkizdə biri~, səkkizdə bir hissəsi~',
    50: 'yarıdan çoxu~, yarısından çoxu~, yarısı~',
    33.33: 'hər üçüncü, üçdə biri~, üçdə bir hissəsi~',
    66.67: 'üçdə ikisi~, üçdə iki hissəsi~',
    25: 'hər dördüncü, dörddə biri~, dörddə bir hissəsi~',
    75: 'dörddə üçü~, dörddə üç hissəsi~',
    20: 'hər beşinci, beşdə biri~, beşdə bir hissəsi~',
    40: 'beşdə ikisi~',
    60: 'beşdə üçü~',
    80: 'beşdə dördü~',
    10: 'hər onuncu, onda biri~, onda bir hissəsi~',
  },
  amountEndings: {
    over: /d[ae]n$/,
    passed: /^n?[iu]$|^y?[ae]$/,
    limit: /^(?:heddi|seviyyesi)ni /,
    level: /^(?:[iu]?n|y)?[ae]$/,
    when: /d[ae]$/,
    attributive: /l[iu][qk]$/,
    ours: /^(?:[iu]m[iu]z|m[iu]z)/,
    whole: /[iu]n$/,
    part: /^n?i/,
    having: /l[ae]$/,
    possessed: /^s?[iu]/,
  },
  kindBefore: /^(?!.*(?:d[ae]|l[iu][kq]|(?<!at)i|[ae][nrl]|[ci][ae]|iq|[lrn]a|[su]z)$)\w{5,}$/,
  nameGenitive: {
    ending: /(?:(?<=[oe]va)n)?[ıiuü]n$/,
    before: /ine gore$|fikrince$|reyince$|qenaetince$|dediyine gore$/,
  },
  locative: /[dt][ae]$/,
  plural: /l[ae]r/,
  abbreviations:
    'mln, mlrd, trln, min, dol, man, prof, dr, səh, b, bəy, xan, k, m, c, a, s, ş, il, s.ə, və s, yan, fev, apr, iyn, iyl, avq, sen, okt, noy, dek',
}
