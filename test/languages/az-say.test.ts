import { expect, test } from 'vitest'
import type { Reason } from '../../src/answers/model/findings.ts'
import type { Flow } from '../../src/data/model/schema.ts'
import { az } from '../../src/languages/az/index.ts'
import type { BasedChange } from '../../src/languages/model/voice/values.ts'
import { amount, cite, plain, published } from './spoken.ts'

const { voice, say } = az

test.each<[Flow, string, string, string]>([
  ['T', 'AZE', 'CHN', 'Azərbaycanla Çinin ticarət dövriyyəsi'],
  ['X', 'AZE', 'CHN', 'Azərbaycanın Çinə ixracı'],
  ['M', 'AZE', 'CHN', 'Azərbaycanın Çindən idxalı'],
  ['B', 'AZE', 'CHN', 'Azərbaycanın Çinlə ticarət saldosu'],
  ['T', 'AZE', 'WLD', 'Azərbaycanın ümumi ticarət dövriyyəsi'],
  ['X', 'GEO', 'WLD', 'Gürcüstanın ümumi ixracı'],
  ['X', 'AZE', 'USA', 'Azərbaycanın ABŞ-a ixracı'],
  ['T', 'AZE', 'USA', 'Azərbaycanla ABŞ-ın ticarət dövriyyəsi'],
  ['M', 'AZE', 'TUR', 'Azərbaycanın Türkiyədən idxalı'],
  ['T', 'TUR', 'AZE', 'Türkiyə ilə Azərbaycanın ticarət dövriyyəsi'],
  ['X', 'AZE', 'GBR', 'Azərbaycanın Böyük Britaniyaya ixracı'],
  ['B', 'AZE', 'RUS', 'Azərbaycanın Rusiya ilə ticarət saldosu'],
  ['X', 'AZE', 'OTS', 'Azərbaycanın Türk Dövlətləri Təşkilatına ixracı'],
  ['M', 'WLD', 'CHN', 'Dünyanın Çindən idxalı'],
])('%s %s %s: %s', (flow, reporter, partner, said) => expect(say.subject(flow, reporter, partner)).toBe(said))

test.each([
  ['2024', '2024-cü illə müqayisədə ▲ 30,2%'],
  ['2026', '2026-cı illə müqayisədə ▲ 30,2%'],
  ['2025-S1', '2025-ci ilin birinci yarımili ilə müqayisədə ▲ 30,2%'],
  ['2025-Q1', '2025-ci ilin I rübü ilə müqayisədə ▲ 30,2%'],
  ['2025-01', '2025-ci ilin yanvarı ilə müqayisədə ▲ 30,2%'],
  ['2024-01/2024-10', '2024-cü ilin yanvar–oktyabrı ilə müqayisədə ▲ 30,2%'],
])('change on %s', (base, said) =>
  expect(plain(say.changeOn({ amount: amount('30.2', 0, 'PT'), base, isYearOnYear: true }))).toBe(said),
)

test.each<[Partial<BasedChange>, string]>([
  [{ amount: amount('-5.7', 0, 'PT') }, '2025-ci ilin yanvarı ilə müqayisədə ▼ 5,7%'],
  [{ amount: amount('-5.7', 0, 'PT'), style: 'plain' }, '2025-ci ilin yanvarı ilə müqayisədə −5,7%'],
  [{ isOurs: true }, '2025-ci ilin yanvarı ilə müqayisədə ▲ 9,2% (Karvanın hesablaması)'],
  [{ amount: amount('9.2', 0, 'TIMES') }, '▲ 2025-ci ilin yanvarına nisbətən 9,2 dəfə çox'],
  [{ amount: amount('9.2', 0, 'TIMES'), style: 'plain' }, '2025-ci ilin yanvarına nisbətən 9,2 dəfə çox'],
  [{ amount: { ...amount('8', 0, 'TIMES'), bound: 'over' } }, '▲ 2025-ci ilin yanvarına nisbətən 8 dəfədən çox'],
  [{ amount: amount('0.4', 0, 'TIMES') }, '▼ 2025-ci ilin yanvarının göstəricisinin 0,4 misli'],
])('a change of %j', (change, said) =>
  expect(plain(say.changeOn({ amount: amount('9.2', 0, 'PT'), base: '2025-01', isYearOnYear: true, ...change }))).toBe(
    said,
  ),
)

test.each([
  [1, 'year', 'rekord il'],
  [1, 'month', 'rekord ay'],
  [2, 'month', 'ardıcıl ikinci aydır ki, rekord yenilənir'],
  [3, 'year', 'ardıcıl üçüncü ildir ki, rekord yenilənir'],
  [10, 'year', 'ardıcıl onuncu ildir ki, rekord yenilənir'],
  [13, 'year', 'ardıcıl 13-cü ildir ki, rekord yenilənir'],
] as const)('record %i %s: %s', (run, grain, said) => expect(say.record(run, grain)).toBe(said))

test.each<[Reason, string]>([
  [
    { because: 'other-period', period: '2024', figure: published('value', amount('3.7', 9, 'USD')) },
    '2024-cü ilin rəqəminə oxşayır (il, görünür, səhvdir)',
  ],
  [{ because: 'other-compiler' }, 'başqa qurum hesablayıb'],
  [{ because: 'mirror' }, 'qarşı tərəfin statistikasına görə'],
  [{ because: 'vintage' }, 'başqa tarixdə dərc olunub, bəlkə də dəqiqləşdirilib'],
  [{ because: 'bound' }, 'yuxarıdakı rəqəmə uyğundur'],
  [{ because: 'growth', growth: published('growth', amount('43.5', 0, 'PT')) }, 'dərc olunmuş artımla uzlaşmır'],
  [{ because: 'unexplained' }, 'fərqlidir; səbəbi mənbələrdə göstərilmir'],
])('reason %o', (reason, said) => expect(say.reason(reason)).toBe(said))

test.each([
  [
    say.checkFits('4,87 ÷ 3,744', '+30,1%', cite),
    'Yoxlama: 4,87 ÷ 3,744 = +30,1%, yuvarlaqlaşdırma nəzərə alınmaqla [1] ilə uzlaşır',
  ],
  [say.checkFails('4,87 ÷ 3,744', '+30,1%', '+35%', cite), 'Yoxlama: 4,87 ÷ 3,744 = +30,1%, [1] isə +35% göstərir'],
  [
    say.ourCalculation(
      ['(4,87 ÷ 1,78)^¼ − 1'],
      [
        ['1,78 milyard $ ', cite],
        ['4,87 milyard $ ', cite],
      ],
      true,
    ),
    'Karvanın hesablaması: (4,87 ÷ 1,78)^¼ − 1, 1,78 milyard $ [1] və 4,87 milyard $ [1] əsasında; göstəricilər fərqli metodika ilə hesablandığından təxminidir',
  ],
  [
    say.parts('AZE', 'CHN', ['10,2 milyon $'], ['407,7 milyon $']),
    'Çinə ixrac 10,2 milyon $, Çindən idxal 407,7 milyon $',
  ],
  [say.parts('AZE', 'TUR', undefined, ['1 milyard $ ', cite]), 'Türkiyədən idxal 1 milyard $ [1]'],
  [say.parts('AZE', 'WLD', ['26 milyard $'], ['18 milyard $']), 'Ümumi ixrac 26 milyard $, ümumi idxal 18 milyard $'],
  [
    say.conflict(['2,45 milyard $ · 2025-ci ilin yanvar–iyulu ', cite], 10, 7),
    '2,45 milyard $ · 2025-ci ilin yanvar–iyulu [1] ilə uzlaşmır: 10 ayın rəqəmi 7 ayın rəqəmindən az ola bilməz.',
  ],
  [say.anotherSays('2022', '▲ +23,5%', cite), '2022: başqa mənbədə ▲ +23,5% [1]'],
  [
    say.rankBefore([
      {
        place: '4-cü yer',
        periods: [
          ['2025 ', cite],
          ['2024 ', cite],
        ],
      },
      { place: '3-cü yer', periods: [['2018 ', cite]] },
    ]),
    'Əvvəllər: 4-cü yer – 2025 [1], 2024 [1]; 3-cü yer – 2018 [1]',
  ],
  [
    say.contested(cite, '3-cü yer', '2018', cite),
    '“İlk dəfə” [1]: daha əvvəlki mənbədə 2018-ci il üçün artıq 3-cü yer göstərilib [1]',
  ],
  [
    say.twoCounts([
      ['Komitə ', cite],
      ['səfirlik ', cite],
    ]),
    'Bunlar iki ayrı hesablamadır, birini digərindən çıxmaq olmaz: Komitə [1], səfirlik [1].',
  ],
  [say.ofTotal(['3,8 milyard $'], ['48,3 milyard $ ', cite]), '3,8 milyard $ (ümumi həcm: 48,3 milyard $ [1])'],
])('%#', (said, words) => expect(plain(said)).toBe(words))

test.each([
  [say.rankSubject('T', 'AZE', 'CHN'), 'Çin, Azərbaycanın ticarət tərəfdaşları sırasında (ticarət dövriyyəsi üzrə)'],
  [say.rankingSubject('X', 'AZE'), 'Azərbaycanın ixrac üzrə əsas tərəfdaşları'],
  [say.shareSubject('M', 'AZE', 'USA'), 'Azərbaycanın idxalında ABŞ-ın payı'],
  [say.bestOf('year', '2016', '2025', 5), 'bazadakı 5 ilin (2016–2025) ən yüksək göstəricisi (Karvanın hesablaması)'],
  [
    say.bestOf('month', '2025-01', '2026-01', 5),
    'bazadakı 5 ayın (2025-ci ilin yanvarı – 2026-cı ilin yanvarı) ən yüksək göstəricisi (Karvanın hesablaması)',
  ],
  [
    say.arithmetic.unordered(['periods', 'compilers']),
    'Dövrlər və hesablama üsulları fərqlidir, buna görə rəqəmləri birbaşa müqayisə etmək olmaz.',
  ],
  [say.missing(['2020', '2017']), 'Bazada yoxdur: 2020, 2017'],
  [
    say.notHeld(say.subject('X', 'AZE', 'CHN'), '2025-01'),
    'Bazada yoxdur: Azərbaycanın Çinə ixracı, 2025-ci ilin yanvarı.',
  ],
  [say.notHeld('', undefined), 'Bazada belə məlumat yoxdur.'],
  [say.inLanguage('en'), 'orijinalı ingilis dilindədir'],
  [say.aYear(amount('28.6', 0, 'PT')), 'orta illik artım: 28,6%'],
  [say.aYear(amount('-5.7', 0, 'PT')), 'orta illik azalma: 5,7%'],
  [say.retoldBy('səfir Lu Mey'), 'səfir Lu Meyin sözlərinə istinadən'],
  [plain(say.nextBest(['3,744 milyard $'], '2024')), 'İkinci: 2024 – 3,744 milyard $'],
  [
    say.projectFact('households', voice.amount({ ...amount('300000', 0, 'FAM'), bound: 'over' })),
    'Elektrik enerjisi ilə təmin edəcək: 300\u00a0000-dən çox ailəni',
  ],
  [say.place({ in: 'paragraphs', from: '2', isBracketed: false }), '2-ci abzas'],
  [say.and(['a', 'b', 'c']), 'a, b və c'],
  [
    plain(say.problem.notAPeriod('pandemiyadan', [])),
    '“pandemiyadan” hansı illər deməkdir? İli yazın: “2020-dən bəri”, “2020-yə qədər” və ya “2019”.',
  ],
  [
    plain(say.problem.notAPeriod('2026-13', ['2026-12', '2026-Q4', '2026'])),
    '“2026-13” dövr deyil. Belə yazın: 2026-12, 2026-Q4 və ya 2026.',
  ],
  [
    plain(say.problem.notOver('2030', '2026-11-24')),
    '2030-cu il hələ başlamayıb: bu gün 24 noyabr 2026-cı ildir. Karvan proqnoz vermir.',
  ],
  [
    plain(say.problem.notOver('2026', '2026-11-24')),
    '2026-cı il hələ bitməyib: bu gün 24 noyabr 2026-cı ildir. Karvan proqnoz vermir.',
  ],
  [plain(say.problem.unknownWord('turkye', 'TUR')), '“turkye” mənə tanış deyil. Bəlkə, Türkiyə demək istəyirsiniz?'],
  [plain(say.problem.sameCountry('AZE')), 'Azərbaycan özü ilə ticarət etmir. İki ölkə yazın: /turnover Çin 2025.'],
])('%s', (said, words) => expect(said).toBe(words))
