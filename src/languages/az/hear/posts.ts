import type { PostVocabulary } from '../../model/hear/hear.ts'

/** Azerbaijani words of posts and articles. */
export const post: PostVocabulary = {
  words: {
    turnover:
      'ikitərəfli dövriyyə~, qarşılıqlı dövriyyə~, ikitərəfli ticarət dövriyyə~, qarşılıqlı ticarət dövriyyə~, ticarət dövriyyə~, dövriyyə~, əmtəə dövriyyə~, əmtəə mübadilə~, mal dövriyyə~, mal mübadilə~, ticarət~, ticarət əlaqə~ həcm~, ticarət həcm~, ticarətin həcm~, ticarətin ümumi həcm~, ikitərəfli ticarət~, qarşılıqlı ticarət~, alqı satqı~, ticarət əməliyyat~, alver~, ticarət mübadilə~, ticarət həcmləri~, ticarətin həcmi~, ticarət dövriyyəsinin həcm~, əmtəə dövriyyəsinin həcm~, dövriyyənin həcm~, ticarət mübadiləsi~, qarşılıqlı ticarət həcm~, ikitərəfli ticarət həcm~, mal dövriyyəsi~, əmtəə dövriyyəsi~, qarşılıqlı əmtəə dövriyyə~, ikitərəfli əmtəə dövriyyə~, qarşılıqlı mal dövriyyə~, ticarət aparıl*, ticarət edib, ticarət edil*, alış veriş~, alqı satqı əməliyyat~, idxal ixrac əməliyyat~, ixrac idxal əməliyyat~',
    exports:
      'ümumi ixrac~, bütün ixrac~, cəmi ixrac~, ixrac~, eksport~, export~, ixrac etmiş*, ixrac edi*, ixracat~, satıb, satmış*, ixrac olun*, ixrac edil*, ixrac edib, ixrac həcm~, ixracın həcm~, ixracın dəyər~, ixrac əməliyyat~, ixrac dəyər~, mal ixrac~, mal ixracı~, mal göndər*, göndərdiyi mal*, göndərilən mal*, mal sat*, məhsul sat*, əmtəə sat*, məhsul göndər*, satıb~, satdığı*, satdıq*, satıblar, ixrac ediblər, ixrac edərək, ixrac etmək, ixrac etməklə, ixrac etdi*, satılan mal*, satdığı mal*, ixrac gəlir~, ixrac tədarük~, göndərişlər~',
    imports:
      'aldığı~, aldığımız~, idxal etdiyi~, ümumi idxal~, bütün idxal~, cəmi idxal~, idxal~, import~, idxal etmiş*, idxal edi*, idxalat~, alıb, alış~, almış*, idxal olun*, idxal edil*, idxal edib, idxal həcm~, idxalın həcm~, idxalın dəyər~, idxal əməliyyat~, idxal dəyər~, mal idxal~, mal gətir*, gətirdiyi mal*, gətirilən mal*, mal alaraq, mal almaqla, mal alıb~, mal almış*, mal alır*, mal alın*, mal aldı*, məhsul alaraq, məhsul almaqla, məhsul alıb~, məhsul almış*, məhsul alır*, məhsul alın*, məhsul aldı*, əmtəə alaraq, əmtəə almaqla, əmtəə alıb~, əmtəə almış*, əmtəə alır*, əmtəə alın*, əmtəə aldı*, alıb~, aldığı*, alıblar, idxal ediblər, idxal edərək, idxal etməklə, idxal etdi*, məhsul gətir*, əmtəə gətir*, alınan mal*, aldığı mal*',
    balance: 'saldo~, ticarət saldo~, balans~, ticarət balans~, xarici ticarət saldo~',
    surplus:
      'müsbət saldo~, profisit~, müsbət ticarət saldo~, müsbət balans~, müsbət ticarət balans~, xarici ticarət profisit~, ticarət profisit~, ticarət artıqlığı~, müsbət fərq~, müsbət saldosu~, müsbət qalıq~, xarici ticarətdə müsbət saldo~',
    deficit:
      'mənfi saldo~, kəsir~, mənfi ticarət saldo~, mənfi balans~, defisit~, ticarət kəsir~, mənfi ticarət balans~, ticarət balansının kəsir~, xarici ticarət kəsir~, dış ticarət açığı~, mənfi fərq~, mənfi saldosu~, ticarət defisit~, xarici ticarət defisit~, mənfi ticarət balansı~, mənfi qalıq~, mənfidir',
    foreign:
      'xarici ticarət kəsir~, xarici ticarət profisit~, xarici ticarət saldo~, xarici ticarət balans~, xarici ticarət defisit~, xarici ticarətdə müsbət saldo~, dış ticarət açığı~, xarici ticarət~, xarici ticarət dövriyyə~, xarici ticarət əməliyyat~, ümumi ticarət~, ümumi ticarət dövriyyə~, ümumi ixrac~, ümumi idxal~, ümumi dövriyyə~, bütün ixrac~, bütün idxal~, cəmi ixrac~, cəmi idxal~, ümumi xarici ticarət~, dünya ölkələri ilə, bütün ölkələrlə, cəmi dövriyyə~, xarici ticarətin həcm~, ixracın ümumi həcm~, idxalın ümumi həcm~, ümumi ticarət həcm~, dünya ilə, xarici dövlətlərlə, xarici ölkələrlə, bütün dövlətlərlə, ümumi əmtəə dövriyyə~, ümumi idxal həcm~, ümumi ixrac həcm~',
    'as-a-whole':
      'bütövlükdə, ümumilikdə, xaricə, xaricdən, xarici bazarlara, xarici bazarlardan, xarici ölkələrə, xarici ölkələrdən',
    'not-trade':
      'ticarət ev~, ticarət nümayəndə~, ticarət nümayəndəliyi~, ticarət sənaye palata~, ticarət palata~, ticarət nazir~, ticarət müharibəs*, ticarət müharibələri~, ticarət saziş~, azad ticarət~, sərbəst ticarət~, ticarət iqtisadi, ticari iqtisadi, ticarət siyasət~, ticarət mərkəz~, pərakəndə ticarət~, topdansatış ticarət~, elektron ticarət~, e ticarət~, ümumdünya ticarət təşkilat~, dünya ticarət təşkilat~, ticarət missiya~, ixrac missiya~, ticarət münasibət~, ticarət əlaqələri~, ticarət yol~, daxili ticarət~, ixracın təşviq*, ixrac potensial~, ixracat potensial~, ixrac bank~, ixrac rüsum~, idxal rüsum~, ticarət danışıq~, ticarət platforma~, ticarət və sənaye, ticarət və investisiya, ticarət obyekt~, pərakəndə əmtəə dövriyyə~, ixrac və investisiya~, azpromo, iqtisadi ticari, iqtisadi ticarət, pərakəndə ticarət dövriyyə~, topdansatış ticarət dövriyyə~',
    filler: 'ilk növbədə, birinci növbədə, ilk baxışdan, birincisi, ikincisi, deməli, beləliklə, qısası, əslində, yəni',
    ...{
      rest: 'qalan, digər, başqa',
      except: 'başqa, savayı, xaric, istisna olmaqla, çıxmaqla, nəzərə almadan, xaricindəki',
    },
    ...{
      cause: 'hesabına, sayəsində, fonunda, səbəbindən, nəticəsində',
      event:
        'müharibədən əvvəl, müharibədən öncə, müharibəyə qədər, münaqişədən əvvəl, pandemiyadan əvvəl, pandemiyadan öncə, pandemiyaya qədər, sanksiyalardan əvvəl, böhrandan əvvəl, müharibə~, münaqişə~, zəlzələ~',
    },
    talks: 'atəşkəs~, danışıq~, danışıqlar~, mübahisə~, gərginlik~, gərginliy~, görüş~, sammit~, saziş~, razılaşma~',
    opposite:
      'əks istiqamət~, əks axın~, əks tərəf~, əks tədarük~, əks göndəriş~, qarşı istiqamət~, qarşı axın~, əks istiqamətli, əks istiqamətdəki',
    shipments: 'satış~, göndər*, tədarük~, yola sal*, satıl*, çıxarıl*',
    purchases: 'daxil olub, gətir*, alın*',
    wares: 'mal və xidmət~, mallar və xidmət~, mal~, məhsul~, əmtəə~, mallar~',
    deals:
      'alıb~, alıb, almış*, alıblar, mal alıb~, mal almış*, mal aldı*, mal alır*, məhsul alıb~, məhsul almış*, məhsul aldı*, məhsul alır*, əmtəə alıb~, əmtəə almış*, əmtəə aldı*, satıb~, satıb, satmış*, satıblar, mal sat*, məhsul sat*, əmtəə sat*, mal göndər*, məhsul göndər*, göndər*, ixrac edib, ixrac etmiş*, ixrac edi*, ixrac etdi*, idxal edib, idxal etmiş*, idxal edi*, idxal etdi*',
    goods:
      'qranit~, daş~, şirə~, mürəbbə~, bitki yağ~, şirniyyat~, peçenye~, kolbasa~, göbələk~, ədviyyat~, tomat pasta~, faner~, karton~, qablaşdırma~, kərpic~, kafel~, boya~, sabun~, ətriyyat~, parça~, pərdə~, ekskavator~, generator~, mühərrik~, nasos~, kamera~, televizor~, lokomotiv~, raket~, sursat~, titan~, qrafit~, duz~, ammonyak~, etanol~, hidrogen~, metal qırıntı~, kakao~, nar şirə~, gilas~, albalı~, üzüm~, məişət texnika~, minik avtomobil~, dəmir yolu ilə, dəniz yolu ilə, hava yolu ilə, avtomobil yolu ilə, neft~, xam neft~, neft məhsul~, qeyri neft~, qaz~, təbii qaz~, yanacaq~, kömür~, elektrik enerji~, elektrik~, enerji~, pomidor~, tomat~, meyvə~, tərəvəz~, meyvə tərəvəz~, fındıq~, qoz~, alma~, xurma~, nar, narın, narı, şərab~, pambıq~, buğda~, taxıl~, qarğıdalı~, arpa~, şəkər~, çay~, qəhvə~, düyü~, ərzaq~, kənd təsərrüfat~, aqrar~, gübrə~, karbamid~, ət, əti, ətin, mal əti, toyuq~, balıq~, süd~, avtomobil~, maşın~, minik~, yük avtomobil~, avtobus~, avadanlıq~, texnika~, dəzgah~, elektronika~, telefon~, smartfon~, kompüter~, polad~, dəmir~, filiz~, mis, misin, alüminium~, metal~, qızıl~, gümüş~, plastik~, polimer~, kimya~, kimyəvi~, sement~, taxta~, mebel~, tekstil~, geyim~, ayaqqabı~, dərman~, əczaçılıq~, silah~, xidmətlər~, tütün~, gül, yun, dəri~, elektromobil~, yağ~, məhsul ixracı, sənaye məhsul~, xammal~, tikinti material~, kərpic, armatur~, boru~, kabel~, kolbasa, makaron~, un, unu, unun, günəbaxan yağ~, zeytun~, zeytun yağ~, fıstıq~, badam~, kartof~, soğan~, alkoqol~, alkoqollu, araq~, pivə~, konyak~, mineral su~, ipək~, xalça~, kürü~, bal, meyvə şirə~, nar şirəsi~, konserv~, ət məhsul~, süd məhsul~, qənnadı~, toxum~, yem~, polietilen~, polipropilen~, metanol~, benzin~, dizel~, mazut~, kerosin~, bitum~, neft kimya~, neft qaz~, qeyri neft qaz~, qeyri neft sektor~, qeyri qaz, velosiped~, traktor~, kombayn~, motosiklet~, ehtiyat hissə~, akkumulyator~, batareya~, günəş panel~, noutbuk~, soyuducu~, kondisioner~, tibbi avadanlıq~, vaksin~, parfümeriya~, kosmetika~, oyuncaq~, kağız~, şüşə~, keramika~, mərmər~, qaz məhsul~, maye qaz~, lng, koks~, filizi~, mis filizi~, sink~, qurğuşun~, dəniz məhsul~, heyvan~, qoyun~, tikiş~, iplik~, hədiyyə~, müdafiə sənayesi~, gəmi~, təyyarə~, helikopter~, xidmət ixrac~, xidmət idxal~',
    other:
      'dünya ticarət~, dünya ticarəti~, dünya ixrac~, dünya ixracı~, dünya idxal~, dünya idxalı~, dünya əmtəə ticarəti~, dünya ticarət dövriyyəsi~, qlobal ticarət~, qlobal ticarəti~, qlobal ixrac~, qlobal ixracı~, qlobal idxal~, qlobal idxalı~, qlobal əmtəə ticarəti~, qlobal ticarət dövriyyəsi~, ixrac sifariş~, ixrac müqavilə~, ixrac sövdələşmə~, platforma~, azad iqtisadi zona~, sənaye zona~, birja~, aviaşirkət~, mağaza~, supermarket~, əmsal~, nisbəti, ixracın idxala nisbəti~, ixracın idxalı örtmə~, qsc, asc, mmc, səhmdar cəmiyyət~, holdinq~, pul, pulu, pul vəsait~, cari hesab~, cari əməliyyatlar hesab~, milli valyuta~, sayı, sayını, sayının, axın~, ixracın idxalı qarşılama~, ixracın idxalı qarşılama səviyyə~, idxalı qarşılama~, ixracın idxalı ödəmə~, örtmə əmsal~, investisiya~, sərmayə~, yatırım~, yatırıl*, ümumi daxili məhsul~, ümdm, üdm, iqtisadiyyat~, inflyasiya~, büdcə~, borc~, kredit~, qrant~, ehtiyat~, gəlir~, mənfəət~, əməkhaqqı~, maaş~, qiymət~, dəyəri barel~, tarif~, rüsum~, vergi~, kvota~, uçot dərəcə~, məzənnə~, səhm~, istiqraz~, fond~, kapital~, nizamnamə kapital~, istehsal~, hasilat~, hasil~, məhsuldarlıq~, sənaye~, istehlak~, tələbat~, tranzit~, daşın*, daşıma~, daşıyıb, yük~, konteyner~, blok qatar~, qatar~, vaqon~, liman~, sərnişin~, turist~, turizm~, reys~, tələbə~, əhali~, iş yer~, işsizlik~, müəssisə~, şirkət~, müqavilə~, saziş~, memorandum~, layihə~, zavod~, park~, yol~, boru kəmər~, tikinti~, tikil*, pul köçürmə~, köçürmə~, bank~, aktiv~, kapitallaşma~, elektrik stansiya~, emissiya~, tullantı~, hektar~, ərazi~, temperatur~, məsafə~, uzunluğ~, səs~, cərimə~, zərər~, ziyan~, subsidiya~, pensiya~, ipoteka~, ödəniş~, sığorta~, internet~, abunəçi~, startap~, ailə~, yardım~, humanitar~, daşınmaz əmlak~, gücü, gücün~, dəyəri 1 barel~, satış qiyməti~, aviareys~, uçuş~, birgə layihə~, podrat~, birbaşa investisiya~, birbaşa xarici investisiya~, kapital qoyuluş~, kapital qoyul*, sərmayələr~, investisiya qoyul*, investisiya yatır*, ümumi daxili məhsulu~, iqtisadi artım~, iqtisadi böyümə~, muzd~, dövlət borcu~, xarici borc~, valyuta ehtiyat~, vəsait~, xərc~, vergi gəlir~, pensiya təminatı, emal~, istehsal gücü~, elektrik enerjisi istehsal~, yanacaq sərfiyyat~, ekipaj~, dəhliz~, orta dəhliz~, tranzit daşıma~, yükdaşıma~, yük dövriyyə~, yük həcm~, məhkəmə~, ictimai iaşə~, pərakəndə satış~, ticarət obyektləri~, kart əməliyyat~, nağdsız~, ödəniş kart~, sığorta haqq~, mənzil~, bilet~, müsadirə~, qaçaqmal~',
    up: 'illik artım~, illik artımı~, artıb, artmış*, artaraq, artım~, artdı, artıraraq, artır*, artacaq, yüksəl*, çoxalıb, çoxalmış*, böyü*, qalxıb, qalxaraq, genişlən*, yuxarı, artıq, artdığını, artdığı, artırıb, artmaqla, artmaqda*, artmaqdadır, artıqdır, yüksəlmə~, böyümə~, genişlənmə~, çoxalma~, çoxaldı, qalxdı, qalxmış*, sıçrayış~, sıçrayıb, yüksəldi, artımla, artımı, artan, yüksələn, irəliləyiş~, artırılıb, canlan*, güclən*, sürətlən*, artım tempi~, artım sürət~, artım dinamika~, artım faiz~, artım göstərici~, artmayıb, artmadı, artmır, artmamış*, artmayacaq, artım dayanıb, artımı dayanıb, artım dayandı, artımı dayandı',
    down: 'azalsa, azalsa da, azalıb, əriyib, ərimiş*, azalmış*, azalaraq, azalma~, azaldı, azaldıb, azalır, azalacaq, düşüb, düşmüş*, düşərək, düşdü, geriləyib, geriləmə~, enib, enmiş*, enərək, kiçil*, aşağı, ixtisar~, daralıb, tənəzzül~, azaldığını, azaldığı, azalmaqla, azalmaqda*, azalan, azalmaqdadır, geriləyərək, geriləmiş*, gerilədi, endi, enməklə, enmə~, düşməklə, düşmə~, kiçildi, zəifləyib, zəifləmə~, zəifləmiş*, zəiflədi, azaldılıb, azaldılmış*, daralma~, daralaraq, daralmış*, daraldı, sıxıl*, çöküb, ixtisar olun*, eniş~, azalması~, azalma tempi~, azalma sürət~, geriləmə tempi~, azalmayıb, azalmadı, azalmır, azalmamış*, azalmayacaq, düşməyib, düşmədi, düşmür, enməyib, enmədi, enmir',
    same: 'dəyişməyib, dəyişməz qalıb, eyni səviyyə~, sabit~',
    ...{ double: 'iki dəfə, 2 dəfə, ikiqat, iki qat, ikiqat artıb', triple: 'üç dəfə, 3 dəfə, üçqat, üç qat' },
    ...{ quadruple: 'dörd dəfə, 4 dəfə, dördqat', halve: 'yarıya qədər, yarıbayarı' },
    more: 'çox, çoxdur, artıq, artıqdır, yüksək, yüksəkdir, üstün',
    less: 'az, azdır, aşağı, aşağıdır, əskik, kiçik',
    'span-end': 'çox, çoxdur, az, azdır, artıqdır, azalıb, artıb, azalmış*, artmış*, azaldı, artdı',
    ...{ by: '', to: '' },
    reach:
      'ibarət, ibarətdir, təşkil edib, təşkil etmiş*, təşkil edi*, təşkil etdi, təşkil edən, olub, olmuş*, oldu, çatıb, çatmış*, çatdı, çatır, çatdırıl*, bərabər*, ötüb, ötmüş*, keçib, keçmiş*, aşıb, aşmış*, qeydə alın*, dəyərində, məbləğində, həcmində, yaxınlaş*, idi, dəyişib, təşkil edərək, təşkil etməklə, təşkil edirdi, təşkil edəcək, təşkil etdiyini, olaraq, olmaqla, olduğunu, olmuşdu, olmuşdur, çataraq, çatmaqla, çatdığını, yetişib, yetişdi, yetişmiş*, ötərək, keçərək, keçməklə, aşaraq, qədər yüksəlib, səviyyəsində, səviyyəsinə, səviyyəsindədir, ölçülüb, hesablanıb, qiymətləndirilib, qeydə alınıb, qeydə alınmış*, müəyyən edil*, dəyərindədir, dəyərində olub, məbləğindədir, düşüb, səviyyəsindəyik, səviyyəsindəydi, səviyyəsində olub',
    pace: 'temp~, artım tempi, artım sürəti, azalma tempi, tempi, sürəti',
    change: 'dəyişiklik~, dəyişmə~, dinamika~, artım tempi~',
    total:
      'ümumi dövriyyə~, cəmi dövriyyə~, ümumi ticarət dövriyyə~, ümumi ticarət~, ümumi əmtəə dövriyyə~, ümumi ticarət həcm~, cəmi, ümumilikdə, yekun, cəm, toplam',
    difference: 'fərq, fərqi*, fərqlə',
    than: 'müqayisədə, nisbətən, nəzərən, qarşı, görə, müqayisə etdikdə, müqayisə edildikdə, ilə tutuşduranda, tutuşdurduqda, tutuşdurulduqda, qıyasda',
    'year-ago':
      'son 1 ildə, son bir ildə, son il ərzində, bir il əvvəl, bir il öncə, bir il əvvəlki~, bir il qabaq, ötən ilin eyni, keçən ilin eyni, ötən ilə nisbətən, ötən ilin müvafiq, keçən ilin müvafiq, ötən illə müqayisədə, əvvəlki illə müqayisədə, illik müqayisədə, illik əsasda, ilbəil, eyni dövr~, müvafiq dövr~, əvvəlki ilin eyni, əvvəlki ilə, əvvəlki il~, bir il əvvələ, bir il öncəki~, bir il öncəyə, ötən ilki~, keçən ilki~, əvvəlki ilki~, 1 il əvvəl~, 1 il öncə~, keçən illə müqayisədə, keçən ilə nisbətən, əvvəlki ilə nisbətən, ötən ilin eyni dövr~, keçən ilin eyni dövr~, ötən ilin müvafiq dövr~, keçən ilin müvafiq dövr~, ötən ilin analoji dövr~, keçən ilin analoji dövr~, əvvəlki ilin müvafiq dövr~, əvvəlki ilin eyni dövr~, əvvəlki ilin analoji dövr~, bundan əvvəlki il~, əvvəlki ilin müvafiq göstərici~, ötən ilin göstərici~, keçən ilin göstərici~, əvvəlki ilin göstərici~, ötən ilin eyni ay~, keçən ilin eyni ay~, ötən ilin müvafiq ay~, illik müqayisə~, illik artım~, illik azalma~, ötən ilin həmin dövr~, keçən ilin həmin dövr~, ondan əvvəlki il~, bir əvvəlki il~, il öncə~',
    'in-brackets': 'mötərizə~',
    'month-ago':
      'bir ay ərzində, son bir ayda, son ay ərzində, əvvəlki ayla müqayisədə, əvvəlki aya nisbətən, bir ay əvvəl~, ötən aya nisbətən, aylıq müqayisədə, əvvəlki ay~, ötən ayla müqayisədə, əvvəlki ayın göstərici~, bir ay öncə~, ötən aydakı~, keçən ayla müqayisədə, keçən aya nisbətən, aybaay, aylıq artım~, aylıq azalma~, bir əvvəlki ay~',
    'same-period':
      'eyni dövr~, müvafiq dövr~, analoji dövr~, eyni ay~, müvafiq ay~, həmin dövr~, eyni period~, həmin ay~, oxşar dövr~, analoji müddət~, eyni müddət~, eyni vaxt~, həmin vaxt~, müvafiq vaxt~, uyğun dövr~, analoji ay~, eyni rüb~, müvafiq rüb~, eyni zaman~, həmin müddət~',
    exceeds: 'üstələyib, üstələyir, üstələdi, üstələmiş*, ötüb keçib',
    greater: 'çox, daha çox, artıq, yüksək, daha yüksək, böyük, daha böyük',
    smaller: 'az, daha az, aşağı, daha aşağı, kiçik, daha kiçik',
    ...{ alone: 'təkcə, yalnız, tək', traders: '', from: '', trails: '', adverb: '', everything: '', which: '' },
    'whole-period':
      'rüb ərzində, rüb üzrə, rübün yekununda, hesabat dövründə, hesabat dövrü ərzində, dövr ərzində, bu dövrdə, həmin dövrdə, bu müddətdə, yarımil ərzində',
    'whole-year': 'il ərzində, bütün il ərzində, bütün il, ilin yekununda, il üzrə, bütövlükdə il',
    share:
      'pay~, payına, payı, xüsusi çəki~, çəki~, payına düş*, hissə~, hissəsini, payına düşüb, payına düşür, payına düşmüş*, payını, payının, paya, xüsusi çəkisi~, çəkisi~, nisbət~, hissəsi, bölgü~',
    'of-total': 'ümumi, ümumilikdə',
    partner:
      'tərəfdaş~, ticarət tərəfdaş~, ticari tərəfdaş~, iqtisadi tərəfdaş~, ticarət partnyor~, partnyor~, ticarət tərəfdaşlar~, əsas tərəfdaş~, iqtisadi ticarət tərəfdaş~, ticarət iqtisadi tərəfdaş~, ticarət ortağ~, ticarət ortaq~, tərəf müqabil~, xarici ticarət tərəfdaş~',
    'one-of': 'biri, biridir, birinə, sırasında, arasında',
    supplier:
      'təchizatçı~, idxal mənbə~, idxalçı~, ixracatçı~, idxal tərəfdaş~, mal göndərən~, tədarükçü~, satıcı~, idxal ölkəsi~, idxalda əsas ölkə~, idxalatçı~, mal satan~, idxal bazar~, idxalda tərəfdaş~, ən çox idxal edilən ölkə~, əsas mənbə~, ən böyük mənbə~, ən iri mənbə~, başlıca mənbə~',
    market:
      'bazar~, ixrac bazar~, satış bazar~, alıcı~, ixrac istiqamət~, ixrac tərəfdaş~, istehlakçı~, ixrac ölkəsi~, ixracda əsas ölkə~, mal alan~, ixracat bazar~, ixrac edilən ölkə~, alıcısı~, satış bazarı~, ixracda tərəfdaş~, xarici bazar~, ünvanı, ünvanıdır, ünvanları, ünvanlarından, ünvanlar, ünvandır, ünvan olub',
    largest:
      'ən böyük, ən iri, ən vacib, əsas, aparıcı, başlıca, lider~, liderlik~, ön sıra~, ən mühüm, bir nömrəli, ən önəmli, öncül, əsas mənbə~, ən böyük mənbə~, ən iri mənbə~, başlıca mənbə~',
    most: 'ən çox, ən çoxu',
    place:
      'nömrəli, yer alıb, yer alır, yer almış*, yer aldı, yer~, pillə~, sıra~, mövqe~, yerdə, yeri, yerdədir, yerdə qərarlaş*, yerdə dayan*, pillədə, pilləyə, sırada, mövqedə, yerə yüksəl*, yerə qalx*, yeri tut*, yerini tut*, yerə çıx*',
    ...{ having: '', 'came-in': '' },
    outranked:
      'sonra, geridə qoyaraq, geridə qoyub, geridə qoymuş*, arxada qoyaraq, arxada qoyub, qabaqlayaraq, qabaqlayıb, üstələyərək, üstələyib, önləyərək, önündə, ardınca, arxasınca, qabağında',
    ...{ 'as-to': '', among: 'arasında, sırasında, içərisində, siyahısında' },
    record:
      'rekord~, rekord göstərici~, tarixi maksimum~, ən yüksək göstərici~, ən yüksək, rekordu, tarixində ən yüksək, rekordudur, rekord həd~, rekord səviyyə~, tarixi rekord~, yeni rekord~, ən yüksək həd~, ən yüksək nəticə~, ən yüksək səviyyə~, tarixi zirvə~, tarixi ən yüksək, rekord nəticə~, rekord həcm~, rekorda imza, rekord qır*, zirvə göstərici~, tarixin ən yüksək, pik həd~',
    'in-a-row': 'dalbadal, ardıcıl, ardıcıl olaraq, dalbadaldır, arasıkəsilmədən, ardıcıl il~, ard arda, üst üstə',
    nowadays: 'hazırda, bu gün, ənənəvi olaraq, indi də, hal hazırda, xatırladaq',
    'first-time': 'ilk dəfə, birinci dəfə, ilk dəfədir, ilk dəfə olaraq',
    best: 'ən, ən yüksək, ən böyük, ən sürətli, ən aşağı, ən çox, ən az, ən kəskin, ən zəif, ən güclü, ən pis, ən yaxşı, ilk dəfə, ilk dəfə olaraq, rekord~',
    percent: 'faiz~, faizdir, faizlik',
    'in-quantity':
      'miqdarca, kəmiyyətcə, həcmcə, çəkicə, kəmiyyət baxımından, miqdar baxımından, həcm baxımından, çəki baxımından, natural ifadədə, fiziki ifadədə, fiziki həcmdə, kəmiyyət ifadəsində, miqdar ifadəsində',
    points: 'faiz bəndi~, faiz bənd~, bənd~, bal, punkt~',
    ...{ minus: 'mənfi, minus', plus: 'artı, üstəgəl, plyus' },
    region: 'region~, bölgə~, qitə~, materik~, ittifaq~, birlik~, birliy~, blok~, təşkilat~',
    province:
      'bəzi ölkə~, bir sıra ölkə~, şəhərin, şəhərimizin, vilayət~, əyalət~, muxtar respublika~, muxtar rayon~, muxtar vilayət~, naxçıvan~, tatarıstan~, tatarstan~, başqırdıstan~, dağıstan~, çeçenistan~, həştərxan~, sverdlovsk~, sankt peterburq~, sincan~, quanqdonq~, çjetszyan~, şanxay~, urumçi~, almatı~, bavariya~, kaliforniya~, texas~',
    index: 'artım tempi~, artım sürəti~, fiziki həcm indeks~',
    times: 'dəfə~, dəfəyədək, dəfəyə qədər, dəfədən, qat, qatdan, dəfə',
    over: 'bir qədər çox, bir qədər artıq, bir qədər ötüb, bir qədər keçib, bir qədər aşıb, bir az çox, bir az ötüb, az olmayıb, az olmadı, az deyil, artıq, çox, ötüb, ötmüş*, keçib, keçmiş*, aşıb, aşmış*, ötən, aşan, az qala çox, yuxarı, minimum, ən azı, azı, keçərək, ötərək, aşaraq, ötür, aşır, ötdü, keçdi, aşdı, ən azından, keçir, çoxu, çoxunu, artığı, artığını',
    under:
      'bir qədər az, bir az az, az, aşağı, ən çoxu, maksimum, aşağıdır, çatmayıb, çatmır, çatmadı, ötməyib, ötmədi, keçməyib, keçmədi, keçmir, keçməmiş*, ötməmiş*, aşmamış*, çatmamış*, aşmayıb, aşmadı, aşmır, çox olmayıb, çox olmadı, çox deyil, çox deyildi, artıq olmayıb, artıq deyil, azdır, altında',
    about:
      'təxminən, təqribən, yaxın, qədər, haradasa, təxmini, az qala, demək olar, yaxınlaş*, civarında, civarındadır, ətrafında, təqribi, yaxındır, yaxınlaşıb, qədərdir, bərabərə yaxın',
    'half-of': 'yarım, yarı',
    unit: 'şüşə~, butulka~, qutu~, kisə~, yeşik~, tamaşaçı~, izləyici~, abunəçi~, istifadəçi~, müştəri~, istehlakçı~, ziyarətçi~, sakin~, qaçqın~, seçici~, səhm~, bilet~, bağlama~, sifariş~, söz, gəmi~, reys~, otaq~, ağac~, qoyun~, cüt~, dəst~, nüsxə~, doza, baxış~, xəstə~, kişi, qadın~, uşaq~, şagird~, müəllim~, bəyannamə~, ərizə~, viza~, telefon~, smartfon~, kompüter~, panel~, turbin~, dəqiqə~, saniyə~, qonaq~, işçi~, əməkdaş~, dəfə, zəng~, mənzil~, sistern~, yük maşın~, təyyarə~, iş yeri~, kvadrat~, vatt~, ton~, tona, kq, kiloqram~, km, kilometr~, metr~, barel~, kub~ metr~, kubmetr~, mvt, meqavat~, qvt, kvt, nəfər~, adam~, insan~, ölkə~, şirkət~, firma~, müəssisə~, il, ildir, illik, ay, gün, saat, həftə, turist~, vətəndaş~, sərnişin~, konteyner~, teu, qatar~, vaqon~, avtomobil~, maşın~, ədəd~, baş, hektar~, dərəcə~, ailə~, iş yer~, tələbə~, iclas~, sənəd~, müqavilə~, saziş~, layihə~, adda, növ, bənd~, litr~, deputat~, ştat~, iştirakçı~, tinq~, ting~, dövlət~, region~, məhsul~',
    it: 'ildəki~, nəticələrinə görə, yekununa görə, yekunlarına görə, nəticəsinə görə, bu, bu rəqəm~, rəqəm~, göstərici~, bu göstərici~, həcm~, həcmi, məbləğ~, o, onun, həmin, ondan, dəyər~, bu məbləğ~, bu həcm~, həmin rəqəm~, həmin göstərici~, müvafiq göstərici~, analoji göstərici~, nəticə~',
    'the-country': 'ölkə~, respublika~, ölkəmiz~, bizim, dövlət, ölkədən, ölkəyə',
    'that-country':
      'bu ölkə~, həmin ölkə~, o ölkə~, bu dövlət~, həmin dövlət~, qonşu ölkə~, qonşu dövlət~, qonşusu~, ondan, oradan, buradan, ora, oraya, onlara, onlardan',
    ...{ 'with-it': 'onunla', 'to-it': 'ora, oraya', 'from-it': '', 'level-of': '', 'for-whom': 'üçün' },
    countries: '',
    both: 'ikitərəfli ticarət~, qarşılıqlı ticarət~, ikitərəfli dövriyyə~, qarşılıqlı dövriyyə~, ikitərəfli ticarət dövriyyə~, qarşılıqlı ticarət dövriyyə~, iki ölkə~, hər iki ölkə~, iki dövlət~, ölkələrimiz~, ölkələr arasında, tərəflər~, qarşılıqlı, ikitərəfli, iki qardaş ölkə~, ölkələrarası, dövlətlərarası, ölkələrimizin, ölkələrimiz arasında, iki dost ölkə~, hər iki tərəf~, tərəflər arasında, iki dövlət arasında, iki respublika~, qarşılıqlı əmtəə dövriyyə~, ikitərəfli əmtəə dövriyyə~, qarşılıqlı mal dövriyyə~, qarşılıqlı ticarət həcm~, ikitərəfli ticarət həcm~',
    mutual:
      'arasında, arasındakı, aralarında, aralarındakı, öz aralarında, öz aralarındakı, öz arasında, öz arasındakı, bir biri ilə, daxilində, daxilindəki',
    including:
      'o cümlədən, bundan, onun, bunun, onlardan, həmçinin, o sıradan, bu məbləğin, o sırada, bunlardan, habelə, bunun içərisində',
    office:
      'səfir~, prezident~, baş nazir~, baş nazirin müavini, nazir~, nazir müavin~, müavin~, direktor~, baş direktor~, sədr~, sədrin müavin~, rəhbər~, rəis~, katib~, mətbuat katib~, iqtisadçı~, analitik~, ekspert~, diplomat~, konsul~, baş konsul~, qubernator~, mer~, müşavir~, məsləhətçi~, professor~, deputat~, millət vəkil~, spiker~, vitse prezident~, vitse spiker~, nümayəndə~, ticarət nümayəndəsi~, biznesmen~, politoloq~, köməkçi~, başçı~, logist~, fermer~, sürücü~, bloger~, jurnalist~, hüquqşünas~, vəkil~, tarixçi~, sosioloq~, maliyyəçi~, bankir~, treyder~, broker~, menecer~, mühəndis~, aqronom~, kapitan~, təsisçi~, sahibi, həmsahibi, strateq~, konsultant~, mütəxəssis~, koordinator~, şərhçi~, akademik~, idarəçi~, tacir~, daşıyıcı~, tədqiqatçı~',
    body: 'nazirliy~, nazirlik~, komitə~, gömrük~, dövlət gömrük komitə~, dgk, statistika~, statistika komitə~, dövlət statistika komitə~, agentliy~, agentlik~, səfirliy~, səfirlik~, hökumət~, bank~, mərkəzi bank~, palata~, assosiasiya~, administrasiya~, xidmət~, departament~, idarə~, şura~, parlament~, institut~, universitet~, mərkəz~, komissiya~, nümayəndə heyət~, fond~, qəzet~, şirkət~, firma~, müəssisə~, sahibkar~, iş adam~, investor~, ixracatçı~, idxalçı~, tərəf~, vətəndaş~, korporasiya~, xin',
    according:
      'görə, məlumatına görə, məlumatlarına görə, hesabatına görə, istinadən, istinadla, sözlərinə görə, hesablamalarına görə, statistikasına əsasən, məlumatına əsasən',
    shows: 'göstərir, göstərib, qeydə alıb, açıqlayıb, açıqladı, dərc edib, yayıb, verib, bildirilib, bildirilir',
    say: 'izah edir, izah etdi, izah etmiş*, cavab verib, cavab verdi, cavab verir, cavablandırıb, təəssüflənir, təəssüflənib, təəssüfləndi, şikayətlənir, şikayətlənib, etiraf edib, etiraf edir, etiraf etdi, xəbərdarlıq edib, xəbərdarlıq edir, zarafat edir, təkrarlayıb, davam edib, davam edir, davam etdi, düşünür, inanır, əmindir, yekunlaşdırıb, paylaşıb, bölüşüb, söyləyir, xatırladır, yazır, əlavə edir, hesab etdi, təsdiqləyib, təsdiqlədi, bəyan edib, bəyan etdi, bəyan edir, ifadə edib, qeyd etmiş*, vəd edib, deyə bildirib, deyə bildirir, danışıb, danışır, şərh edir, proqnozlaşdırıb, vurğulamış*, bildirmişdi, fikrincə, rəyincə, qənaətincə, dediyinə görə, dedi, deyib, deyir, demiş*, bildirib, bildirir, bildirdi, bildirmiş*, qeyd edib, qeyd etdi, qeyd edir, vurğulayıb, vurğuladı, vurğulayır, söyləyib, söylədi, əlavə edib, əlavə etdi, xatırladıb, açıqlayıb, açıqlama verib, diqqətə çatdırıb, diqqətə çatdırdı, deməsinə görə, sözlərinə görə, izah edib, yazıb, hesab edir, hesablayıb, məlumat verib, nəzərə çatdırıb, toxunub, şərh edib',
    expected:
      'alınacaq, qeydə alınacaq, yaşanacaq, baş verəcək, davam edəcək, keçəcəyik, çatacağıq, ötəcəyik, artıracağıq, çatdıracağıq, qaldıracağıq, bilərik, bilərlər, qaldıra bilərik, çatdıra bilərik, qaldıra bilər, çatdıra bilər, vuracaq, çatdırılacaq, qaldırılacaq, artırılacaq, yüksəldiləcək, gözlənilir, gözlənil*, gözləyir, proqnoz*, proqnozlaşdır*, olacaq, çatacaq, artacaq, keçəcək, ola bilər, çata bilər, təxmin edilir, ehtimal*, edəcək, ötəcək, aşacaq, gözləntilər~, gözləntimiz, gözlənir, proqnozumuz, ola biləcək, çatacağı~, artacağı~, çatacağını, keçəcəyi~, keçəcəyini, olacağını, olacağı~, yüksələcək, yüksələcəyi~, bilər, gözləyirik, gözləyirlər, ötəcəyi~, təşkil edəcək, təşkil edəcəyi~, proqnozlaşdırılır, azalacaq, düşəcək, yenilənəcək, qıracaq, qırılacaq',
    target:
      'qarşıda duran vəzifə~, qarşıya qoyulan vəzifə~, vəzifəmiz~, əsas vəzifə~, plan*, planlaşdır*, hədəf*, məqsəd*, nəzərdə tut*, çatdırmaq, çatdırılması, çatdırmağı, çatdıra, artırmaq, artırmağı, artırılması, niyyət*, istəyir*, potensial*, razılaş*, ikiqat artırmaq, yüksəltmək, çatmaq, imkan*, çatdırmağa, çatdırmağı qarşıya, qarşıya qoyub, qarşıya qoyul*, qarşıya məqsəd, qaldırmaq, qaldırmağı, qaldırılması, yüksəldilməsi, yüksəldilmə~, artırmağa, arzu*, tapşır*, istəyirik, istəyirlər, istəyir, söz verib, niyyətində*, əzm*, vədə*, çağırış*, yüksəltməyi, yüksəltməyə, ikiqat artırılması, ikiqat artırmağı, keçirməyi, öhdəlik*, hədəfimiz, hədəfləyir, hədəflənir, yüksəlməlidir, çatmalıdır, artmalıdır, çatdırılmalıdır, qaldırılmalıdır, çatdırmalı*, artırmalı*, yüksəltməli*, qaldırmalı*, çatmalı*, ikiqat artırmalı*, keçməli*, ötməli*, planlaşdırır, planlaşdırılır, mümkündür, mümkün olacaq, imkanı var, imkan ver*, vəd edir, vəd edirlər, vəd edib',
    respectively: 'müvafiq olaraq, müvafiq surətdə, müvafiq şəkildə, uyğun olaraq, uyğun şəkildə',
    average:
      'son illər, son illərdə, son illər ərzində, illər ərzində, orta illik, orta hesabla, illik orta, hər il, ortalama',
    ...{ past: 'son, keçən, ötən, əvvəlki', 'same-time': 'həmin ay~, həmin il~, eyni ayda, həmin rüb~' },
    not: 'itirib, itirdi, itirmiş*, əldən verib, əldən verdi, əgər, deyil, deyildi, deyildir, yox, heç, guya, olsaydı, artmır, artmamış*, artmayacaq, azalmır, azalmamış*, azalmayacaq, yüksəlmir, böyümür, düşmür, enmir, artım dayanıb, artımı dayanıb, artım dayandı, artımı dayandı',
    'should-be': 'olmalıdır, oxunmalıdır',
    ...{ wrong: 'səhvən, yanlışlıqla, səhv, səhvdir', instead: 'əvəzinə, yerinə' },
    untrue: 'yalan, yalandır, yalandı, yanlış, yanlışdır, doğru deyil, həqiqət deyil, feyk, təkzib*',
    and: 'və, yalnız deyil, isə, həm də, amma, lakin, ancaq',
    ...{ or: 'və ya, ya da, ya, yaxud, və yaxud', 'all-of': 'bütün' },
    while:
      'olduğu halda, olsa da, olmuşdursa, olubsa, olmuşdusa, idisə, edibsə, edirdisə, etmişdisə, təşkil edibsə, təşkil edirdisə, təşkil etmişdisə, eyni zamanda, həmçinin, bununla yanaşı, halbuki, öz növbəsində, bununla belə',
    'year-later':
      'müharibədən əvvəl, müharibədən öncə, müharibəyə qədər, münaqişədən əvvəl, pandemiyadan əvvəl, pandemiyadan öncə, pandemiyaya qədər, sanksiyalardan əvvəl, böhrandan əvvəl, müstəqillik illərində, son onillikdə, bir il sonra, növbəti il, növbəti ildə',
    together: 'birlikdə, birgə, bu ölkələr~, həmin ölkələr~, bu dövlətlər~, üç ölkə~, dörd ölkə~, beş ölkə~, on ölkə~',
    ...{ cumulated: 'ümumilikdə, bütövlükdə, cəmi, məcmu', fiscal: 'ilk həftəsində, ilk həftədə, maliyyə il~' },
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
    50: 'bir yarım dəfə, yarısı, yarıdan, yarı',
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
    ...{ over: /d[ae]n$/, passed: /^n?[iu]$|^y?[ae]$/ },
    ...{ level: /^(?:[iu]?n|y)?[ae]$/, when: /d[ae]$/ },
    ...{ attributive: /l[iu][qk]$/, ours: /^(?:[iu]m[iu]z|m[iu]z)/ },
    ...{ whole: /[iu]n$/, part: /^n?i/, having: /l[ae]$/ },
  },
  nameGenitive: {
    ending: /(?:(?<=[oe]va)n)?[ıiuü]n$/,
    before: /ine gore$|fikrince$|reyince$|qenaetince$|dediyine gore$/,
  },
  locative: /[dt][ae]$/,
  plural: /l[ae]r/,
  abbreviations:
    'mln, mlrd, trln, min, dol, man, prof, dr, səh, b, bəy, xan, k, m, c, a, s, ş, il, s.ə, və s, yan, fev, apr, iyn, iyl, avq, sen, okt, noy, dek',
}
