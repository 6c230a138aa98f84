import type { Hear } from '../../../model/hear/hear.ts'

/** Names of places in Azerbaijani (and a few in Turkish) that ICU does not have. */
export const placeNames: Hear['places'] = {
  ARE: 'bəə, əmirliklər',
  AZE: 'ar, azərbaycan respublikası, azerbaijan, azərb, azerb, azərbaycn',
  AUT: 'avustriya, avusturya',
  BLR: 'belarusiya, belorusiya',
  BIH: 'bosniya',
  CHE: 'isviçrə',
  CHN: 'çxr, çin xalq respublikası, çin tərəfi, kitay',
  COD: 'konqo, konqo demokratik respublikası',
  COG: 'konqo respublikası',
  CZE: 'çex respublikası',
  DEU: 'alman, almanya',
  GBR: 'böyük britaniya, britaniya, ingiltərə, ingiltere, bk',
  GEO: 'gürcistan',
  HKG: 'honq konq, honkonq, hong kong, honqkonq',
  IRN: 'iran islam respublikası',
  ITA: 'italya',
  KAZ: 'kazakistan',
  KGZ: 'qırğız respublikası, qırğızstan, qirgizistan, kirgizistan',
  KOR: 'koreya, koreya respublikası, güney kore, kore',
  MAC: 'makao, aomın',
  MDA: 'moldaviya',
  MKD: 'makedoniya',
  MMR: 'birma',
  OMN: 'oman sultanlığı',
  NLD: 'hollandiya, niderlandlar, hollanda',
  PRK: 'kxdr',
  PSE: 'fələstin',
  RUS: 'rf, rusiya federasiyası, rossiya, rusya',
  SAU: 'səudiyyə, ərəbistan, səudiyyə ərəbistanı krallığı',
  TUR: 'türkiyə cümhuriyyəti, türkiye, turkiye, turkiya',
  USA: 'abş, amerika, birləşmiş ştatlar, abd, amerika ştatları',
  VNM: 'vietnam',
  ZAF: 'car, cənubi afrika',
  WLD: 'dünya, bütün dünya, bütün ölkələr, dünya ölkələri, xarici ölkələr, xarici dövlətlər',
  EU27: 'ab, ab ölkələri, aİ, avropa ittifaqı, avropa birliyi, aib, ai ölkələri, avropa, aİ ölkələri, avropa ölkələri, avropa ittifaqı ölkələri, avropa birliyi ölkələri, ai üzvləri',
  EU28: 'ai 28, avropa ittifaqı 28',
  CIS: 'mdb, mdb ölkələri, müstəqil dövlətlər birliyi, mdb dövlətləri, mdb üzvləri, mdb məkanı',
  OTS: 'tdt, türk dövlətləri təşkilatı, türkdilli dövlətlər təşkilatı, türk şurası, türk şurası ölkələri, tdəş, tdəş ölkələri, türkdilli dövlətlərin əməkdaşlıq şurası, tdt ölkələri, tdt dövlətləri, tdt üzvləri, tdt üzv ölkələri, türk dövlətləri təşkilatı ölkələri, türk dövlətləri təşkilatına üzv ölkələr, tdt üzvü olan ölkələr',
  CASIA5:
    'mərkəzi asiya, orta asiya, mərkəzi asiya ölkələri, orta asiya ölkələri, mərkəzi asiya dövlətləri, mərkəzi asiya respublikaları, orta asiya dövlətləri, orta asiya respublikaları',
  AFR: 'afrika, afrika ölkələri, afrika dövlətləri, afrika qitəsi',
  SCO: 'şət, şanxay əməkdaşlıq təşkilatı, şos, şət ölkələri, şət dövlətləri, şət üzvləri, şanxay əməkdaşlıq təşkilatı ölkələri',
  BRICS: 'briks, brics, briks ölkələri, brics ölkələri, briks dövlətləri, brics dövlətləri',
  TURKIC5:
    'türk dövlətləri, türkdilli ölkələr, türkdilli dövlətlər, türk ölkələri, türk dünyası, türk respublikaları, türkdilli respublikalar, beş türk dövləti, türk dövləti, qardaş türk dövlətləri, türksoylu ölkələr',
  ASEAN: 'asean, asean ölkələri, cənub şərqi asiya, cənub şərqi asiya ölkələri, asean dövlətləri',
  RCEP: 'rcep, rcep ölkələri, rcep üzvləri, rcep sazişinin üzvləri, rcep sazişinin iştirakçıları, regional hərtərəfli iqtisadi tərəfdaşlıq',
  GUAM: 'guam ölkələri, guam dövlətləri, guam üzvləri, guam a üzv ölkələr',
  BRI: 'bir kəmər bir yol, kəmər və yol ölkələri, kəmər və yol dövlətləri, bir kəmər bir yol ölkələri, kəmər və yol tərəfdaşları',
  EZONE: 'avrozona, avro zonası, avro məkanı',
  EFTA: 'efta, avropa azad ticarət assosiasiyası',
  NORDIC: 'şimali avropa, şimali avropa ölkələri, skandinaviya və finlandiya',
  SCAND: 'skandinaviya, skandinaviya ölkələri',
  BALTIC: 'baltikyanı ölkələr, baltik ölkələri, baltikyanı dövlətlər, baltikyanı',
  BENELUX: 'beniluks, benilüks, beniluks ölkələri',
  V4: 'vışeqrad qrupu, vişeqrad qrupu, vışeqrad ölkələri',
  EAEU: 'aİİ, aii ölkələri, aiib, avrasiya iqtisadi ittifaqı, avrasiya iqtisadi birliyi, avrasiya ittifaqı, avrasiya iqtisadi ittifaqı ölkələri',
  SCAUC: 'cənubi qafqaz, cənubi qafqaz ölkələri, zaqafqaziya, cənubi qafqaz dövlətləri',
  ECO: 'iqtisadi əməkdaşlıq təşkilatı, iqtisadi əməkdaşlıq təşkilatı ölkələri, eko ölkələri',
  G7: 'g7, böyük yeddilik, böyük yeddilik ölkələri, g7 ölkələri',
  G20: 'g20, böyük iyirmilik, böyük iyirmilik ölkələri, g20 ölkələri',
  OECD: 'iəit, iəit ölkələri, iqtisadi əməkdaşlıq və inkişaf təşkilatı',
  OPEC: 'opek, opec, opek ölkələri, opec ölkələri',
  OPECP: 'opecplus, opecplus ölkələri',
  D8: 'd8, d8 ölkələri, d 8 ölkələri',
  OIC: 'islam əməkdaşlıq təşkilatı, islam ölkələri, müsəlman ölkələri, islam əməkdaşlıq təşkilatı ölkələri',
  NATO: 'nato, nato ölkələri',
  MEAST: 'yaxın şərq, yaxın şərq ölkələri, orta şərq',
  GCC: 'körfəz ölkələri, fars körfəzi ölkələri, körfəz dövlətləri, körfəz əməkdaşlıq şurası, körfəz ərəb ölkələri, fars körfəzi',
  ARAB: 'ərəb ölkələri, ərəb dövlətləri, ərəb liqası, ərəb dünyası',
  ASIA: 'asiya, asiya ölkələri, asiya dövlətləri',
  NAMER: 'şimali amerika, şimali amerika ölkələri',
  LATAM: 'latın amerikası, latın amerikası ölkələri, cənubi amerika, cənubi amerika ölkələri',
  MERCO: 'merkosur, mercosur, merkosur ölkələri',
  BALKAN: 'balkan ölkələri, balkanlar, balkan',
  EEUR: 'şərqi avropa, mərkəzi avropa, şərqi avropa ölkələri',
  EASIA: 'şərqi asiya, cənubi asiya, şərqi asiya ölkələri',
  MENA: 'yaxın şərq və şimali afrika',
  WEST: 'qərb ölkələri, qərbi avropa, qərb dövlətləri',
  ANT: 'niderland antil adaları, niderland antilləri',
  CSK: 'çexoslovakiya',
  SCG: 'serbiya və monteneqro, serbiya və çernoqoriya',
  SUN: 'sovet ittifaqı, ssri',
  YUG: 'yuqoslaviya',
}

/** Cities, and regions of countries, by country. Their own figures are not held. */
export const cities: Hear['cities'] = `
AFG Kabil; AGO Luanda; ALB Tirana; ARE Dubay, Əbu-Dabi, Əbu-Dəbi, Şarja; ARG Buenos Ayres, Buenos-Ayres; ARM İrəvan, Yerevan;
AUS Kanberra, Sidney, Melburn; AUT Vyana, Vena; AZE Bakı, Sumqayıt, Gəncə, Naxçıvan; BDI Bujumbura; BEL Antverpen; BEN Kotonu; BFA Uaqaduqu;
BGD Dəkkə; BGR Sofiya; BHR Manama; BHS Nassau; BIH Sarayevo; BLR Minsk; BOL La-Pas; BRA San-Paulu, Rio-de-Janeyro; BRB Bricstaun;
BRN Bəndər-Səri-Bəqavan; BTN Tximpxu; BWA Qaborone; CAN Ottava, Toronto, Vankuver; CHE Bern, Sürix, Cenevrə, Bazel; CHL Valparaiso;
CHN Pekin, Şanxay, Şençjen, Şenzhen, Quançjou, Çuntsin, Tyantszin, Ninbo, Urumçi, Sintszyan, Sincan, Çendu, Uhan, Xarbin; CIV Abican; CMR Yaunde;
COD Kinşasa; COG Brazzavil; COL Boqota; COM Moroni; CYP Nikosiya, Limasol; CZE Praqa; DEU Berlin, Hamburq, Münhen, Frankfurt; DNK Kopenhagen;
DOM Santo-Dominqo; ECU Kito; EGY Qahirə, İsgəndəriyyə; ERI Asmara; ESP Madrid, Barselona, Valensiya; EST Tallin, Tallinn; ETH Əddis-Əbəbə;
FIN Helsinki; FRA Paris, Marsel, Lion; GAB Librevil; GBR London, Edinburq, Mançester, Şotlandiya, Uels; GEO Tbilisi, Tiflis, Batumi, Poti; GHA Akkra;
GIN Konakri; GMB Bancul; GNQ Malabo; GRC Afina, Saloniki, Pirey; GUY Corctaun; HND Tequsiqalpa; HRV Zaqreb; HTI Port-o-Prens; HUN Budapeşt;
IDN Cakarta; IND Nyu Dehli, Yeni Dehli, Dehli, Mumbay; IRL Dublin; IRN Tehran, Təbriz, Bəndər-Abbas; IRQ Bağdad, Bəsrə, Ərbil; ISL Reykyavik;
ISR Tel-Əviv, Tel Aviv, Yerusəlim, Hayfa; ITA Milan, Turin, Genuya, Neapol, Triest, Venesiya; JAM Kinqston; JOR Əmman; JPN Tokio, Osaka, Yokohama;
KAZ Astana, Nur-Sultan, Almatı, Alma-Ata, Aktau, Atırau; KEN Nayrobi; KGZ Bişkek; KHM Pnompen, Pnom-Pen; KIR Tarava; KOR Seul, Pusan, Busan;
LAO Vyentyan; LBN Beyrut; LBR Monroviya; LBY Tripoli, Benqazi; LCA Kastri; LIE Vaduts; LKA Kolombo; LSO Maseru; LTU Vilnüs, Klaypeda; LVA Riqa;
MAR Rabat, Kasablanka; MDA Kişinyov, Kişineu; MDG Antananarivu; MEX Mexiko; MHL Macuro; MKD Skopye; MLI Bamako; MLT Valletta; MMR Yanqon, Neypido;
MNE Podqoritsa; MNG Ulan-Bator, Ulanbator; MOZ Maputu; MRT Nuakşot; MUS Port-Lui; MWI Lilonqve; MYS Kuala-Lumpur; NAM Vindhuk; NER Niamey;
NGA Abuca, Laqos; NIC Manaqua; NLD Amsterdam, Rotterdam, Haaqa; NOR Oslo; NPL Katmandu; NZL Vellinqton, Oklend; OMN Maskat, Məskət;
PAK İslamabad, Kəraçi, Lahor; PHL Manila; PNG Port-Morsbi; POL Varşava, Qdansk, Krakov; PRK Pxenyan; PRT Lissabon; PRY Asunsyon; PSE Ramallah, Qəzza;
QAT Doha; ROU Buxarest, Konstansa; RUS Moskva, Sankt-Peterburq, Peterburq, Vladivostok, Kazan, Novosibirsk, Həştərxan, Mahaçqala, Dağıstan;
RWA Kiqali; SAU Ər-Riyad, Riyad, Ciddə; SDN Xartum; SEN Dakar; SLB Honiara; SLE Fritaun; SLV San-Salvador; SOM Moqadişo; SRB Belqrad; SUR Paramaribo;
SVK Bratislava; SVN Lyublyana; SWE Stokholm, Göteborq; SWZ Mbabane; SYR Dəməşq, Hələb; TCD Ncamena; THA Banqkok; TJK Düşənbə, Xocənd;
TKM Aşqabad, Türkmənbaşı; TON Nukualofa; TTO Port-of-Speyn; TUR Ankara, İstanbul, İzmir, Mersin, Trabzon, Antalya; TWN Taybey;
TZA Dodoma, Dar-əs-Salam; UGA Kampala; UKR Kiyev, Odessa, Xarkov; URY Montevideo; USA Vaşinqton, Nyu-York, Los-Anceles, Çikaqo, Hyuston;
UZB Daşkənd, Səmərqənd, Buxara; VEN Karakas; VNM Hanoy, Hoşimin, Sayqon; VUT Port-Vila; WSM Apia; ZAF Pretoriya, Yohannesburq, Keyptaun; ZMB Lusaka;
ZWE Harare`

export const adjectives: Hear['adjectives'] = {
  AZE: 'azərbaycanlı~',
  CHN: 'çinli~',
  TUR: 'türk~',
  RUS: 'rus~, rusiyalı~',
  IRN: 'iranlı~',
  GEO: 'gürcü~',
  KAZ: 'qazax~',
  UZB: 'özbək~',
  TKM: 'türkmən~',
  KGZ: 'qırğız~',
  TJK: 'tacik~',
  DEU: 'alman~',
  FRA: 'fransız~',
  GBR: 'ingilis~',
  USA: 'amerikalı~, amerikan~',
  JPN: 'yapon~',
  IND: 'hind~',
  ARM: 'erməni~',
  UKR: 'ukraynalı~',
  BLR: 'belarus~',
}
