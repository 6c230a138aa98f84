import type { Hear } from '../../model/hear/hear.ts'
import { verb } from '../voice/suffixes.ts'

/** Azerbaijani phrases by what they mean, with a few Turkish ones that people mix in. */
export const words: Hear['words'] = {
  exports:
    'məhsullarımızı idxal ed*, mallarımızı idxal ed*, mallarımızı alan*, ixrac ölkələri, ixrac bazar~, bazarına çıxar*, göndəriş~, nə ixrac ed*, nələr ixrac ed*, nəyi ixrac ed*, nə ixrac olun*, nə ixrac edirik, nə satırıq, ixrac~, ixracat~, eksport~, ixrac edilib, ixrac etmişik, ihracat~, ixraj~, ixrac olunub, ikhrac~',
  imports:
    'idxal ölkələri, ölkəyə daxil ol*, ölkəyə gətir*, ölkəmizə gətir*, ölkəyə gəl*, nə idxal ed*, nələr idxal ed*, nəyi idxal ed*, nə idxal olun*, nə idxal edirik, nə alırıq, idxal~, import~, idxalat~, idxal edilib, idxal etmişik, ithalat~, gətirilib, idhal~, idkhal~',
  turnover:
    'dövryə~, dövryyə~, əmtəə mübadilə~, mal mübadilə~, ticarət mübadilə~, mübadilə~, dövriyyə~, ticarət dövriyyə~, əmtəə dövriyyə~, ticarət həcm~, dövriyə~, mal dövriyyə~, ticarətin həcmi, ticaret hacmi, ümumi ticarət, ticarət dövriyə~, əmtəə dövriyə~',
  trade: 'torqovlya, ticarət~, alver~, alış veriş~, ticari, xarici ticarət~, alqı satqı~, qarşılıqlı ticarət~',
  balance:
    'ixracdan idxalı, ixracdan idxalı çıx*, ixracla idxal~ fərq~, ixrac idxal fərq~, ixrac və idxal~ fərq~, ticarət fərqi, saldo~, balans~, ticarət balans~, ticarət saldo~, xalis ixrac~',
  surplus:
    'artıda~, qazancda~, xeyrimizə, profisit~, müsbət saldo~, müsbət balans~, üstünlük~, müsbətdə~, plusda~, artıqdayıq, müsbətə',
  deficit:
    'mənfidir, mənfidi, ya mənfi, yoxsa mənfi, əksikdə~, əskikdə~, ziyanda~, zərərdə~, zərərimizə, defisit~, kəsir~, mənfi saldo~, ticarət kəsir~, mənfi balans~, mənfidə~, minusda~, mənfiyə',
  sell: `satış~, ${verb('sat', 'satıl')}`,
  buy: `xərclə*, ödədik, ödəmişik, alış~, satın~, ${verb('al', 'alın', 'satın al')}`,
  ship: `göndər*, çıxarmışıq, çıxarırıq, çıxardıq, daşın*, gətir*, tədarük~, çatdır*, yollan*, düşür, ${verb('get', 'ged', 'gəl', 'mal ver', 'yolla', 'yola sal')}`,
  growth: `daha sürətlə artıb, daha sürətlə artır, daha sürətlə böyüyüb, daha sürətlə böyüyür, daha sürətli artıb, artdığı, yüksəldiyi, necə dəyişib, necə dəyişir, artım~, ${verb('art', 'artma', 'qalx', 'genişlən', 'sıçra', 'böyü', 'böyüt')}, yüksəl*, çoxal*, böyümə~, dəyiş*, artacaqmı, artırıb, artırmışıq, artım tempi, artım templəri, artmaqda*, artış~, ikiqat artıb, çox artıb`,
  fall: `düşdüyü, azal*, aşağı düş*, düşüb, düşübmü, düşdü, düşüf, düşmüşdür, düşmə~, eniş~, geriləmə~, itki~, ${verb('en', 'gerilə', 'zəiflə', 'kiçil', 'çök')}`,
  change: 'dəyiş*, necə dəyişib, necə dəyişir',
  yoy: 'illik dəyişmə~, illik dəyişiklik~, illik artım~, ilə nisbətən il, ötən illə müqayisədə, keçən illə müqayisədə, ötən ilə nisbətən, keçən ilə nisbətən, əvvəlki illə müqayisədə, əvvəlki ilə nisbətən, bir il əvvəlki, il ərzində artım',
  mom: 'aylıq artım~, əvvəlki aya nisbətən, əvvəlki ayla müqayisədə, ötən aya nisbətən, keçən aya nisbətən, ötən ayla müqayisədə, keçən ayla müqayisədə, aydan aya',
  cagr: 'orta illik, orta illik artım~, orta hesabla ildə, illik orta artım~, hər il orta hesabla, orta artım~, orta illik artım temp~',
  average: 'orta illik, orta hesabla ildə, hər il orta hesabla, orta~, orta hesabla, orta aylıq, aylıq orta, ortalama~',
  streak:
    'neçə ildir, neçə ildi, neçə il dalbadal, dalbadal, ardıcıl~, ardıcıl olaraq, üst üstə, ard arda, neçə il ardıcıl',
  difference:
    'ticarət fərqi, fərq~, nə qədər çox, nə qədər az, nə qədər böyük, neçə faiz çox, arasındakı fərq~, fərq nə qədər',
  times: 'neçə dəfə, dəfə~, qat~, ikiqat, üçqat, iki dəfə, neçə qat',
  double: 'ikiqat, ikiqat artıb',
  quantity:
    'həcmdə, həcmcə, kub metr~, kubmetr~, kub, ton~, tonla, natural ifadədə, fiziki həcm~, ədəd~, kiloqram~, barel~, miqdar~, kəmiyyət~, çəki ilə',
  rank: 'yer~, yerdə, yeri, yerdədir, yerini, neçənci~, reytinq~, sıra~, mövqe~, pillə~, sırada, sırasında, nömrə bir',
  partner:
    'böyük tərəfdaş~, kiçik tərəfdaş~, iri tərəfdaş~, ixrac ölkələri, idxal ölkələri, ixrac bazar~, lider~, liderlər, alıcı~, idxalçı~, idxalatçı~, müştəri~, istehlakçı~, tədarükçü~, ixracatçı~, idxal mənbə~, tərəfdaş~, partnyor~, ticarət tərəfdaş~, ticarət partnyor~, ortaq~, tərəfdaş ölkə~',
  supplier: 'satıcı~, təchizatçı~, tədarükçü~, ixracatçı~, idxal mənbə~',
  buyer:
    'məhsullarımızı idxal ed*, mallarımızı idxal ed*, mallarımızı alan*, alıcı~, idxalçı~, idxalatçı~, müştəri~, istehlakçı~',
  market: 'böyük bazar~, kiçik bazar~, bazar~, satış bazar~, istiqamət~, bazarlar~',
  most: 'ən yaxşıydı, ən yaxşı idi, ən çoxdur, ən çoxdu, ən bol, ən sürətli, ən sürətlə, ən böyü*, ən iri*, ən yüksə*, ən böyük, ən çox, əsas~, aparıcı~, ən mühüm, ən yüksək, ən əsas, başlıca, lider~, ən vacib, ən yaxşı, ən uğurlu, ən güclü, ən məhsuldar, ən gəlirli, ən parlaq, hamıdan çox, ən birinci, daha çox kiminlə, ən önəmli',
  least: 'ən az, ən aşağı, ən kiçik, minimum~, minimal, ən pis, ən zəif, ən uğursuz, hamıdan az',
  top: 'top, ilk, ən yaxşı',
  share:
    'yüzdə neçəsi~, nə qədəri, nə qədərini, neçədə biri, üçdə biri, dörddə biri, beşdə biri, onda biri, neçə hissəsi, neçədə neçəsi~, asılı~, asılılıq~, qism~, qismini, qismi, pay~, payı, xüsusi çəki~, çəki~, çəkisi~, hissə~, faiz pay~, pay faizi, payına düşür, payına',
  compare: 'yan yana, müqayisə~, müqayisə et, tutuşdur*, qarşılaşdır*, müqayisədə',
  versus: 'qarşı, vs, versus, yoxsa',
  or: 'yoxsa, ya, yaxud, və ya, ya da',
  more: 'böyük tərəfdaş~, kiçik tərəfdaş~, iri tərəfdaş~, böyük bazar~, kiçik bazar~, daha vacib~, daha mühüm~, irəlidədir, irəlidə, qabaqda, qabaqdadır, irəlidədi, geridədir, geridədi, arxadadır, öndədir, öndə, öndədi, qabaqdadır, qabaqdadı, ötürmü, ötdümü, ötübmü, ötəmi, ötmüşdürmü, belə yüksək, bu qədər yüksək, belə çox, bu qədər çox, belə böyük, bu qədər böyük, aşağıdır, yüksəkdir, böyükdürmü, çoxdurmu, azdırmı, çoxdu, azdı, böyükdü, üstündür, daha çox, çoxdur, böyükdür, üstələyir, üstələyib, ötüb, ötür, ötdü, ötmüş, ötmüşdü, artıqdır, çox, daha böyük, daha az, azdır, kiçikdir, keçib, daha yüksək, geridə qoyub, geridə qoydu, arxada qoyub, qabaqlayıb, qabaqlayır, qabaqladı',
  record: 'rekord vur*, rekord~, maksimum~, pik~, ən yüksək, zirvə~, maksimal~, ən yüksək göstərici~, zirvə nöqtəsi',
  ever: 'nə vaxtsa, hansısa ildə, heç olub, heç olubmu, həmişə, heç vaxt, heç zaman, indiyə kimi, bu günə kimi, bütün vaxt~, bütün zaman~, bütün zamanlar~, tarix~, tarixdə, indiyədək, indiyə qədər, tarixi, bu günə qədər',
  say: `məlumat verib, məlumat vermiş, məlumat verdi, xəbər verib, xəbər vermiş, xəbər verdi, deyilib, deyilir, deyilmiş, deyilənlər, deyilmişdi, ${verb('qiymətləndir', 'dəyərləndir')}, ${verb('de')}, deyilən, bildir*, söylə*, qeyd ed*, qeyd et*, vurğula*, açıqla*, danış*, şərh~, nə deyib, dedikləri, dediyi, fikir~, fikri, açıqlama~, bəyan*, çıxış~, demiş, toxunub, vəd ed*`,
  quote: 'sitat~, iqtibas~, söz~, sözləri, sözlərini, eynilə, kəlam~, müsahibə~, sitat gətir*, iqtibas gətir*',
  about: 'haqqında, barədə, haqda, barəsində, ilə bağlı, mövzusunda, dair, bağlı, üzrə',
  project: `layihə~, obyekt~, ves, külək park~, külək stansiya~, külək elektrik stansiya~, elektrik stansiya~, stansiya~, zavod~, birgə layihə~, günəş stansiya~, külək elektrik, kes, yel dəyirman~, günəş elektrik stansiya~, külək turbin~, qurğu~`,
  build: `tikinti~, inşa ed*, inşaatçı~, podratçı~, inşa olunub, inşa, tikən şirkət, icraçı~, ${verb('tik', 'tikil', 'qur')}`,
  sector: 'sahə~, sektor~, istiqamət~',
  open: `açılış~, işə düş*, işə sal*, istifadəyə veril*, fəaliyyətə başla*, ${verb('açıl')}`,
  households: 'ailə~, ev~, ailəni, ailə təsərrüfat~, neçə ailə',
  emissions: 'emissiya~, co2, karbon~, tullantı~, atılan, karbon qazı',
  source:
    'rəsmidir, rəsmidirmi, rəsmidi, rəsmi rəqəmdir, rəsmi rəqəmdirmi, rəsmi rəqəmdi, rəsmi məlumatdır, rəsmi statistikadır, etibarlı~, nə dərəcədə etibarlıdır, inanmaq olar, etibar etmək, etibar edim, niyə inanım, necə inanım, nə üçün inanım, hansı qurum~, kimin rəqəmləri~, kim hesablayıb, ssılka~, silka~, link~, mənbə~, istinad~, sübut~, kimin məlumat~, kim dərc ed*, kim hesablay*, kimin rəqəm~, keçid~, rəsmi mənbə~, kim deyir, kim sayıb, kimin statistika~, qaynaq~, hansı mənbə~, metodologiya~, kim açıqlayıb bu',
  whence:
    'harda, harada, hansı saytda, hansı xəbərdə, haradan~, hardan~, haradan götür*, götürülüb, götürmüsən, haradandır, hardandır, haradandı, götürmüsünüz, götürürsünüz',
  mismatch: `bizimkindən böyük~, bizimkindən çox~, bizimkindən az~, bizimkindən fərq~, bizimkindən kiçik~, üst üstə düşmür, uyğun gəlmir, fərqli~, fərqlənir, ziddiyyət~, uyğunsuzluq~, uyğunsuzluğ~, düz gəlmir, eyni deyil, fərqlidir, güzgü statistika~, asimmetriya~, asimetriya~, tutmur, uyğun gəlmirlər, fərqlənirlər, uyğun deyil, müxtəlif~, başqa rəqəm~, zidd~, uzlaşmır, güzgü`,
  figure:
    'son məlumat~, son rəqəm~, bu rəqəm, bu rəqəmi, bu rəqəmin, rəqəm~, göstərici~, məlumat~, statistika~, dəyər~, məbləğ~, sayı, statistik~, data, informasiya~, məlumatlar~',
  cite: 'necə göstərim, necə göstərməliyəm, necə göstərək, necə qeyd edim, necə sitat gətir*, sitat gətirim, necə istinad edim, necə göstərim mənbəni, istinad et, istinad formatı, sitat formatı, biblioqrafiya~, ədəbiyyat siyahısı, apa, bibtex, gost, necə istinad, istinad kimi, apa formatında, istinad ver*, gost üzrə',
  verify: `əminsən, əminsiniz, əminsənmi, yüz faiz, guya, guya ki, doğrudu, doğrudumu, düzdümü, düzdümü ki, elədir, elədirmi, elədi, eləmi, belədir, belədirmi, deyirlər, doğrudur, doğrudurmu, düzdür, düzdürmü, həqiqətən, yoxla, təsdiq~, düzdü, doğrudanmı, doğrudan, düzmü, yalandır, yalan~, feyk~, doğrudan da, həqiqətdir, düzdürmü ki, doğrudurmu ki, deyirlər ki, eşitmişəm, eşitdim, yoxlayın, düzgündür, düzgün~, gerçəkdir, gerçəkdən, doğru~, dəqiqdir, dəqiqdirmi`,
  explain:
    'niyə belə az, niyə belə çox, niyə bu qədər az, niyə bu qədər çox, izah et, izah edin, izah~, səbəb~, nə deməkdir, nədir bu, niyə belə, aydınlaşdır*, səbəbi',
  list: 'etdiyimiz ölkə~, satdığımız ölkə~, aldığımız ölkə~, göndərdiyimiz ölkə~, gətirdiyimiz ölkə~, hansı dövlət~, hansı ölkəylə, siyahı~, sadala*, hansı ölkə~, hansılar~, kimlərdir, hansı ölkələr~, siyahısı, göstər hamısı, hansılardır',
  chart:
    'qrafik~, qrafik qur*, qrafikini qur*, xətti qrafik~, sütunlu qrafik~, sütunlu diaqram~, dairəvi diaqram~, diaqram~, çək, qrafikini, cədvəl~, diaqramı, vizual~, şəkil~, qrafiki, infoqrafika~, diaqramını',
  trend:
    'tarixi, tarixini, dinamika~, trend~, illər üzrə, tendensiya~, tarixçə~, gedişat~, gedişi, necə dəyişib, inkişaf~, dinamikası, necə dəyişir, zaman sırası, seyri',
  yearly: 'illərə görə bölgü~, illər üzrə bölgü~, illər üzrə, illik, hər il, illər, ilbəil, il il, illərə görə',
  monthly:
    'aylarla, orta aylıq, aylıq orta, hər ayı üzrə, hər ayın, hər ayına, aylara görə bölgü~, aylar üzrə bölgü~, aylar üzrə, aylıq, hər ay, aybaay, ay ay, ay üzrə, aylara görə, aylıq üzrə',
  product:
    'məhsullar üzrə, sektorlar üzrə, sektor üzrə, sahələr üzrə, sənaye üzrə, mallar üzrə, struktur~, nə ixrac edirik, nə idxal edirik, nə ixrac ed*, nə idxal ed*, nə ixrac etmiş*, nə idxal etmiş*, nə ixrac etdi*, nə idxal etdi*, nələr ixrac e*, nələr idxal e*, nəyi ixrac e*, nəyi idxal e*, nə ixrac olun*, nə idxal olun*, hansı mallar~, hansı məhsullar~, hansı mal~, hansı məhsul~, mallarımızdan hansı~, məhsullarımızdan hansı~, malların hansı~, bölgü~, əmtəə struktur~, nə alırıq, nə satırıq, kateqoriya~, mal qrupları, tərkib~, nomenklatura~, mal növləri, əmtəə qrupları',
  subscribe:
    'xəbər göndər*, xəbər at, xəbərim olsun, xəbərlər göndər*, abunə~, xəbər ver, xəbərdar et, bildiriş~, mənə yaz, xəbər elə, xəbərdar elə, xatırlat~, abunə ol~, mənə xəbər ver, xəbərdar edin, izlə',
  release:
    'statistika nə vaxt, məlumatlar nə vaxt, məlumat nə vaxt, rəqəmlər nə vaxt, hesabat nə vaxt, göstəricilər nə vaxt, açıqlan*, çıxacaq, dərc olun*, açıqlanacaq, yayımlan*, yenilən*, olacaq məlumat, nəşr~, dərc edil*, çıxır, elan olun*',
  help: `nəyə lazımdır, nəyə lazımdı, nə üçündür, nəsən, robotsan, robot~, adamsan, insansan, süni intellekt~, bacarığ~, bacarıq~, nə botdur, nə botudur, bu bot nədir, hansı ölkələr üzrə məlumat, hansı illərin məlumat~, hansı illər üzrə məlumat, hansı məlumat~, adın nədir, sənin adın, adın nədi, nə yazım, nə yazmalıyam, nə yazmaq olar, sual vermək, hansı sual~, nədən başlayım, hardan başlayım, haradan başlayım, necə başlayım, necə istifadə edim, qayda~, nəyə yarayırsan, nə iş görürsən, nəyi bilirsən, nə soruşum, necə işlədim, necə işlədilir, nə soruşmaq olar, soruşmaq olar, nə soruşaq, kömək~, köməy~, nə bacarırsan, nə edə bilirsən, necə işləyirsən, əmrlər~, sən kimsən, komanda~, nə bilirsən, necə istifadə ed*, nələri bacarırsan, təlimat~, yardım~, menyu~, kimsən, nə edirsən, bacarırsan, necə işləyir, nə soruşa bilərəm, imkanlar~, kömək et, nümunə~, necə istifadə olunur, nə işə yarayırsan, bu bot nə edir, bot nə edir, nə edə bilərsən, nələr edə bilirsən, botsan, necə soruşum, funksiya~`,
  greeting:
    'necəsən, necəsiniz, salam, salamlar, sabahınız xeyir, hər vaxtınız xeyir, axşamınız xeyir, günortanız xeyir, salam əleyküm, salam aleykum, sabahın xeyir, selam, merhaba, slm, gün aydın, axşamın xeyir, xoş gördük',
  thanks:
    'tşk, tşkr, əla işləyir, yaxşı işləyir, kömək elədin, kömək elədiniz, kömək etdin, kömək etdiniz, köməyinə görə, köməyinizə görə, köməyə görə, köməyin üçün, köməyiniz üçün, boş ver, lazım deyil, lazım deyildi, keçək, düz deyirsən, düz deyirsiniz, düz deyir, təşəkkür~, sağ ol, sağol, çox sağ ol, hə, yaxşı, oldu, super, əla, sağ olun, minnətdar~, təşəkkürlər, sağolun, aydındır, anladım, başa düşdüm, ok, oldu da, görüşərik, əlasan, halal',
  forecast:
    'artsa, artarsa, azalsa, azalarsa, qalxsa, böyüsə, yüksəlsə, düşsə, belə getsə, davam etsə, hədəf~, ötəcək*, aşacaq*, satacaq*, alacaq*, ixrac edəcək*, idxal edəcək*, artacaq*, azalacaq*, keçəcək*, çatacaq*, olacaqmı, düşəcək*, yüksələcək*, qalxacaq*, böyüyəcək*, dəyişəcək*, enəcək*, nə qədər olar, neçə olar, proqnoz~, gözlənil*, olacaq, təxmin~, perspektiv~, gələcək~, gözləntilər~, nə gözləyir*, proqnozlaşdır*, ola bilər, planlaşdır*, artacaqmı',
  advice:
    'açmaq üçün, aça bilər*, etməliyəm, nə etməliyəm, nə alım, necə satım, almağa dəyir, dəyər mi, biznes aç*, biznes qur*, şirkət aç*, gömrükdən necə keçir*, almağa dəyər, qoymağa dəyər, satmağa dəyər, etməyə dəyər, almağa dəyərmi, məsləhət~, tövsiyə~, dəyərmi, sərmayə qoy~, investisiya qoy~, səhm~, bitkoin~, kripto~, gömrük rüsum~, rüsum~, tarif~, necə ixrac edim, necə idxal edim, viza~, kredit~, haradan alım, hardan alım, sərfəlidir, sərfəlidirmi, necə alım, necə gətirim, ədv, sərfəli, gömrükdən keçir*',
  opinion:
    'bizim üçün yaxşıdır, bizim üçün yaxşıdırmı, bizə sərf edir, bizə sərf edirmi, bizə xeyir*, faydalıdır, faydalıdırmı, sərfəlidir, sərfəlidirmi, xeyirlidir, nə düşünürsən, fikrin nədir, xoşlayırsan, sənin fikrin, sizin fikriniz, yaxşıdır yoxsa pis, sizcə, səncə, nə düşünürsünüz, yaxşıdırmı, pisdirmi, sevirsən, sevimli',
  offtopic: `getmək olar, iş yer~, iş gün~, iş günü, iş günləri~, iş günlərində, müqayisəli qiymətlərlə, elektron ticarət~, onlayn ticarət~, internet ticarət~, neçə ixracatçı, neçə idxalçı, gündə, hər gün, dünya ticarət~, qlobal ticarət~, beynəlxalq ticarət~, internet~, telefonum~, wifi, qəzet~, qiymət~, neçəyə başa gəl*, kirayə~, dollar neçə, avro neçə, yuan neçə, mənzil~, əmlak~, benzin~, ev qiymət~, səs ver*, yemək~, yeməy~, kafe~, hava~, hava proqnoz~, futbol~, oyun~, lətifə~, zarafat~, şeir~, resept~, mahnı~, film~, kino~, musiqi~, restoran~, otel~, reys~, bilet~, dollar kursu, valyuta məzənnə~, məzənnə~, kurs~, əhali~, ümumi daxili məhsul, üdm, inflyasiya~, işsizlik~, paytaxt~, neftin qiyməti, neft qiymət~, tərcümə~, kod~, xəbərlər~, bürclər, sevgi~, evli~, turist~, turizm~, maaş~, neçə yaşın, yağış~, qar~, inşa yaz, bişir*, pizza, saat neçədir, kovid~, həkim~, taksi~, büdcə~, borc~, təlimatları unut, qızılın qiyməti, nağıl~, temperatur~`,
  politics:
    'müharibə~, seçki~, siyasət~, siyasi~, qarabağ~, ordu~, sanksiya~, nato, müxalifət~, korrupsiya~, raket~, nüvə~, işğal~, putin~, tramp~, hərbi~',
  override:
    'təlimatları unut*, qaydaları unut, qaydalarını unut, təlimatlarını unut, sistem prompt~, promptunu, sən artıq, özünü elə apar, hər şeyi unut',
  complaint:
    'dəhşət, biabırçılıq~, bezdim, bezmişik, yoruldum, gec göndər*, gec gəl*, gec çatdır*, gecik*, yubanıb, yubanır, hələ gəlməyib, hələ də gəlməyib, gəlib çıxmadı, gəlib çıxmır, gəlmədi, vay dədə, bərbad',
  howmuch:
    'neçə bənd, neçə faiz bəndi, nə həcmdə, hansı həcmdə, nəqədər, nəqədərdir, nəqədərdi, neçəydi, nə qədəriydi, nə qədər idi, yüzdə neçə, nə qədər, neçə, nə qədərdir, necədir, nə qədər olub, həcm~, kaç, ne kadar, ne kadardı, ne kadardır, neçədi, nə qədərdi, ne gədər, həcmi',
  what: 'lazımdı, nə, nədir, nəyə, göstər, ver, de, tap, göstərin, verin, deyin, bilmək istəyirəm, lazımdır, mənə, necə, nədi, necədi, nəyi, nələr, söylə, yaz, tapın',
  which: 'hansı~, hansıdır, hansı il, hansı ildə, hansı ay, hansı ölkə',
  who: 'kim~, kiminlə, kimə, kimdən, kimdir, hara~, haraya, hansı ölkə ilə, kimlə, kimlərlə',
  when: 'hansı ay~, hansı ildə~, hansı ilin, hansı illər~, hansı il, statistika nə vaxt, məlumatlar nə vaxt, məlumat nə vaxt, rəqəmlər nə vaxt, hesabat nə vaxt, göstəricilər nə vaxt, nə vaxt, nə zaman, haçan, hansı ayda, neçənci ildə, nə vaxtdan, nə vaxtdır',
  why: 'niyə belə az, niyə belə çox, niyə bu qədər az, niyə bu qədər çox, niyə, nə üçün, nəyə görə, nədən, səbəb nədir',
  isit: 'dirmi, durmu, mi, mu, olub, var, varmı, idi, olubmu, varmıdır, olmuşdur, oldu, idimi',
  we: 'bizimki~, bizimkindən böyük~, bizimkindən çox~, bizimkindən az~, bizimkindən fərq~, bizimkindən kiçik~, biz, bizim~, bizdə, bizə, bizdən, ölkəmiz~, respublikamız~, bizi, ölkəmizin, bakı~',
  it: 'bundan, ondan, bu, o, onun, bunu, onu, bunun, onlar~, onda, bunlar~, onunla, oradan, ora, oraya, bu rəqəm, bu rəqəmi, bu rəqəmin',
  to: 'tərəfə',
  from: '',
  with: 'ilə, birlikdə, birgə, və ilə, la, lə',
  of: '',
  and: 'və, həm',
  in: 'içində, arasında, sırasında, daxilində',
  between: 'arasında, arasındakı, aralarında, arası, araları',
  within:
    'daxilində, daxili, çərçivəsində, öz aralarında, öz arasında, özlərinin arasında, bir biri ilə, biri biri ilə, qarşılıqlı, qarşılıqlı ticarət~, üzvləri arasında',
  total:
    'hamısına, hamısından, hamısı ilə, hamıya, hamıdan, hamıyla, hamı ilə, hər kəsə, xarici ticarət~, ümumi ticarət, xaric, xaricdən, xaricə, ümumi~, cəmi~, ümumilikdə, bütövlükdə, hamısı, cəmdə, yekun~, bütün, məcmu~, hər kəs, total, global',
  except:
    'xaric, xaric olmaqla, istisna, istisna olmaqla, istisna edilməklə, başqa, savayı, savay, qeyri, çıxmaqla, çıxmaq şərtilə, çıxsaq, çıxılmaqla, nəzərə almadan, nəzərə alınmadan, nəzərə almasaq, saymasaq, saymadan, sayılmadan, olmadan, olmayan, daxil olmadan, daxil edilmədən',
  year: 'ildirmi, hansı ildədir, hansı ildir, hansı ildədi, hansı ildə, hansı il, neçənci ildə, ilimiz~, il, ildə, ilin, ili, ildən, ilə, ildəki, ilində, illə, ildir, yıl, yılında, yılı, yılın, ilki',
  month:
    'hansı ay~, hansı aydadır, hansı aydır, hansı aydadı, hansı ayda, ayımız~, ay, ayda, ayın, ayı, aydan, ayında, ayının, ayındakı, ayına, aydakı, ayki',
  months: 'ay, ayda, ayın, ayında, ayının, ayındakı, ayına, ayı~, ay ərzində, aylıq, aydır, aylıqda, ay üzrə',
  quarter: 'rüb~, rüblə, kvartal~, rübdə, rübü, rübündə, kv, çeyrek',
  quarters: 'rübü, rübündə, rübdə',
  half: 'yarım il~, yarımil~, yarı~, yarısı, yarısında, yarım, yarımillik~',
  last: 'axırıncı, axrıncı, keçən, ötən, keçmiş, son, əvvəlki, geçen, sonuncu, bundan əvvəlki',
  this: 'bu, cari, hazırkı, indiki',
  next: 'növbəti, gələn, gələcək, qarşıdakı, kələn',
  beforelast:
    'ondan əvvəlki il~, ondan qabaqkı il~, ondan əvvəlki, ondan qabaqkı, ondan əvvəl, ondan qabaq, ondan bir il əvvəl, ondan bir il qabaq',
  ago: 'əvvəl, qabaq, öncə, bundan əvvəl',
  first: 'ilk, birinci',
  since:
    'nə vaxtdan, bu günə kimi, bu günə qədər, indiyə kimi, indiyə qədər, indiyədək, günümüzə qədər, günümüzədək, hazıradək, bu yana, bəri, o vaxtdan, o vaxtdan bəri, ondan bəri, üzü bəri, bəridən, bəriyə, ta, etibarən, başlayaraq, sonra',
  until: 'qədər, dək, kimi, cən, tək',
  ytd: 'ilin başlanğıcından, ilin başlanğıcından bəri, il başlayandan, ilin başından, ilin əvvəlindən, il əvvəlindən, ilin əvvəlindən bəri, bu il ərzində, bu ilin əvvəlindən, bu günədək, bu ilin əvvəlindən bəri, bu ilin ötən dövründə, yanvardan bəri, ilin əvvəlindən indiyədək, hələlik bu il',
  latest:
    'son, sonuncu, ən son, indi, hazırda, hal hazırda, ən yeni, bugünkü, son məlumat~, son rəqəm~, təzə, ən təzə, cari, bu gün, yeni~, son dövr, axırıncı, son vəziyyət~',
  news: 'nə yenilik*, yenilik*, nə xəbər var, təzə xəbər*, yeni xəbər*, son xəbər*, nə təzə xəbər*',
  sameperiod:
    'ötən ilin eyni rüb~, keçən ilin eyni rüb~, əvvəlki ilin eyni rüb~, ötən ilin həmin rüb~, keçən ilin həmin rüb~, ötən ilin həmin ay~, keçən ilin həmin ay~, ötən ilin həmin dövr~, keçən ilin həmin dövr~, ötən ilin müvafiq rüb~, ötən ilin müvafiq ay~, keçən ilin müvafiq ay~, eyni dövr~, müvafiq dövr~, ötən ilin eyni dövrü, keçən ilin eyni dövrü, ötən ilin müvafiq dövrü, keçən ilin müvafiq dövrü, əvvəlki ilin eyni dövrü, ötən ilin eyni dövr~, keçən ilin eyni dövr~, analoji dövr~, ötən ilin analoji dövr~, əvvəlki ilin müvafiq dövr~, ötən ilin eyni ay~, keçən ilin eyni ay~, ötən ilin müvafiq dövr~, bir il əvvəl, bir il qabaq',
  asof: 'olan məlumat~, olan vəziyyət~, vəziyyətinə, tarixinə, tarixinə olan, vəziyyətinə görə, tarixinə qədər, tarixinə görə, tarixə, tarixində məlum',
  against: 'nisbətən, müqayisədə, ilə müqayisədə, qarşı, görə, baza, nisbətdə, nəzərən, fərqli olaraq',
  day: 'gün~, dünən, dünənki, sabah, həftə~, tarix~',
  lastyear:
    'geçen sene, keçen sene, son il, son ildə, sonuncu il, sonuncu ildə, son ilin, keçən il, ötən il, keçən ilin, ötən ilin, keçən ildə, ötən ildə, geçən il, əvvəlki il, əvvəlki ildə, ötən ilki, keçən ilki, bir il əvvəl, bıldır, keçən ilə, ötən ilə, ötən ili, keçən ili, geçen yıl, keçən illə, ötən illə, əvvəlki ilin, bıldırkı, ötənilki, keçənilki',
  thisyear: 'bu sene, bu yıl, bu il, bu ilin, bu ildə, cari il, cari ilin, cari ildə, bu ili, bu ilki, bu ilə, builki',
  nextyear:
    'növbəti ildə, sonrakı il, sonrakı ildə, sonrakı ilin, bir il sonra, gələn ildə, gələcək ildə, növbəti ilin, növbəti ilə, gələn il, növbəti il, gələcək il, gələn ay, növbəti ay, gələn ilə, gələn ilin, qarşıdakı illər~, növbəti illər~, gələn rüb, yaxın illər~, gələcək illər~',
  yearbeforelast:
    'iki il əvvəl, 2 il əvvəl, keçən ildən əvvəlki il, ötən ildən əvvəlki il, iki il qabaq, inişil, 2 il qabaq, əvvəlki ildən əvvəlki il, keçən ildən qabaqkı il',
  threeyearsago: 'üç il əvvəl, 3 il əvvəl, üç il qabaq',
  lastmonth:
    'keçən ay, ötən ay, keçən ayın, ötən ayın, keçən ayda, ötən ayda, əvvəlki ay, sonuncu ay, bir ay əvvəl, əvvəlki ayda, son ay, son ayda, keçən ayki, bir ay qabaq, bir ay öncə',
  thismonth: 'bu ay, bu ayın, cari ay, bu ayda, cari ayda',
  yearstart: 'ilin əvvəli, ilin əvvəlində',
  alltime:
    'bütün illər~, bütün dövr~, bütün dövr üzrə, bütün tarix~, müstəqillik illər~, müstəqillikdən bəri, müstəqillikdən sonra, müstəqillik dövr~, müstəqilliyin əvvəlindən, bütün zamanlar üzrə, indiyə qədərki',
  years: 'il, ildə, ilin, illər~, illik, ili, illərin, ildir, ilə, ilki, illərdə, ilində',
  firsthalf:
    'yarım ildə, yarımildə, yarımilin, yarımilin yekun~, yarımil üzrə, yarım ilin, yarımillik, yarımilliyi, yarım illik, altı aylıq, ilin birinci yarısı, ilin ilk yarısı, ilin birinci yarısında, ilin ilk yarısında, yarım il ərzində, yarımil ərzində, yarımilin yekunlarına görə, yarımilliyin yekunlarına görə, yarımilin nəticələrinə görə, yarımilliyin nəticələrinə görə, yarımilliyin yekun~, yarımillikdə',
  secondhalf: 'ilin ikinci yarısı, ilin ikinci yarısında',
  thousand: 'min~',
  tenthousand: '',
  million: 'milyon~, mln, milyonluq, mlyn',
  hundredmillion: '',
  billion: 'milyard~, mlrd, milyar~, mld, milyart~, mlyrd',
  trillion: 'trilyon~, trln',
  percent: 'yüzdə neçə, faiz~, faizdir, fayiz~, faizlik, faiz bəndi',
  USD: 'dollarla, dollar~, abş dolları, dollarlıq, usd, dollarlik',
  EUR: 'avro~, euro, eur',
  CNY: 'yuan~, cny',
  AZN: 'manat~, azn',
  RUB: 'rubl~',
  KZT: 'tenge~, kzt',
  over: 'çoxdur, çoxdurmu, çoxdu, çoxdumu, artıqdır, artıqdırmı, artıqdı, artıqdımı, yuxarıdır, yuxarıdırmı, yuxarıdı, yüksəkdir, yüksəkdirmi, böyükdür, böyükdürmü, keçibmi, keçdi, keçdimi, keçmişdir, keçməyib, keçmədi, aşıbmı, aşdı, aşdımı, aşmışdır, aşmayıb, aşmadı, ötübmü, ötdü, ötməyib, artıq, çox, üstündə, yuxarı, ötüb, keçib, aşıb, azı',
  under:
    'az, azdır, azdırmı, azdı, azdımı, aşağı, aşağıdır, aşağıdırmı, aşağıdı, kiçikdir, kiçikdirmi, altında, altındadır',
  firsttime: 'ilk dəfə, ilk dəfədir, ilk dəfə olaraq, ilk dəfədirmi, birinci dəfə, tarixdə ilk dəfə, ilk kərə',
  reach: `${verb('çat')}, çatmayıb, çatmayıbmı, çatmadı, çatmadımı, çatmamışdır, çatmır, çatıbdır`,
  unchanged:
    'dəyişməyib, dəyişməyibmi, dəyişmədi, dəyişməmişdir, demək olar dəyişməyib, demək olar ki dəyişməyib, dəyişməz qalıb, dəyişməz qaldı, dəyişməz qalıbmı, eyni səviyyədə qalıb, sabit qalıb, olduğu kimi qalıb',
  untrue:
    'yalan~, yalandır, yalandırmı, yalandı, yalandımı, feyk~, uydurma~, uydurmadır, düz deyil, düz deyilmi, doğru deyil, doğru deyilmi, həqiqət deyil, həqiqət deyilmi, elə deyilmi, belə deyilmi',
  approximately: 'təxminən, təqribən, yaxın, civarında, az qala, haradasa',
  andwhat:
    'əlavə et, əlavə edin, eynisi, həmçinin, o biri, bəs, və, bəs onda, indi, eyni, də, eləcə də, bəs necə, hə bəs, yaxşı bəs, amma, onda, yenə, üstəlik',
  goods: 'tədarük~, mal~, məhsul~, əmtəə~, məhsullar~',
  noise: `dir, dur, hər ikisi, hər ikisinin, ikisi, ikisinin, böyük həcmdə, ilədək, ildəkindən, ildəkinə, ildəki, pulla, ayrı, ayrıca, ayrı ayrı, ayrılıqda, aid, aiddir, aiddi, respublika~, hörmətli komanda~, hörmətli karvan, əziz komanda~, soruş*, müdir~, təqdimat~, redaksiya~, diplom~, diplom işi~, kurs işi~, referat~, gözləyirəm, cavab gözləyirəm, düz yerə, düz yerdə, başqa yerdə, hər yerdə, heç yerdə, hansısa yerdə, ${verb('keç')}, mövcud~, göstərilirdi, ortalarında, ortasında, əvvəllərində, sonunda, sonlarında, sonuna, ${verb('yaz')}, ${verb('bil')}, elə, sizdə, səndə, etsək, edək, yüksək~, ${verb('et', 'ed', 'edil')}, verə, verə bilər*, ${verb('apar', 'aparıl', 'ol', 'olun')}, olan~, onlarınkı~, aydın, bir yerdə, yazır, yazırlar, məni, məndən, olmaq, məlumat lazımdı, qalır, qalıb, qalan, hələ, hələ də, ala, ə, qaqa, qağa, bro, vallah, görüm, bilim, bilək, mümkün~, mümkünsə, tez, təcili, deyirəm, soruşuram, maraqlanır*, maraqlıdı, hesabat~, jurnalist~, müəllim~, rica~, xanım~, cənab~, plz, pls, icazənizlə, əziz~, hörmətli, ha, dana, axı, burda, burada, ${verb('qır', 'qırıl', 'elə')}, deyil, deyildir, deyirsən, deyirsiniz, deyirsiz, zəhmət olmasa, xahiş edirəm, xahiş, bot, karvan, edir, edib, etmişik, edirik, etdik, edilib, olunub, olub, olmuşdur, idi, var, yox, də, da, ki, isə, üçün, görə, ərzində, müddətində, zamanı, üzrə, təşkil, edən, etmək, ölkə~, sizə, mənə, sənə, mən, sən, siz, daha, ən, çox, az, bir, hər, dövr~, dövründə, həcm~, həcmində, həcmi, həcmdə, tutur, tutub, tutmuşdu, tuturdu, ifadədə, ifadəsində, dəyərində, dəyər ifadəsində, barədə, haqqında, necə, məlumat ver, deyə bilərsən, deyə bilərsiz, deyə bilərsiniz, bilərsən, bilərsiniz, bilər, olar, zəhmət, lütfən, istəyirəm, istərdim, maraqlıdır, görəsən, görək, bax, baxın, yaz, çıxıb, çatıb, çatdı, aparılıb, həyata keçirilib, yenə, yenidən, iki ölkə, ölkələr, tərəf~, arasında, olaraq, olduğu, oldu, olur, olunur, dost~, uşaqlar, qardaş, ay, ey, a, bəli, xeyr, hə, yəni, amma, lakin, əgər, sual~, cavab~, düz, dəqiq, dəqiqliklə, rəsmi, real, əldə, qeydə alınıb, qeydə alınan, qeydə alınmışdır, alınıb, edildi, olundu, etdi, edin, et, ettik, vurub, vuruldu, qırılıb, qırıldı, qırıb, qırmışıq, baş verib, yaranıb, göstərir, göstərib, təqdim, keçirilən, nəticə~, nəticələr~, nəticəsində, xəbər~, xəbərdə, yazıb, yazılıb, post, məqalə~, iddia~, deyilir, eyni, hamı, öz~, özü, sonra, əvvəl, indiki, ümumi, vəziyyət~, vəziyyəti, nəzər, sal, tempi, temp~, sürət~, sürətlə, böyük, kiçik, aşağı, səviyyə~, ile, ikitərəfli, qarşılıqlı, edirsən, aldı, verib, verilib, verir, onlardan, başqa, digər,
    nə çoxdur, nə çox, sonra nə olacaq, bazar günü, bazar ertəsi, çıxdı, atın, göndərin, neçəyə, qoyun, götür, götürün, götürür, bağlamışıq, güclüdür, güclü, ibarətdir, ibarət, sayılır, təsadüf edir, təsadüf, vaxta, sütunlu, düzəlt, düzəldin, qədərlik, axırına, axırı, durur, redaktor~, öldürəcək, sabaha, yazı, çatdırmalıyam, yoxlaya, yoxla, yoxlayın, kiv, faktlar, fakt~, xəbərlərinə, yekunlar~, yekun~, əsasən, lazımdır, lazımdı, gərək~, maraqlı, bilmək istərdim, bilmək istəyirəm, öyrənmək istəyirəm, öyrənim, deyin, desəniz, deyərdiniz, söyləyin, söylə, göstərin, çap, tapın, tap, tapa, axtarıram, axtar~, axtarış~, baxım, baxmaq, görmək, görə bilərəm, kömək et, kömək
    edin, köməyiniz, əziyyət olmasa, zəhmətdi, minnətdar*, təşəkkür edirəm, əvvəlcədən, öncədən, salam olsun, əleyküm, salamlar, hörmətlə, sağ olsun, əgər varsa, varsa, əgər bilirsinizsə, bilirsinizsə, bilirsiniz, bilirsən, xahişim, xahişdir, təcilidi, tələsirəm, məqaləm, reportaj~, hekayə~, tədqiqat~, araşdırma~, analiz~, təhlil~, icmal~, xülasə~, qısa, qısaca, ətraflı, detallı, dəqiqi, konkret, konkret olaraq, ümumilikdə, ümumiyyətlə, bütövlükdə, cəmisi, tək, əslində, həqiqətən, doğrudan, doğrudan da, guya, deyəsən, yəqin, bəlkə, məncə, zənnimcə, fikrimcə, artıq, hələlik, təxmini, orta hesabla deyil, dollar~, abş dolları ilə, məbləğ~, məbləğdə, rəqəmlə, qiymətləndir*, hesabla, hesablayın, hesablanıb, qeyd, qeyd olunub, qeyd edilib, çatıb mı, olubmu, mı, mu, idimi, edirmi, etmişikmi, aramızda, aramızdakı, ticarət əlaqə~, ölkələr arası, elədir, filan, nəsə, kimsə, kimdənsə, xeyli, çoxlu, azca, bir az, bircə, birinci növbədə, ilk olaraq, sonda, son nəticədə`,
}
