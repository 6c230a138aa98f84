import { describe, expect, test } from 'vitest'
import { formerCountries, groups, membersOf } from '../../src/answers/model/areas.ts'
import { languages } from '../../src/languages/languages.ts'
import { isArea } from '../../src/languages/model/voice/areas.ts'
import { readSlots } from '../../src/reading/slots/read-slots.ts'
import { context } from '../reading/score.ts'

/** Every reporter and partner of the seed and of the official series. */
const held = `
ABW AFG AFR AGO AIA ALB AND ANT ARE ARG ARM ASEAN ASM ATG AUS AUT AZE BDI BEL BEN BFA BGD BGR BHR BHS BIH BLR BLZ BMU BOL
BRA BRB BRI BRICS BRN BTN BWA CAF CAN CASIA5 CHE CHL CHN CIS CIV CMR COD COG COL COM CPV CRI CSK CUB CUW CYM CYP CZE DEU
DJI DMA DNK DOM DZA ECU EGY ERI ESP EST ETH EU27 EU28 FIN FJI FLK FRA FRO FSM GAB GBR GEO GHA GIB GIN GMB GNB GNQ GRC GRD
GRL GTM GUM GUY HKG HND HRV HTI HUN IDN IND IRL IRN IRQ ISL ISR ITA JAM JOR JPN KAZ KEN KGZ KHM KIR KNA KOR KWT LAO LBN
LBR LBY LCA LKA LSO LTU LUX LVA MAC MAR MDA MDG MDV MEX MHL MKD MLI MLT MMR MNE MNG MOZ MRT MSR MUS MWI MYS NAM NCL NER
NGA NIC NLD NOR NPL NRU NZL OMN OTS PAK PAN PER PHL PLW PNG POL PRK PRT PRY PSE PYF QAT ROU RUS RWA SAU SCG SCO SDN SEN
SGP SLB SLE SLV SMR SOM SRB STP SUR SVK SVN SWE SWZ SXM SYC SYR TCD TGO THA TJK TKM TLS TON TTO TUN TUR TURKIC5 TUV TWN
TZA UGA UKR URY USA UZB VCT VEN VGB VNM VUT WLD WSM YEM YUG ZAF ZMB ZWE`
  .trim()
  .split(/\s+/)
/** Their proper names are their codes. */
const abbreviations = ['ASEAN', 'BRICS']

const areasIn = (text: string): readonly string[] => readSlots(text, context).areas.map(one => one.area)

describe.each(languages)('areas in $code', ({ voice }) => {
  test.each(held)('%s has a name, which is heard', area => {
    const name = voice.area(area)
    expect(isArea(area)).toBe(true)
    if (!abbreviations.includes(area)) expect(name).not.toBe(area)
    expect(name).not.toMatch(/[A-Z]\d/)
    expect(areasIn(name), name).toEqual([area])
  })

  test('every group and former country has a name of its own', () => {
    const names = [...groups, ...formerCountries].map(voice.area)
    expect(new Set(names).size).toBe(names.length)
  })
})

/** What people call the groups, in a case where the language has cases. */
test.each([
  ['trade with the Central Asian republics', 'CASIA5'],
  ['turnover with the five Central Asian states', 'CASIA5'],
  ['Orta Asiya ölkələri ilə ticarət', 'CASIA5'],
  ['Mərkəzi Asiya respublikalarına ixrac', 'CASIA5'],
  ['экспорт в страны Средней Азии', 'CASIA5'],
  ['торговля с республиками Центральной Азии', 'CASIA5'],
  ['对中亚国家出口', 'CASIA5'],
  ['与中亚各国的贸易', 'CASIA5'],
  ['trade with the Turkic republics', 'TURKIC5'],
  ['beş türk dövləti ilə dövriyyə', 'TURKIC5'],
  ['Türk dövlətlərindən idxal', 'TURKIC5'],
  ['товарооборот с тюркскими странами', 'TURKIC5'],
  ['торговля с тюркоязычными государствами', 'TURKIC5'],
  ['与突厥语国家的贸易', 'TURKIC5'],
  ['exports to OTS members', 'OTS'],
  ['TDT ölkələrinə ixrac', 'OTS'],
  ['Türk Dövlətləri Təşkilatı ölkələri ilə ticarət', 'OTS'],
  ['товарооборот со странами Организации тюркских государств', 'OTS'],
  ['与突厥国家组织成员国的贸易', 'OTS'],
  ['trade with CIS member states', 'CIS'],
  ['MDB dövlətləri ilə ticarət', 'CIS'],
  ['импорт из государств СНГ', 'CIS'],
  ['与独联体成员国的贸易', 'CIS'],
  ['trade with SCO members', 'SCO'],
  ['ŞƏT ölkələri ilə ticarət', 'SCO'],
  ['товарооборот со странами ШОС', 'SCO'],
  ['与上合组织成员国的贸易', 'SCO'],
  ['BRICS ölkələri ilə ticarət', 'BRICS'],
  ['торговля с государствами БРИКС', 'BRICS'],
  ['与金砖五国的贸易', 'BRICS'],
  ['trade with Southeast Asian countries', 'ASEAN'],
  ['товарооборот Китая со странами АСЕАН', 'ASEAN'],
  ['中国与东盟国家的贸易', 'ASEAN'],
  ['exports to EU member states', 'EU27'],
  ['Avropa İttifaqı ölkələri ilə ticarət', 'EU27'],
  ['экспорт в государства ЕС', 'EU27'],
  ['对欧盟国家出口', 'EU27'],
  ['exports to African nations', 'AFR'],
  ['Afrika dövlətləri ilə ticarət', 'AFR'],
  ['товарооборот Китая со странами Африки', 'AFR'],
  ['trade with Belt and Road partners', 'BRI'],
  ['Kəmər və Yol ölkələri ilə ticarət', 'BRI'],
  ['торговля со странами «Пояса и пути»', 'BRI'],
  ['与共建“一带一路”国家的贸易', 'BRI'],
  ['imports from Czechoslovakia 1992', 'CSK'],
  ['экспорт в Югославию', 'YUG'],
  ['/turnover casia5', 'CASIA5'],
  ['exports to the Eurasian Economic Union', 'EAEU'],
  ['Avrasiya İqtisadi İttifaqı ölkələri ilə ticarət', 'EAEU'],
  ['торговля со странами ЕАЭС', 'EAEU'],
  ['与欧亚经济联盟的贸易', 'EAEU'],
  ['trade with the South Caucasus', 'SCAUC'],
  ['Cənubi Qafqaza ixrac', 'SCAUC'],
  ['экспорт на Южный Кавказ', 'SCAUC'],
  ['与南高加索国家的贸易', 'SCAUC'],
  ['imports from the G7', 'G7'],
  ['экспорт в страны «Большой семёрки»', 'G7'],
  ['Böyük yeddilik ölkələrinə ixrac', 'G7'],
  ['trade with G20 countries 2025', 'G20'],
  ['对二十国集团出口', 'G20'],
  ['exports to OPEC', 'OPEC'],
  ['exports to OPEC+ countries', 'OPECP'],
  ['торговля со странами ОПЕК+', 'OPECP'],
  ['OPEC+ ölkələrinə ixrac', 'OPECP'],
  ['与欧佩克+国家的贸易', 'OPECP'],
  ['импорт из стран ОПЕК', 'OPEC'],
  ['OPEK ölkələri ilə ticarət', 'OPEC'],
  ['trade with the Gulf states', 'GCC'],
  ['Körfəz ölkələrinə ixrac', 'GCC'],
  ['экспорт в страны Персидского залива', 'GCC'],
  ['对海湾国家出口', 'GCC'],
  ['imports from Latin America', 'LATAM'],
  ['импорт из Латинской Америки', 'LATAM'],
  ['Latın Amerikasından idxal', 'LATAM'],
  ['自拉美进口', 'LATAM'],
  ['экспорт на Ближний Восток', 'MEAST'],
  ['Yaxın Şərqə ixrac', 'MEAST'],
  ['exports to the Baltic states', 'BALTIC'],
  ['экспорт в Прибалтику', 'BALTIC'],
  ['торговля со Скандинавией', 'SCAND'],
  ['trade with Asia', 'ASIA'],
  ['trade with East Asia', 'EASIA'],
  ['trade with Balkans 2025', 'BALKAN'],
  ['exports to MENA 2025', 'MENA'],
  ['Şərqi Avropa ilə ticarət', 'EEUR'],
  ['торговля с Восточной Европой', 'EEUR'],
  ['与西方国家贸易额', 'WEST'],
])('%s', (text, area) => expect(areasIn(text)).toContain(area))

test('the members of the lesser known groups are countries', () => {
  expect(membersOf('CASIA5').map(languages[0]?.voice.area ?? String)).toEqual([
    ...['Kazakhstan', 'Kyrgyzstan', 'Tajikistan', 'Turkmenistan', 'Uzbekistan'],
  ])
  expect(membersOf('TURKIC5')).toHaveLength(5)
  expect(membersOf('CHN')).toEqual([])
})
