import type { PostVocabulary } from '../model/hear.ts'

/** Azerbaijani words of posts and articles. */
export const post: PostVocabulary = {
  words: {
    turnover:
      'ikitərəfli dövriyyə~, qarşılıqlı dövriyyə~, ikitərəfli ticarət dövriyyə~, qarşılıqlı ticarət dövriyyə~, ticarət dövriyyə~, dövriyyə~, əmtəə dövriyyə~, əmtəə mübadilə~, mal dövriyyə~, mal mübadilə~, ticarət~, ticarət əlaqə~ həcm~, ticarət həcm~, ticarətin həcm~, ikitərəfli ticarət~, qarşılıqlı ticarət~, alqı satqı~, ticarət əməliyyat~, alver~, ticarət mübadilə~',
    exports:
      'ümumi ixrac~, bütün ixrac~, cəmi ixrac~, ixrac~, eksport~, ixrac etmiş*, ixrac edi*, ixracat~, satış~, satıb, satmış*',
    imports:
      'ümumi idxal~, bütün idxal~, cəmi idxal~, idxal~, import~, idxal etmiş*, idxal edi*, idxalat~, alıb, alış~, almış*',
    balance: 'saldo~, ticarət saldo~, balans~, ticarət balans~, xarici ticarət saldo~',
    surplus: 'müsbət saldo~, profisit~, müsbət ticarət saldo~, müsbət balans~, müsbət ticarət balans~',
    deficit:
      'mənfi saldo~, kəsir~, mənfi ticarət saldo~, mənfi balans~, defisit~, ticarət kəsir~, mənfi ticarət balans~',
    foreign:
      'xarici ticarət~, xarici ticarət dövriyyə~, xarici ticarət əməliyyat~, ümumi ticarət~, ümumi ticarət dövriyyə~, ümumi ixrac~, ümumi idxal~, ümumi dövriyyə~, bütün ixrac~, bütün idxal~, cəmi ixrac~, cəmi idxal~, ümumi xarici ticarət~, dünya ölkələri ilə, bütün ölkələrlə, cəmi dövriyyə~',
    'as-a-whole': 'bütövlükdə, ümumilikdə',
    'not-trade':
      'ticarət ev~, ticarət nümayəndə~, ticarət nümayəndəliyi~, ticarət sənaye palata~, ticarət palata~, ticarət nazir~, ticarət müharibə~, ticarət saziş~, azad ticarət~, sərbəst ticarət~, ticarət iqtisadi, ticari iqtisadi, ticarət siyasət~, ticarət mərkəz~, pərakəndə ticarət~, topdansatış ticarət~, elektron ticarət~, e ticarət~, ümumdünya ticarət təşkilat~, dünya ticarət təşkilat~, ticarət missiya~, ixrac missiya~, ticarət münasibət~, ticarət əlaqələri~, ticarət yol~, daxili ticarət~, ixracın təşviq*, ixrac potensial~, ixracat potensial~, ixrac bank~, ixrac rüsum~, idxal rüsum~, ticarət danışıq~, ticarət platforma~, ticarət və sənaye, ticarət və investisiya, ticarət obyekt~, pərakəndə əmtəə dövriyyə~, ixrac və investisiya~, azpromo, iqtisadi ticari, iqtisadi ticarət',
    shipments: '',
    purchases: '',
    wares: '',
    goods:
      'neft~, xam neft~, neft məhsul~, qeyri neft~, qaz~, təbii qaz~, yanacaq~, kömür~, elektrik enerji~, elektrik~, enerji~, pomidor~, tomat~, meyvə~, tərəvəz~, meyvə tərəvəz~, fındıq~, qoz~, alma~, xurma~, nar, narın, narı, şərab~, pambıq~, buğda~, taxıl~, qarğıdalı~, arpa~, şəkər~, çay~, qəhvə~, düyü~, ərzaq~, kənd təsərrüfat~, aqrar~, gübrə~, karbamid~, ət, əti, ətin, mal əti, toyuq~, balıq~, süd~, avtomobil~, maşın~, minik~, yük avtomobil~, avtobus~, avadanlıq~, texnika~, dəzgah~, elektronika~, telefon~, smartfon~, kompüter~, polad~, dəmir~, filiz~, mis, misin, alüminium~, metal~, qızıl~, gümüş~, plastik~, polimer~, kimya~, kimyəvi~, sement~, taxta~, mebel~, tekstil~, geyim~, ayaqqabı~, dərman~, əczaçılıq~, silah~, xidmətlər~, tütün~, gül, yun, dəri~, elektromobil~, yağ~, məhsul ixracı, sənaye məhsul~',
    other:
      'investisiya~, sərmayə~, yatırım~, yatırıl*, ümumi daxili məhsul~, ümdm, üdm, iqtisadiyyat~, inflyasiya~, büdcə~, borc~, kredit~, qrant~, ehtiyat~, gəlir~, mənfəət~, əməkhaqqı~, maaş~, qiymət~, dəyəri barel~, tarif~, rüsum~, vergi~, kvota~, uçot dərəcə~, məzənnə~, səhm~, istiqraz~, fond~, kapital~, nizamnamə kapital~, istehsal~, hasilat~, hasil~, məhsuldarlıq~, sənaye~, istehlak~, tələbat~, tranzit~, daşın*, daşıma~, daşıyıb, yük~, konteyner~, blok qatar~, qatar~, vaqon~, liman~, sərnişin~, turist~, turizm~, reys~, tələbə~, əhali~, iş yer~, işsizlik~, müəssisə~, şirkət~, müqavilə~, saziş~, memorandum~, layihə~, zavod~, park~, yol~, boru kəmər~, tikinti~, tikil*, pul köçürmə~, köçürmə~, bank~, aktiv~, kapitallaşma~, elektrik stansiya~, emissiya~, tullantı~, hektar~, ərazi~, temperatur~, məsafə~, uzunluğ~, səs~, cərimə~, zərər~, ziyan~, subsidiya~, pensiya~, ipoteka~, ödəniş~, sığorta~, internet~, abunəçi~, startap~, ailə~, yardım~, humanitar~, daşınmaz əmlak~, gücü, gücün~',
    up: 'artıb, artmış*, artaraq, artım~, artdı, artıraraq, artır*, artacaq, yüksəl*, çoxalıb, çoxalmış*, böyü*, qalxıb, qalxaraq, genişlən*, yuxarı, artıq',
    down: 'azalıb, azalmış*, azalaraq, azalma~, azaldı, azaldıb, azalır, azalacaq, düşüb, düşmüş*, düşərək, düşdü, geriləyib, geriləmə~, enib, enmiş*, enərək, kiçil*, aşağı, ixtisar~, daralıb, tənəzzül~',
    same: 'dəyişməyib, dəyişməz qalıb, eyni səviyyə~, sabit~',
    double: 'iki dəfə, 2 dəfə, ikiqat, iki qat, ikiqat artıb',
    triple: 'üç dəfə, 3 dəfə, üçqat, üç qat',
    quadruple: 'dörd dəfə, 4 dəfə, dördqat',
    halve: 'yarıya qədər, yarıbayarı',
    more: 'çox, çoxdur, artıq, artıqdır, yüksək, yüksəkdir, üstün',
    less: 'az, azdır, aşağı, aşağıdır, əskik, kiçik',
    by: '',
    to: '',
    reach:
      'təşkil edib, təşkil etmiş*, təşkil edi*, təşkil etdi, təşkil edən, olub, olmuş*, oldu, çatıb, çatmış*, çatdı, çatır, çatdırıl*, bərabər*, ötüb, ötmüş*, keçib, keçmiş*, aşıb, aşmış*, qeydə alın*, dəyərində, məbləğində, həcmində, yaxınlaş*, idi, dəyişib',
    change: 'dəyişiklik~, dinamika~, artım tempi~',
    total: 'cəmi, ümumilikdə, yekun, cəm, toplam',
    difference: 'fərq~',
    from: '',
    than: 'müqayisədə, nisbətən, nəzərən, qarşı, görə',
    'year-ago':
      'son 1 ildə, son bir ildə, son il ərzində, bir il əvvəl, bir il öncə, bir il əvvəlki~, bir il qabaq, ötən ilin eyni, keçən ilin eyni, ötən ilə nisbətən, ötən ilin müvafiq, keçən ilin müvafiq, ötən illə müqayisədə, əvvəlki illə müqayisədə, illik müqayisədə, illik əsasda, ilbəil, eyni dövr~, müvafiq dövr~, əvvəlki ilin eyni, əvvəlki ilə, əvvəlki il~, bir il əvvələ',
    'month-ago':
      'əvvəlki ayla müqayisədə, əvvəlki aya nisbətən, bir ay əvvəl~, ötən aya nisbətən, aylıq müqayisədə, əvvəlki ay~',
    'same-period': 'eyni dövr~, müvafiq dövr~, analoji dövr~, eyni ay~, müvafiq ay~, həmin dövr~, eyni period~',
    share: 'pay~, payına, payı, xüsusi çəki~, çəki~, payına düş*, hissə~, hissəsini',
    'of-total': 'ümumi, ümumilikdə',
    partner: 'tərəfdaş~, ticarət tərəfdaş~, ticari tərəfdaş~, iqtisadi tərəfdaş~, ticarət partnyor~, partnyor~',
    'one-of': 'biri, biridir, birinə, sırasında, arasında',
    supplier: 'təchizatçı~, idxal mənbə~, idxalçı~, ixracatçı~, idxal tərəfdaş~, mal göndərən~, tədarükçü~',
    market: 'bazar~, ixrac bazar~, satış bazar~, alıcı~, ixrac istiqamət~, ixrac tərəfdaş~, istehlakçı~',
    largest: 'ən böyük, ən iri, əsas, aparıcı, başlıca, lider~, liderlik~, ön sıra~, ən mühüm',
    place: 'yer~, pillə~, sıra~, mövqe~, yerdə, yeri',
    among: 'arasında, sırasında, içərisində, siyahısında',
    record:
      'rekord~, rekord göstərici~, tarixi maksimum~, ən yüksək göstərici~, ən yüksək, rekordu, tarixində ən yüksək',
    'in-a-row': 'dalbadal, ardıcıl, ardıcıl olaraq, sıra ilə',
    remains: 'olaraq qalır, hələ də, hazırda, bu gün, qalmaqda*, ənənəvi olaraq',
    'first-time': 'ilk dəfə, birinci dəfə, ilk dəfədir, ilk dəfə olaraq',
    percent: 'faiz~, faizdir, faizlik',
    points: 'faiz bəndi~, faiz bənd~, bənd~, bal, punkt~',
    minus: 'mənfi, minus',
    index: '',
    times: 'dəfə~, dəfədən, qat, qatdan, dəfə',
    over: 'artıq, çox, ötüb, ötmüş*, keçib, keçmiş*, aşıb, aşmış*, ötən, aşan, az qala çox, yuxarı, minimum, ən azı, azı',
    under: 'az, aşağı, ən çoxu, maksimum',
    about: 'təxminən, təqribən, yaxın, qədər, haradasa, təxmini, az qala, demək olar, yaxınlaş*, civarında',
    'half-of': 'yarım, yarı',
    unit: 'ton~, tona, kq, kiloqram~, km, kilometr~, metr~, barel~, kub~ metr~, kubmetr~, mvt, meqavat~, qvt, kvt, nəfər~, adam~, insan~, ölkə~, şirkət~, firma~, müəssisə~, il, illik, ay, gün, saat, həftə, turist~, vətəndaş~, sərnişin~, konteyner~, teu, qatar~, vaqon~, avtomobil~, maşın~, ədəd~, baş, hektar~, dərəcə~, ailə~, iş yer~, tələbə~, iclas~, sənəd~, müqavilə~, saziş~, layihə~, adda, növ, bənd~, litr~, deputat~, ştat~, iştirakçı~, tinq~, ting~, dövlət~, region~, məhsul~',
    it: 'bu, bu rəqəm~, rəqəm~, göstərici~, bu göstərici~, həcm~, həcmi, məbləğ~, o, onun, həmin, ondan, dəyər~',
    'the-country': 'ölkə~, respublika~, ölkəmiz~, bizim, dövlət, ölkədən, ölkəyə',
    both: 'ikitərəfli ticarət~, qarşılıqlı ticarət~, ikitərəfli dövriyyə~, qarşılıqlı dövriyyə~, ikitərəfli ticarət dövriyyə~, qarşılıqlı ticarət dövriyyə~, iki ölkə~, hər iki ölkə~, iki dövlət~, ölkələrimiz~, ölkələr arasında, tərəflər~, qarşılıqlı, ikitərəfli, iki qardaş ölkə~, ölkələrarası, dövlətlərarası',
    including: 'o cümlədən, bundan, onun, bunun, onlardan, həmçinin, o sıradan, bu məbləğin',
    office:
      'səfir~, prezident~, baş nazir~, baş nazirin müavini, nazir~, nazir müavin~, müavin~, direktor~, baş direktor~, sədr~, sədrin müavin~, rəhbər~, rəis~, katib~, mətbuat katib~, iqtisadçı~, analitik~, ekspert~, diplomat~, konsul~, baş konsul~, qubernator~, mer~, müşavir~, məsləhətçi~, professor~, deputat~, millət vəkil~, spiker~, vitse prezident~, vitse spiker~, nümayəndə~, ticarət nümayəndəsi~, biznesmen~, politoloq~, köməkçi~, başçı~',
    body: 'nazirliy~, nazirlik~, komitə~, gömrük~, dövlət gömrük komitə~, dgk, statistika~, statistika komitə~, dövlət statistika komitə~, agentliy~, agentlik~, səfirliy~, səfirlik~, hökumət~, bank~, mərkəzi bank~, palata~, assosiasiya~, administrasiya~, xidmət~, departament~, idarə~, şura~, parlament~, institut~, universitet~, mərkəz~, komissiya~, nümayəndə heyət~, fond~, qəzet~, şirkət~, firma~, müəssisə~, sahibkar~, iş adam~, investor~, ixracatçı~, idxalçı~, tərəf~, vətəndaş~, korporasiya~, xin',
    according:
      'görə, məlumatına görə, məlumatlarına görə, hesabatına görə, istinadən, istinadla, sözlərinə görə, hesablamalarına görə, statistikasına əsasən, məlumatına əsasən',
    say: 'dedi, deyib, deyir, demiş*, bildirib, bildirir, bildirdi, bildirmiş*, qeyd edib, qeyd etdi, qeyd edir, vurğulayıb, vurğuladı, vurğulayır, söyləyib, söylədi, əlavə edib, əlavə etdi, xatırladıb, açıqlayıb, açıqlama verib, diqqətə çatdırıb, diqqətə çatdırdı, deməsinə görə, sözlərinə görə, izah edib, yazıb, hesab edir, hesablayıb, məlumat verib, nəzərə çatdırıb, toxunub, şərh edib',
    expected:
      'gözlənilir, gözlənil*, gözləyir, proqnoz*, proqnozlaşdır*, olacaq, çatacaq, artacaq, keçəcək, ola bilər, çata bilər, təxmin edilir, ehtimal*, edəcək, ötəcək, aşacaq',
    target:
      'plan*, planlaşdır*, hədəf*, məqsəd*, nəzərdə tut*, çatdırmaq, çatdırılması, çatdırmağı, çatdıra, artırmaq, artırmağı, artırılması, niyyət*, istəyir*, potensial*, razılaş*, ikiqat artırmaq, yüksəltmək, çatmaq, imkan*',
    respectively: 'müvafiq olaraq, müvafiq surətdə, müvafiq şəkildə, uyğun olaraq, uyğun şəkildə',
    average: 'orta illik, orta hesabla, illik orta, hər il, ortalama',
    past: 'son, keçən, ötən, əvvəlki',
    'same-time': 'həmin ay~, həmin il~, eyni ayda, həmin rüb~',
    and: 'və, isə, həm də, amma, lakin, ancaq',
    or: 'və ya, ya da, ya, yaxud, və yaxud',
    while: 'eyni zamanda, həmçinin, bununla yanaşı, halbuki, öz növbəsində, bununla belə',
    fiscal: 'maliyyə il~',
  },
  people: {
    he: 'o, onun, ona, onu',
    'he-says': 'onun sözlərinə görə, onun dediyinə görə, onun fikrincə, onun bildirdiyinə görə',
    honorific: 'cənab~, xanım~, bəy',
    'no-office': 'ilə, ki, zaman, zamanı, birgə, birlikdə, qəbul edib',
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
  currencies: {
    USD: 'dollar~, abş dollar~, amerikan dollar~, dollarlıq, usd, dol',
    EUR: 'avro~, eur, yevro~',
    CNY: 'yuan~, çin yuan~, cny',
    AZN: 'manat~, azn, man',
    RUB: 'rubl~, rusiya rubl~, rub',
    GBP: 'funt~, funt sterlinq~',
    TRY: 'lirə~, türk lirə~, try',
    JPY: 'iyen~, yen~',
    KZT: 'tenge~',
    UZS: 'sum~',
    GEL: 'lari~',
    IRR: 'rial~, tümən~, riyal~',
    AED: 'dirhəm~',
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
    50: 'yarısı, yarıdan, yarı',
    20: 'beşdə bir, beşdə biri',
    10: 'onda bir, onda biri',
  },
  amountEndings: { over: /d[ae]n$/, level: /^y?[ae]$/ },
  plural: /l[ae]r/,
  abbreviations:
    'mln, mlrd, trln, min, dol, man, prof, dr, səh, b, bəy, xan, k, m, c, a, s, ş, il, s.ə, və s, yan, fev, apr, iyn, iyl, avq, sen, okt, noy, dek',
}
