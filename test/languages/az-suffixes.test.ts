import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  ablative,
  capital,
  comitative,
  dative,
  genitive,
  locative,
  ordinal,
} from '../../src/languages/az/voice/suffixes.ts'
import { voice } from '../../src/languages/az/voice/voice.ts'

// Of, to, from and with: every country and group of the first data.
test.each([
  ['AZE', 'Azərbaycanın', 'Azərbaycana', 'Azərbaycandan', 'Azərbaycanla'],
  ['AFR', 'Afrikanın', 'Afrikaya', 'Afrikadan', 'Afrika ilə'],
  ['ARE', 'BƏƏ-nin', 'BƏƏ-yə', 'BƏƏ-dən', 'BƏƏ ilə'],
  ['ARM', 'Ermənistanın', 'Ermənistana', 'Ermənistandan', 'Ermənistanla'],
  ['ASEAN', 'ASEAN-ın', 'ASEAN-a', 'ASEAN-dan', 'ASEAN-la'],
  ['AUS', 'Avstraliyanın', 'Avstraliyaya', 'Avstraliyadan', 'Avstraliya ilə'],
  ['BGR', 'Bolqarıstanın', 'Bolqarıstana', 'Bolqarıstandan', 'Bolqarıstanla'],
  ['BLR', 'Belarusun', 'Belarusa', 'Belarusdan', 'Belarusla'],
  [
    'BRI',
    '“Kəmər və Yol” ölkələrinin',
    '“Kəmər və Yol” ölkələrinə',
    '“Kəmər və Yol” ölkələrindən',
    '“Kəmər və Yol” ölkələri ilə',
  ],
  ['BRICS', 'BRICS-in', 'BRICS-ə', 'BRICS-dən', 'BRICS-lə'],
  ['CASIA5', 'Mərkəzi Asiyanın', 'Mərkəzi Asiyaya', 'Mərkəzi Asiyadan', 'Mərkəzi Asiya ilə'],
  ['CHE', 'İsveçrənin', 'İsveçrəyə', 'İsveçrədən', 'İsveçrə ilə'],
  ['CHN', 'Çinin', 'Çinə', 'Çindən', 'Çinlə'],
  ['CIS', 'MDB-nin', 'MDB-yə', 'MDB-dən', 'MDB ilə'],
  ['CZE', 'Çexiyanın', 'Çexiyaya', 'Çexiyadan', 'Çexiya ilə'],
  ['DEU', 'Almaniyanın', 'Almaniyaya', 'Almaniyadan', 'Almaniya ilə'],
  ['ECU', 'Ekvadorun', 'Ekvadora', 'Ekvadordan', 'Ekvadorla'],
  ['ESP', 'İspaniyanın', 'İspaniyaya', 'İspaniyadan', 'İspaniya ilə'],
  ['EU27', 'Avropa İttifaqının', 'Avropa İttifaqına', 'Avropa İttifaqından', 'Avropa İttifaqı ilə'],
  ['EU28', 'Aİ-28-in', 'Aİ-28-ə', 'Aİ-28-dən', 'Aİ-28-lə'],
  ['GBR', 'Böyük Britaniyanın', 'Böyük Britaniyaya', 'Böyük Britaniyadan', 'Böyük Britaniya ilə'],
  ['GEO', 'Gürcüstanın', 'Gürcüstana', 'Gürcüstandan', 'Gürcüstanla'],
  ['GRC', 'Yunanıstanın', 'Yunanıstana', 'Yunanıstandan', 'Yunanıstanla'],
  ['HND', 'Hondurasın', 'Hondurasa', 'Hondurasdan', 'Hondurasla'],
  ['HRV', 'Xorvatiyanın', 'Xorvatiyaya', 'Xorvatiyadan', 'Xorvatiya ilə'],
  ['IND', 'Hindistanın', 'Hindistana', 'Hindistandan', 'Hindistanla'],
  ['IRN', 'İranın', 'İrana', 'İrandan', 'İranla'],
  ['IRQ', 'İraqın', 'İraqa', 'İraqdan', 'İraqla'],
  ['ISR', 'İsrailin', 'İsrailə', 'İsraildən', 'İsraillə'],
  ['ITA', 'İtaliyanın', 'İtaliyaya', 'İtaliyadan', 'İtaliya ilə'],
  ['KAZ', 'Qazaxıstanın', 'Qazaxıstana', 'Qazaxıstandan', 'Qazaxıstanla'],
  ['KGZ', 'Qırğızıstanın', 'Qırğızıstana', 'Qırğızıstandan', 'Qırğızıstanla'],
  ['MDA', 'Moldovanın', 'Moldovaya', 'Moldovadan', 'Moldova ilə'],
  [
    'OTS',
    'Türk Dövlətləri Təşkilatının',
    'Türk Dövlətləri Təşkilatına',
    'Türk Dövlətləri Təşkilatından',
    'Türk Dövlətləri Təşkilatı ilə',
  ],
  ['RUS', 'Rusiyanın', 'Rusiyaya', 'Rusiyadan', 'Rusiya ilə'],
  ['SCO', 'ŞƏT-in', 'ŞƏT-ə', 'ŞƏT-dən', 'ŞƏT-lə'],
  ['SYR', 'Suriyanın', 'Suriyaya', 'Suriyadan', 'Suriya ilə'],
  ['TJK', 'Tacikistanın', 'Tacikistana', 'Tacikistandan', 'Tacikistanla'],
  ['TKM', 'Türkmənistanın', 'Türkmənistana', 'Türkmənistandan', 'Türkmənistanla'],
  ['TUN', 'Tunisin', 'Tunisə', 'Tunisdən', 'Tunislə'],
  ['TUR', 'Türkiyənin', 'Türkiyəyə', 'Türkiyədən', 'Türkiyə ilə'],
  ['TURKIC5', 'Türk dövlətlərinin', 'Türk dövlətlərinə', 'Türk dövlətlərindən', 'Türk dövlətləri ilə'],
  ['UKR', 'Ukraynanın', 'Ukraynaya', 'Ukraynadan', 'Ukrayna ilə'],
  ['USA', 'ABŞ-ın', 'ABŞ-a', 'ABŞ-dan', 'ABŞ-la'],
  ['UZB', 'Özbəkistanın', 'Özbəkistana', 'Özbəkistandan', 'Özbəkistanla'],
  ['VNM', 'Vyetnamın', 'Vyetnama', 'Vyetnamdan', 'Vyetnamla'],
  ['WLD', 'dünyanın', 'dünyaya', 'dünyadan', 'dünya ilə'],
  ['SAU', 'Səudiyyə Ərəbistanının', 'Səudiyyə Ərəbistanına', 'Səudiyyə Ərəbistanından', 'Səudiyyə Ərəbistanı ilə'],
  ['STP', 'San-Tome və Prinsipinin', 'San-Tome və Prinsipiyə', 'San-Tome və Prinsipidən', 'San-Tome və Prinsipi ilə'],
])('%s: %s', (area, ...forms) => {
  const name = voice.area(area)
  expect([genitive(name), dative(name), ablative(name), comitative(name)]).toEqual(forms)
})

test('compounds that are possessed take an n', () => {
  const states = 'Amerika Birləşmiş Ştatları'
  expect([genitive(states), dative(states), ablative(states), comitative(states)]).toEqual([
    'Amerika Birləşmiş Ştatlarının',
    'Amerika Birləşmiş Ştatlarına',
    'Amerika Birləşmiş Ştatlarından',
    'Amerika Birləşmiş Ştatları ilə',
  ])
  expect(dative('Birləşmiş Ərəb Əmirlikləri')).toBe('Birləşmiş Ərəb Əmirliklərinə')
})

const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ']
const icu = new Intl.DisplayNames('az', { type: 'region', fallback: 'none' })
const names = letters
  .flatMap(one => letters.map(two => icu.of(one + two)))
  .filter(name => name !== undefined && /\p{Ll}$/u.test(name))
  .map(String)

test('every name of ICU is in harmony', () => {
  expect(names.length).toBeGreaterThan(240)
  const back = (name: string): boolean => /[aıouAIOU][^aıouəeiöüAIOUƏEİÖÜ]*$/.test(name)
  expect(names.filter(name => back(name) !== ablative(name).endsWith('dan'))).toEqual([])
  expect(names.filter(name => back(name) !== dative(name).endsWith('a'))).toEqual([])
  expect(names.filter(name => back(name) !== /[ıu]n$/.test(genitive(name)))).toEqual([])
})

test.each([
  ['1900', '1900-cü'],
  ['1999', '1999-cu'],
  ['2000', '2000-ci'],
  ['2001', '2001-ci'],
  ['2016', '2016-cı'],
  ['2023', '2023-cü'],
  ['2024', '2024-cü'],
  ['2030', '2030-cu'],
  ['2040', '2040-cı'],
])('the year %s is %s', (year, said) => expect(ordinal(year)).toBe(said))

test('a year is read by its last word alone: 20NN as NN', () =>
  fc.assert(
    fc.property(fc.integer({ min: 10, max: 99 }), n => {
      expect(ordinal(`20${n}`).split('-')[1]).toBe(ordinal(String(n)).split('-')[1])
    }),
  ))

test('i becomes İ, ı becomes I', () => expect([capital('idxal'), capital('ılıq')]).toEqual(['İdxal', 'Ilıq']))

test.each([
  ['2025-ci il', '2025-ci ildə'],
  ['2026-cı ilin yanvarı', '2026-cı ilin yanvarında'],
  ['2026-cı ilin iyunu', '2026-cı ilin iyununda'],
  ['2024-cü ilin I rübü', '2024-cü ilin I rübündə'],
  ['2019-cu ilin birinci yarısı', '2019-cu ilin birinci yarısında'],
  ['2025-ci ilin yanvar–oktyabrı', '2025-ci ilin yanvar–oktyabrında'],
])('in %s', (period, expected) => expect(locative(period)).toBe(expected))
