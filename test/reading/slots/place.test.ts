import { describe, expect, test } from 'vitest'
import { alpha2, countries } from '../../../src/languages/model/voice/areas.ts'
import { readSlots } from '../../../src/reading/slots/read-slots.ts'
import { everyNth } from '../../suite.ts'
import { context } from '../score.ts'

const areasIn = (text: string): readonly string[] => readSlots(text, context).areas.map(one => one.area)

// Codes that are words first: and, are, can, ÇXR (China), March, September.
const words = new Set(['AND', 'ARE', 'CAN', 'CXR', 'MAR', 'SEN'])

describe('places', () => {
  test.each(['en', 'az', 'ru', 'zh'])('every country by its name in %s, and by its codes', locale => {
    const names = new Intl.DisplayNames(locale, { type: 'region' })
    for (const area of countries) {
      const code = alpha2(area) ?? ''
      const name = names.of(code) ?? ''
      expect(areasIn(name), name).toEqual([area])
      expect(areasIn(name.toUpperCase()), name).toEqual([area])
      if (!words.has(area)) expect(areasIn(`2024 ${area}`), area).toEqual([area])
      const flag = [...code].map(char => String.fromCodePoint(0x1f1e6 + char.charCodeAt(0) - 65)).join('')
      expect(areasIn(flag), flag).toEqual([area])
    }
  })

  test.each([
    ['exports CAN 2024', 'CAN'],
    ['exports ARE 2024', 'ARE'],
    ['exports CAN?', 'CAN'],
    ['exports CAN, 2024', 'CAN'],
    ['exports CAN in 2024', 'CAN'],
    ['imports AND', 'AND'],
    ['the exports ARE falling', ''],
    ['how much CAN we export in 2024', 'AZE'],
    ['exports can 2024', ''],
    ['EXPORTS ARE 2024', ''],
    // March or Morocco: the bot asks which.
    ['imports MAR 2020', ''],
    ['imports mar 2020', ''],
    ['Mar 2020', ''],
    // Names that are everyday words: places beside a word of trade.
    ['trade with oman 2023', 'OMN'],
    ['chad exports 2018', 'TCD'],
    ["Qatar's exports in 2024", 'QAT'],
    ['Mali ilə dövriyyə 2024', 'MLI'],
    ['экспорт в мали 2018', 'MLI'],
    ['товарооборот с тонга 2018', 'TON'],
    ['экспорт того, что продано', ''],
    ['mali göstəricilər 2024', ''],
    ['malının ixracı 2024', ''],
    ['qatar ixrac 2024', ''],
  ])('%s: a code behind a flow, a word elsewhere', (text, area) =>
    expect(
      readSlots(text, context, 'talk')
        .areas.map(one => one.area)
        .join(' '),
    ).toBe(area),
  )

  test.each([
    ['PRC', 'CHN'],
    ['mainland China', 'CHN'],
    ['КНР', 'CHN'],
    ['ÇXR', 'CHN'],
    ['中华人民共和国', 'CHN'],
    ['USA', 'USA'],
    ['U.S.', 'USA'],
    ['ABŞ', 'USA'],
    ['США', 'USA'],
    ['Америка', 'USA'],
    ['美国', 'USA'],
    ['Britain', 'GBR'],
    ['UK', 'GBR'],
    ['Великобритании', 'GBR'],
    ['Böyük Britaniya', 'GBR'],
    ['İngiltərə', 'GBR'],
    ['Turkey', 'TUR'],
    ['Türkiye', 'TUR'],
    ['turkiye', 'TUR'],
    ['Турции', 'TUR'],
    ['Hong Kong', 'HKG'],
    ['Гонконг', 'HKG'],
    ['香港', 'HKG'],
    ['Emirates', 'ARE'],
    ['阿联酋', 'ARE'],
    ['BƏƏ', 'ARE'],
    ['РФ', 'RUS'],
    ['России', 'RUS'],
    ['Holland', 'NLD'],
    ['Burma', 'MMR'],
    ['Ivory Coast', 'CIV'],
    ['Киргизстан', 'KGZ'],
    ['South Korea', 'KOR'],
    ['Южная Корея', 'KOR'],
    ['韩国', 'KOR'],
    ['KXDR', 'PRK'],
    ['EU', 'EU27'],
    ['ЕС', 'EU27'],
    ['Avropa İttifaqı', 'EU27'],
    ['欧盟', 'EU27'],
    ['CIS', 'CIS'],
    ['СНГ', 'CIS'],
    ['MDB', 'CIS'],
    ['独联体', 'CIS'],
    ['Central Asia', 'CASIA5'],
    ['中亚五国', 'CASIA5'],
    ['Turkic states', 'TURKIC5'],
    ['BRICS', 'BRICS'],
    ['ШОС', 'SCO'],
    ['ASEAN', 'ASEAN'],
    ['RCEP', 'RCEP'],
    ['страны ВРЭП', 'RCEP'],
    ['区域全面经济伙伴关系协定成员国', 'RCEP'],
    ['GUAM countries', 'GUAM'],
    ['странами ГУАМ', 'GUAM'],
    ['Guam', 'GUM'],
    ['зарубежными странами', 'WLD'],
    ['xarici ölkələr', 'WLD'],
    ['foreign countries', 'WLD'],
    ['весь мир', 'WLD'],
    ['世界', 'WLD'],
    ['dünya', 'WLD'],
    ['the world', 'WLD'],
    ['OTS', 'OTS'],
    ['Organization of Turkic States', 'OTS'],
    ['Africa', 'AFR'],
  ])('%s', (name, area) => expect(areasIn(name)).toEqual([area]))

  test.each([
    ['Китаем', 'CHN'],
    ['Китаю', 'CHN'],
    ['из Китая', 'CHN'],
    ['о Китае', 'CHN'],
    ['Турцией', 'TUR'],
    ['в Турцию', 'TUR'],
    ['Саудовской Аравией', 'SAU'],
    ['Соединённых Штатов', 'USA'],
    ['Египтом', 'EGY'],
    ['Грузии', 'GEO'],
    ['Чехией', 'CZE'],
    ['Çinlə', 'CHN'],
    ['Çindən', 'CHN'],
    ['Çinə', 'CHN'],
    ['Çinin', 'CHN'],
    ['Çindədir', 'CHN'],
    ['cinle', 'CHN'],
    ['Türkiyəyə', 'TUR'],
    ['Türkiyədən', 'TUR'],
    ['Gürcüstanla', 'GEO'],
    ['ABŞ-dan', 'USA'],
    ['ABŞ-a', 'USA'],
    ['İraqa', 'IRQ'],
    ["Çin'in", 'CHN'],
    ['Birləşmiş Krallığa', 'GBR'],
    ["China's", 'CHN'],
    ["Türkiye's", 'TUR'],
    ['китайский', 'CHN'],
    ['Chinese', 'CHN'],
    ['kitaem', 'CHN'],
    ['Rossiey', 'RUS'],
    ['turciya', 'TUR'],
  ])('%s in its case', (name, area) => expect(areasIn(name)).toEqual([area]))

  test.each([
    ['Chian', 'CHN'],
    ['Chnia', 'CHN'],
    ['Azerbajan', 'AZE'],
    ['Azerbiajan', 'AZE'],
    ['Kazahstan', 'KAZ'],
    ['Uzbekstan', 'UZB'],
    ['Türkyə', 'TUR'],
    ['Germny', 'DEU'],
    ['Казахтан', 'KAZ'],
    ['Азербаджан', 'AZE'],
    ['Turkmenstan', 'TKM'],
  ])('%s with a slip', (typed, area) => expect(areasIn(typed)).toEqual([area]))

  test.each([
    ['trade with Russia since the war in Ukraine', ['RUS']],
    ['trade since the Ukraine war', []],
    ['2022年俄乌冲突后与俄罗斯的贸易', ['RUS']],
    ['торговля с Россией после войны в Украине', ['RUS']],
    ['us china trade 2024', ['USA', 'CHN']],
    ['give us china trade 2024', ['CHN']],
  ])('%s: the countries, without the place of an event', (text, areas) =>
    expect(readSlots(text, context, 'talk').areas.map(({ area }) => area)).toEqual(areas),
  )

  test.each(['Austrlia', 'Irn', 'begin', 'линия', 'серия', 'child', 'women'])(
    '"%s" is nobody: too short, an everyday word, or as near to another country',
    word => expect(readSlots(word, context, 'talk').areas).toEqual([]),
  )

  test('no typo turns one country into another', () => {
    const names = new Intl.DisplayNames('en', { type: 'region' })
    for (const area of everyNth(3, countries)) {
      const name = names.of(alpha2(area) ?? '') ?? ''
      if (!/^[A-Za-z]{5,}$/.test(name)) continue
      for (let i = 1; i < name.length; i += 1) {
        const typed = name.slice(0, i) + name.slice(i + 1)
        const heard = areasIn(typed)
        // Without one letter it is the same country, an exact name of another (Niger, Nigerə), or unknown.
        const isOwnName = countries.some(
          other =>
            other !== area && typed.toLowerCase().startsWith(names.of(alpha2(other) ?? '')?.toLowerCase() ?? '-'),
        )
        if (!isOwnName && typed.length > 3) expect([[], [area]], `${typed} for ${name}: ${heard}`).toContainEqual(heard)
      }
    }
  })

  test('short words are not codes in free text', () => {
    expect(readSlots('is it in my list? no, do so at me', context, 'talk').areas.filter(one => !one.ours)).toEqual([])
    expect(readSlots('tell us about it', context, 'talk').areas.map(one => one.area)).toEqual(['AZE'])
    expect(readSlots('trade with US', context, 'talk').areas.map(one => one.area)).toEqual(['USA'])
    expect(readSlots('which one can per ton be', context, 'talk').areas).toEqual([])
  })

  test.each(['aze-tur', 'aze/tur 2024', 'trade aze tur', 'aze-tur贸易'])('%s: two codes side by side', text =>
    expect(readSlots(text, context, 'talk').areas.map(({ area }) => area)).toEqual(['AZE', 'TUR']),
  )
})
