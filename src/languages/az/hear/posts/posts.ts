import type { PostVocabulary } from '../../../model/hear/hear.ts'
import { changes } from './changes.ts'
import { comparisons } from './comparisons.ts'
import { flows } from './flows.ts'
import { places } from './places.ts'
import { speech } from './speech.ts'
import { subjects } from './subjects.ts'

/** Azerbaijani words of posts and articles. */
export const post: PostVocabulary = {
  words: {
    flows,
    subjects,
    speech,
    changes,
    comparisons,
    places,
    numbers: {
      percent: 'faiz~, faizdir, faizlik',
      points: 'faiz bəndi~, faiz bənd~, bənd~, bal, punkt~',
      'in-quantity':
        'fiziki həcm indeks~, fiziki həcminin indeks~, çəki etibarilə, miqdar etibarilə, həcm etibarilə, həcm ifadəsində, çəki ifadəsində, tonla, miqdarca, kəmiyyətcə, həcmcə, çəkicə, kəmiyyət baxımından, miqdar baxımından, həcm baxımından, çəki baxımından, natural ifadədə, fiziki ifadədə, fiziki həcmdə, kəmiyyət ifadəsində, miqdar ifadəsində',
      minus: 'xeyrinə deyil, xeyrinə olmayıb, lehinə deyil, mənfi, minus',
      plus: 'artı, əlavə, üstəgəl, plyus',
      index: 'artım tempi~, artım sürəti~',
      times: 'dəfə~, dəfəyədək, dəfəyə qədər, dəfədən, qat, qatdan, dəfə, misli',
      over: 'bir qədər çox, bir qədər artıq, bir qədər ötüb, bir qədər keçib, bir qədər aşıb, bir az çox, bir az ötüb, az olmayıb, az olmadı, az deyil, artıq, çox, ötüb, ötmüş*, keçib, keçmiş*, aşıb, aşmış*, ötən, aşan, az qala çox, yuxarı, minimum, ən azı, azı, keçərək, ötərək, aşaraq, ötür, aşır, ötdü, keçdi, aşdı, ən azından, keçir, çoxu, çoxunu, artığı, artığını, üstələyib, üstələyərək, həddini keçib, həddini aşıb, həddini ötüb, həddini keçərək, səviyyəsini keçib, səviyyəsini aşıb, səviyyəsini ötüb',
      under:
        'bir qədər az, bir az az, az, aşağı, ən çoxu, maksimum, aşağıdır, çatmayıb, çatmır, çatmadı, ötməyib, ötmədi, keçməyib, keçmədi, keçmir, keçməmiş*, ötməmiş*, aşmamış*, çatmamış*, aşmayıb, aşmadı, aşmır, çox olmayıb, çox olmadı, çox deyil, çox deyildi, artıq olmayıb, artıq deyil, azdır, altında',
      about:
        'təxminən, təqribən, yaxın, qədər, haradasa, təxmini, az qala, demək olar, yaxınlaş*, civarında, civarındadır, ətrafında, təqribi, yaxındır, yaxınlaşıb, qədərdir, bərabərə yaxın',
      'half-of': 'yarım, yarı',
      unit: 'şüşə~, butulka~, qutu~, kisə~, yeşik~, tamaşaçı~, izləyici~, abunəçi~, istifadəçi~, müştəri~, istehlakçı~, ziyarətçi~, sakin~, qaçqın~, seçici~, səhm~, bilet~, bağlama~, sifariş~, söz, gəmi~, reys~, otaq~, ağac~, qoyun~, cüt~, dəst~, nüsxə~, doza, baxış~, xəstə~, kişi, qadın~, uşaq~, şagird~, müəllim~, bəyannamə~, ərizə~, viza~, telefon~, smartfon~, kompüter~, panel~, turbin~, dəqiqə~, saniyə~, qonaq~, işçi~, əməkdaş~, dəfə, zəng~, mənzil~, sistern~, yük maşın~, təyyarə~, iş yeri~, kvadrat~, vatt~, ton~, tona, kq, kiloqram~, km, kilometr~, metr~, barel~, kub~ metr~, kubmetr~, mvt, meqavat~, qvt, kvt, nəfər~, adam~, insan~, ölkə~, şirkət~, firma~, müəssisə~, il, ildir, illik, ay, gün, saat, həftə, turist~, vətəndaş~, sərnişin~, konteyner~, teu, qatar~, vaqon~, avtomobil~, maşın~, ədəd~, baş, hektar~, dərəcə~, ailə~, iş yer~, tələbə~, iclas~, sənəd~, müqavilə~, saziş~, layihə~, adda, növ, bənd~, litr~, deputat~, ştat~, iştirakçı~, tinq~, ting~, dövlət~, region~, məhsul~',
    },
    references: {
      it: 'bunu, bu fikri, bu fikirləri, bu sözləri, ildəki~, nəticələrinə görə, yekununa görə, yekunlarına görə, nəticəsinə görə, bu, bu rəqəm~, rəqəm~, göstərici~, bu göstərici~, həcm~, həcmi, məbləğ~, o, onun, həmin, ondan, dəyər~, bu məbləğ~, bu həcm~, həmin rəqəm~, həmin göstərici~, müvafiq göstərici~, analoji göstərici~, nəticə~',
      'the-country': 'ölkə~, respublika~, ölkəmiz~, bizim, dövlət~, ölkədən, ölkəyə',
      countries: '',
      'that-country':
        'bu ölkə~, həmin ölkə~, o ölkə~, bu dövlət~, həmin dövlət~, qonşu ölkə, qonşu ölkənin, qonşu ölkəyə, qonşu ölkədən, qonşu ölkədə, qonşu dövlət, qonşu dövlətin, qonşu dövlətə, qonşu dövlətdən, qonşusu~, ondan, oradan, buradan, ora, oraya, onlara, onlardan',
      'with-it': 'onunla',
      'to-it': 'ora, oraya',
      'from-it': '',
      both: 'ikitərəfli ticarət~, qarşılıqlı ticarət~, ikitərəfli dövriyyə~, qarşılıqlı dövriyyə~, ikitərəfli ticarət dövriyyə~, qarşılıqlı ticarət dövriyyə~, iki ölkə~, hər iki ölkə~, iki dövlət~, ölkələrimiz~, ölkələr arasında, tərəflər~, qarşılıqlı, ikitərəfli, iki qardaş ölkə~, ölkələrarası, dövlətlərarası, ölkələrimizin, ölkələrimiz arasında, iki dost ölkə~, hər iki tərəf~, tərəflər arasında, iki dövlət arasında, iki respublika~, qarşılıqlı əmtəə dövriyyə~, ikitərəfli əmtəə dövriyyə~, qarşılıqlı mal dövriyyə~, qarşılıqlı ticarət həcm~, ikitərəfli ticarət həcm~',
      mutual:
        'daxili ticarət~, daxili dövriyyə~, daxili ticarət dövriyyə~, arasında, arasındakı, aralarında, aralarındakı, öz aralarında, öz aralarındakı, öz arasında, öz arasındakı, bir biri ilə, daxilində, daxilindəki',
      which: '',
      including:
        'o cümlədən, bundan, onun, bunun, onlardan, həmçinin, o sıradan, bu məbləğin, o sırada, bunlardan, habelə, bunun içərisində',
      'in-contrast':
        'başqa məsələdir, başqa mənzərədir, fərqlidir, başqadır, başqa cürdür, istisna deyil, daha yaxşıdır, daha pisdir, oxşardır, eynidir, vəziyyət fərqlidir, mənzərə fərqlidir, vəziyyət başqadır',
    },
    clauses: {
      respectively: 'müvafiq olaraq, müvafiq surətdə, müvafiq şəkildə, uyğun olaraq, uyğun şəkildə',
      and: 'və, yalnız deyil, isə, həm də, amma, lakin, ancaq',
      or: 'və ya, ya da, ya, yaxud, və yaxud',
      while:
        'olduğu halda, olsa da, olmuşdursa, olubsa, olmuşdusa, idisə, edibsə, edirdisə, etmişdisə, təşkil edibsə, təşkil edirdisə, təşkil etmişdisə, eyni zamanda, həmçinin, bununla yanaşı, halbuki, öz növbəsində, bununla belə',
      fiscal:
        'İran təqvimi~, fərvərdin ay~, ordibeheşt ay~, xordad ay~, şəhrivər ay~, mehr ay~, bəhmən ay~, esfənd ay~, ilk həftəsində, ilk həftədə, maliyyə il~',
      cumulated: 'ümumilikdə, bütövlükdə, cəmi, məcmu',
      together:
        'birlikdə, birgə, bu ölkələr~, həmin ölkələr~, bu dövlətlər~, həmin dövlətlər~, üç ölkə~, dörd ölkə~, beş ölkə~, on ölkə~, onların hər biri~, hərəsinə, hər birinə',
      'year-later':
        'o zaman, o vaxt, o dövrdə, bir müddət əvvəl, bir müddət bundan əvvəl, bir neçə il əvvəl, bir neçə il bundan əvvəl, illərin sonu~, illərin sonlarından, illərin sonlarında, illərin əvvəli~, illərin əvvəllərində, illərin əvvəllərindən, illərin ortaları~, müharibədən əvvəl, müharibədən öncə, müharibəyə qədər, münaqişədən əvvəl, pandemiyadan əvvəl, pandemiyadan öncə, pandemiyaya qədər, sanksiyalardan əvvəl, böhrandan əvvəl, müstəqillik illərində, son onillikdə, bir il sonra, növbəti il, növbəti ildə',
    },
  },
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
    XKR: 'kron~',
    SEK: 'isveç kron~',
    NOK: 'norveç kron~',
    DKK: 'danimarka kron~',
    CZK: 'çex kron~, çexiya kron~',
    CAD: 'kanada dollar~',
    AUD: 'avstraliya dollar~',
    HKD: 'honq konq dollar~, honkonq dollar~',
    SGD: 'sinqapur dollar~',
    NZD: 'yeni zelandiya dollar~',
    TWD: 'tayvan dollar~',
    HUF: 'forint~',
    RON: 'rumın ley~, rumıniya ley~, ley~',
    MDL: 'moldova ley~',
    AMD: 'dram~, erməni dram~',
    KGS: 'som~, qırğız som~',
    TJS: 'somoni~',
    TMT: 'türkmən manat~, türkmənistan manat~',
    THB: 'tay bat~, tayland bat~',
    VND: 'donq~, vyetnam donq~',
    MYR: 'rinqqit~, rinqgit~',
    IDR: 'indoneziya rupi~, rupiya~',
    PKR: 'pakistan rupi~',
    MXN: 'peso~',
    BRL: 'braziliya real~',
    ZAR: 'rand~',
    EGP: 'misir funt~',
    ILS: 'şekel~',
    SAR: 'səudiyyə rial~, səudiyyə riyal~',
    KWD: 'dinar~, küveyt dinar~',
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
    level: /^(?:[iu]?n|y)?[ae](?:dek)?$/,
    when: /d[ae]$/,
    attributive: /l[iu][qk]$/,
    ours: /^(?:[gy]?[iu]m[iu]z|m[iu]z)/,
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
