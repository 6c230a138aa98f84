import type { Hear } from '../../../model/hear/hear.ts'

/** Names of places in English that ICU does not have. */
export const placeNames: Hear['places'] = {
  ARE: 'uae, emirates, the emirates',
  ARG: 'argentine',
  AZE: 'azerbaydzhan, azerbaydzhana, azerbaidzhan, azerbaidzhana, azerbaijan republic, republic of azerbaijan, azerbaycan, azerb, azeri, aze, azer, azs',
  BIH: 'bosnia, bosnia herzegovina',
  BLR: 'byelorussia, belorussia',
  BOL: 'plurinational state of bolivia',
  BRN: 'brunei darussalam',
  CAF: 'central african rep',
  CHE: 'swiss confederation',
  CHN: "prc, celestial empire, people's republic of china, peoples republic of china, mainland china, p.r.c., red china, chine, chna, chinna, chnia, hcina, cihna, chima, vhina, cn, chinese side",
  CIV: 'ivory coast, cote divoire',
  COD: 'drc, dr congo, democratic republic of congo, democratic republic of the congo, zaire, congo kinshasa, congo',
  COG: 'republic of the congo, congo republic, congo brazzaville',
  CPV: 'cabo verde',
  CZE: 'czech republic',
  DEU: 'federal republic of germany, frg, west germany, west german',
  EGY: 'arab republic of egypt',
  FLK: 'falklands, malvinas',
  FRO: 'faroes, faeroe islands',
  GBR: 'uk, britain, great britain, england, united kingdom of great britain',
  GMB: 'the gambia',
  GEO: 'ge, republic of georgia, sakartvelo',
  GRC: 'hellas',
  HKG: 'hong kong, hongkong, hk',
  IRN: 'persia, islamic republic of iran',
  IRL: 'eire, republic of ireland',
  KGZ: 'kirghizia, kyrgyz republic, kirgizstan, kirgizia, kyrgyzia',
  KHM: 'kampuchea',
  KOR: 'korea, republic of korea, s korea, rok, south korean, south koreans',
  KNA: 'saint kitts',
  KAZ: 'kz, kaz, qazaqstan, kazakstan',
  LAO: 'lao pdr',
  LBY: 'libyan arab jamahiriya',
  LKA: 'ceylon',
  MAC: 'macao, macau',
  MDA: 'moldavia, republic of moldova',
  MKD: 'macedonia, fyrom',
  MMR: 'myanmar, burma',
  NLD: 'holland, the netherlands',
  PRK: "dprk, democratic people's republic of korea",
  PAK: 'pak',
  PSE: 'palestine, state of palestine',
  RUS: 'russian federation, rf',
  SAU: 'saudi, ksa, kingdom of saudi arabia',
  SWZ: 'swaziland',
  SYR: 'syrian arab republic',
  THA: 'siam',
  TJK: 'tadjikistan, tadzhikistan',
  TLS: 'east timor',
  TKM: 'turkmenia, turkmen',
  TUR: 'turkey, turkiye, republic of turkey, turkiye republic, turky, tr',
  TWN: 'republic of china, chinese taipei, formosa, taiwan province of china',
  TZA: 'united republic of tanzania',
  UKR: 'the ukraine',
  NZL: 'n.z.',
  USA: 'usa, united states of america, america, the states, the us, us of a',
  UZB: 'uz, uzb',
  VAT: 'vatican, holy see',
  VCT: 'saint vincent',
  VEN: 'bolivarian republic of venezuela',
  VNM: 'viet nam',
  ZAF: 's. africa, rsa, republic of south africa',
  WLD: 'world, whole world, the world, worldwide, all countries, foreign countries, countries of the world, rest of the world',
  EU27: 'ec, the ec, eec, the eec, european community, the european community, eu, european union, the eu, e.u., eu 27, eu countries, eu states, europe, the european union, brussels, eu27, eu members, eu member states, eu nations',
  EU28: 'eu 28, eu28, the eu 28, eu of 28',
  CIS: 'cis, commonwealth of independent states, cis countries, cis states, cis members, cis member states, cis nations',
  OTS: 'ots, organization of turkic states, organisation of turkic states, organization of turkic speaking states, organisation of turkic speaking states, turkic council, turkic states organization, ots countries, ots states, ots members, ots member states, countries of the organization of turkic states, turkic states organisation',
  CASIA5:
    'central asia, central asian countries, central asian states, middle asia, central asian republics, central asian nations, central asia countries, countries of central asia, five central asian states, casia5, middle asian countries',
  AFR: 'africa, african countries, african states, african nations, african continent',
  SCO: 'sco, shanghai cooperation organisation, shanghai cooperation organization, sco countries, sco states, sco members, sco member states, shanghai cooperation organisation countries',
  BRICS: 'brics, bric, brics countries, brics states, brics nations, brics members',
  TURKIC5:
    'turkic states, turkic countries, turkic world, turkic speaking countries, turkic nations, turkic republics, turkic speaking states, turkic speaking nations, turkic peoples, five turkic states, turkic5',
  ASEAN:
    'asean, southeast asia, asean countries, southeast asian nations, asean states, asean nations, asean members, southeast asian countries, south east asia, association of southeast asian nations',
  RCEP: 'rcep, rcep countries, rcep members, rcep member states, rcep partners, other rcep members, other rcep countries, rcep area, regional comprehensive economic partnership, members of the regional comprehensive economic partnership',
  GUAM: 'guam countries, guam states, guam members, guam member states, guam member countries',
  BRI: 'belt and road countries, countries along the belt and road, bri countries, belt and road states, belt and road nations, belt and road partners, belt and road partner countries, partners of the belt and road',
  EZONE: 'euro area, eurozone, euro zone',
  EFTA: 'efta, european free trade association',
  NORDIC: 'nordic countries, nordics, nordic states, northern europe',
  SCAND: 'scandinavia, scandinavian countries',
  BALTIC: 'baltic states, baltic countries, baltics, the baltics',
  BENELUX: 'benelux, benelux countries',
  V4: 'visegrad group, visegrad countries, visegrad four',
  EAEU: 'eaeu, eeu, eurasian economic union, eaeu countries, eaeu members, eaeu states, eurasian union, eaeu member states',
  SCAUC: 'south caucasus, south caucasus countries, transcaucasia, southern caucasus, south caucasian countries',
  ECO: 'eco countries, eco members, eco member states, economic cooperation organization, economic cooperation organisation',
  G7: 'g7, g 7, group of seven, g7 countries, g7 members, g7 nations, g7 states',
  G20: 'g20, g 20, group of twenty, g20 countries, g20 members, g20 nations',
  OECD: 'oecd, oecd countries, oecd members',
  OPEC: 'opec, opec countries, opec members, opec nations',
  OPECP: 'opecplus, opecplus countries, opec plus',
  D8: 'd8, d 8, d8 countries, developing eight',
  OIC: 'oic, oic countries, organisation of islamic cooperation, organization of islamic cooperation, islamic countries, muslim countries, islamic world',
  NATO: 'nato, nato countries, nato members',
  MEAST: 'middle east, the middle east, middle eastern countries, near east',
  GCC: 'gcc, gcc countries, gulf, the gulf, gulf countries, gulf states, persian gulf countries, gulf cooperation council, gulf arab states, gulf monarchies, persian gulf, gulf nations',
  ARAB: 'arab countries, arab states, arab world, arab league, arab nations',
  ASIA: 'asia, asian countries, asian nations',
  NAMER: 'north america, usmca, nafta, north american countries',
  LATAM: 'latin america, latin american countries, latam, latin american states, south america, central america',
  MERCO: 'mercosur, mercosur countries',
  BALKAN: 'balkans, the balkans, balkan countries, western balkans',
  EEUR: 'eastern europe, central and eastern europe, central europe',
  EASIA: 'east asia, eastern asia, south asia, northeast asia',
  MENA: 'mena, middle east and north africa, the middle east and north africa',
  WEST: 'western countries, the west, western nations, western europe',
  ANT: 'netherlands antilles, the netherlands antilles, dutch antilles',
  CSK: 'czechoslovakia, czecho slovakia',
  SCG: 'serbia and montenegro, state union of serbia and montenegro',
  SUN: 'soviet union, ussr, u s s r',
  YUG: 'yugoslavia',
}

/** Cities, and regions of countries, by country. Their own figures are not held. */
export const cities: Hear['cities'] = `
AFG Kabul; AGO Luanda; ALB Tirana; ARE Dubai, Abu Dhabi, Sharjah; ARG Buenos Aires; ARM Yerevan; AUS Canberra, Sydney, Melbourne; AUT Vienna;
AZE Baku, Ganja, Sumgait, Sumqayit, Nakhchivan; BDI Bujumbura; BEL Antwerp, Ghent; BEN Cotonou; BFA Ouagadougou; BGD Dhaka; BGR Sofia, Varna;
BHR Manama; BHS Nassau; BIH Sarajevo; BLR Minsk; BOL La Paz; BRA Brasilia, Sao Paulo, Rio de Janeiro; BRB Bridgetown; BRN Bandar Seri Begawan;
BTN Thimphu; BWA Gaborone; CAF Bangui; CAN Ottawa, Toronto, Vancouver, Montreal; CHE Bern, Zurich, Geneva, Basel; CHL Santiago, Valparaiso;
CHN Beijing, Peking, Shanghai, Shenzhen, Guangzhou, Yiwu, Chongqing, Tianjin, Ningbo, Qingdao, Hangzhou, Wuhan, Chengdu, Nanjing, Xiamen, Suzhou, Harbin, Urumqi, Xinjiang, Guangdong, Zhejiang, Lianyungang, Xian;
CIV Abidjan, Yamoussoukro; CMR Yaounde, Douala; COD Kinshasa; COG Brazzaville; COL Bogota; COM Moroni; CPV Praia; CUB Havana; CYP Nicosia, Limassol;
CZE Prague, Brno; DEU Berlin, Hamburg, Munich, Frankfurt, Bavaria; DNK Copenhagen; DOM Santo Domingo; DZA Algiers; ECU Quito, Guayaquil;
EGY Cairo, Alexandria; ERI Asmara; ESP Madrid, Barcelona, Valencia; EST Tallinn; ETH Addis Ababa; FIN Helsinki; FRA Paris, Marseille, Lyon;
GAB Libreville; GBR London, Edinburgh, Manchester, Liverpool, Scotland, Wales, Northern Ireland; GEO Tbilisi, Tiflis, Batumi, Poti; GHA Accra;
GIN Conakry; GMB Banjul; GNQ Malabo; GRC Athens, Thessaloniki, Piraeus; GTM Guatemala City; GUY Georgetown; HND Tegucigalpa; HRV Zagreb;
HTI Port-au-Prince; HUN Budapest; IDN Jakarta; IND New Delhi, Delhi, Mumbai, Bombay, Kolkata, Chennai, Bangalore; IRL Dublin;
IRN Tehran, Teheran, Tabriz, Bandar Abbas; IRQ Baghdad, Basra, Erbil; ISL Reykjavik; ISR Tel Aviv, Jerusalem, Haifa;
ITA Rome, Milan, Turin, Genoa, Naples, Trieste, Venice; JAM Kingston; JOR Amman; JPN Tokyo, Osaka, Yokohama, Nagoya;
KAZ Astana, Nur-Sultan, Almaty, Alma-Ata, Aktau, Atyrau, Shymkent; KEN Nairobi, Mombasa; KGZ Bishkek; KHM Phnom Penh; KIR Tarawa;
KOR Seoul, Busan, Incheon; KWT Kuwait City; LAO Vientiane; LBN Beirut; LBR Monrovia; LBY Tripoli, Benghazi; LCA Castries; LIE Vaduz; LKA Colombo;
LSO Maseru; LTU Vilnius, Klaipeda; LVA Riga; MAR Rabat, Casablanca, Tangier; MDA Chisinau, Kishinev; MDG Antananarivo; MEX Mexico City; MHL Majuro;
MKD Skopje; MLI Bamako; MLT Valletta; MMR Yangon, Rangoon, Naypyidaw; MNE Podgorica; MNG Ulaanbaatar, Ulan Bator; MOZ Maputo; MRT Nouakchott;
MUS Port Louis; MWI Lilongwe; MYS Kuala Lumpur; NAM Windhoek; NER Niamey; NGA Abuja, Lagos; NIC Managua; NLD Amsterdam, Rotterdam, The Hague;
NOR Oslo; NPL Kathmandu; NZL Wellington, Auckland; OMN Muscat; PAK Islamabad, Karachi, Lahore; PAN Panama City; PER Lima; PHL Manila;
PNG Port Moresby; POL Warsaw, Gdansk, Krakow; PRK Pyongyang; PRT Lisbon; PRY Asuncion; PSE Ramallah, Gaza; QAT Doha; ROU Bucharest, Constanta;
RUS Moscow, Saint Petersburg, St Petersburg, Petersburg, Vladivostok, Kazan, Novosibirsk, Yekaterinburg, Astrakhan, Makhachkala, Dagestan; RWA Kigali;
SAU Riyadh, Jeddah, Dammam; SDN Khartoum; SEN Dakar; SLB Honiara; SLE Freetown; SLV San Salvador; SOM Mogadishu; SRB Belgrade; SSD Juba;
SUR Paramaribo; SVK Bratislava; SVN Ljubljana; SWE Stockholm, Gothenburg; SWZ Mbabane; SYR Damascus, Aleppo; TCD Ndjamena; THA Bangkok;
TJK Dushanbe, Khujand; TKM Ashgabat, Turkmenbashi; TON Nukualofa; TTO Port of Spain; TUR Ankara, Istanbul, Izmir, Mersin, Kars, Trabzon, Antalya;
TWN Taipei, Kaohsiung; TZA Dodoma, Dar es Salaam; UGA Kampala; UKR Kyiv, Kiev, Odesa, Odessa, Kharkiv, Lviv; URY Montevideo;
USA Washington, New York, Los Angeles, Chicago, Houston, San Francisco; UZB Tashkent, Samarkand, Bukhara; VEN Caracas;
VNM Hanoi, Ho Chi Minh City, Saigon, Haiphong; VUT Port Vila; WSM Apia; YEM Sanaa; ZAF Pretoria, Johannesburg, Cape Town, Durban; ZMB Lusaka;
ZWE Harare`
