import { describe, expect, test } from 'vitest'
import type { Reason } from '../../src/answers/model/findings.ts'
import type { Flow } from '../../src/data/model/schema.ts'
import { text } from '../../src/languages/model/text.ts'
import { ru } from '../../src/languages/ru/index.ts'
import { amount, cite, plain, published } from './spoken.ts'

const { voice, say } = ru

describe('what is said', () => {
  test.each<[Flow, string, string, string]>([
    ['T', 'AZE', 'CHN', 'товарооборот Азербайджана с Китаем'],
    ['X', 'AZE', 'CHN', 'экспорт Азербайджана в Китай'],
    ['M', 'AZE', 'CHN', 'импорт Азербайджана из Китая'],
    ['B', 'AZE', 'CHN', 'торговый баланс Азербайджана с Китаем'],
    ['X', 'AZE', 'USA', 'экспорт Азербайджана в США'],
    ['M', 'AZE', 'TUR', 'импорт Азербайджана из Турции'],
    ['T', 'TUR', 'AZE', 'товарооборот Турции с Азербайджаном'],
    ['B', 'AZE', 'GBR', 'торговый баланс Азербайджана с Великобританией'],
    ['X', 'AZE', 'OTS', 'экспорт Азербайджана в страны ОТГ'],
    ['M', 'CIS', 'CHN', 'импорт стран СНГ из Китая'],
    ['T', 'AZE', 'WLD', 'весь товарооборот Азербайджана'],
    ['X', 'GEO', 'WLD', 'весь экспорт Грузии'],
    ['M', 'WLD', 'CHN', 'импорт всего мира из Китая'],
    ['B', 'AZE', 'WLD', 'общий торговый баланс Азербайджана'],
  ])('%s %s %s: %s', (flow, reporter, partner, said) => expect(say.subject(flow, reporter, partner)).toBe(said))

  test.each([
    [say.changeOn('▲ +30,2%', '2024'), '▲ +30,2% к 2024 году'],
    [say.changeOn('▲ +30,2%', '2025-01'), '▲ +30,2% к январю 2025 года'],
    [say.changeOn('▲ +30,2%', '2024-Q2'), '▲ +30,2% ко II кварталу 2024 года'],
    [say.changeOn('▲ +30,2%', '2024-S1'), '▲ +30,2% к 1-му полугодию 2024 года'],
    [say.changeOn('▲ +30,2%', '2024-01/2024-10'), '▲ +30,2% к январю–октябрю 2024 года'],
    [
      say.checkFits('4,87 ÷ 3,744', '+30,1%', cite),
      'Наша проверка: 4,87 ÷ 3,744 = +30,1%, сходится с [1] в пределах округления',
    ],
    [
      say.checkFails('4,87 ÷ 3,744', '+30,1%', '+35%', cite),
      'Наша проверка: 4,87 ÷ 3,744 = +30,1%, а в [1] стоит +35%',
    ],
    [
      say.ourCalculation(say.from([['1,78 млрд $'], ['4,87 млрд $']])),
      'Наш расчёт: исходные цифры: 1,78 млрд $ и 4,87 млрд $',
    ],
    [say.parts('AZE', 'CHN', ['10,2 млн $'], ['407,7 млн $']), 'Экспорт в Китай — 10,2 млн $, импорт — 407,7 млн $'],
    [say.parts('AZE', 'CHN', ['10,2 млн $'], undefined), 'Экспорт в Китай — 10,2 млн $'],
    [say.parts('AZE', 'CHN', undefined, ['407,7 млн $']), 'Импорт из Китая — 407,7 млн $'],
    [say.parts('AZE', 'WLD', ['25 млрд $'], ['17 млрд $']), 'Весь экспорт — 25 млрд $, импорт — 17 млрд $'],
    [
      say.conflict(text`2,45 млрд $ · январь–июль 2025 ${cite}`, 10, 7),
      'Не сходится с цифрой 2,45 млрд $ · январь–июль 2025 [1]: за 10 месяцев не бывает меньше, чем за 7.',
    ],
    [say.conflict(['1 млн $'], 2, 1), 'Не сходится с цифрой 1 млн $: за 2 месяца не бывает меньше, чем за 1.'],
    [say.anotherSays('2022', '▲ +23,5%', cite), '2022: в другом источнике ▲ +23,5% [1]'],
    [
      say.contested(cite, '3-е место', '2018', cite),
      '«Впервые» [1]: более ранний источник называет 3-е место уже в 2018 году [1]',
    ],
    [
      say.rankBefore([
        { place: '4-е место', periods: [text`2025 ${cite}`, text`2024 ${cite}`] },
        { place: '3-е место', periods: [text`2018 ${cite}`] },
      ]),
      'Раньше: 4-е место в 2025 [1] и 2024 годах [1]; 3-е место в 2018 году [1]',
    ],
    [say.ofTotal(text`48,3 млрд $ ${cite}`), 'при общем объёме 48,3 млрд $ [1]'],
    [say.nextBest(['3,744 млрд $, 2024']), 'Следом: 3,744 млрд $, 2024'],
    [
      say.twoCounts([text`Госкомстат ${cite}`, text`посольство Китая ${cite}`]),
      'Это два разных подсчёта, один из другого не вычитают: Госкомстат [1], посольство Китая [1].',
    ],
  ])('phrase %#', (said, words) => expect(plain(said)).toBe(words))

  test.each([
    [say.record(1, 'year'), 'рекордный год'],
    [say.record(3, 'year'), 'третий рекордный год подряд'],
    [say.record(2, 'month'), 'второй рекордный месяц подряд'],
    [say.record(11, 'year'), '11-й рекордный год подряд'],
    [say.aYear('+28,6%'), '+28,6% в год'],
    [say.rankSubject('T', 'AZE', 'CHN'), 'Китай среди партнёров Азербайджана по товарообороту'],
    [say.rankingSubject('M', 'AZE'), 'партнёры Азербайджана по импорту'],
    [say.shareSubject('T', 'AZE', 'CHN'), 'доля Китая в товарообороте Азербайджана'],
    [say.shareSubject('X', 'AZE', 'USA'), 'доля США в экспорте Азербайджана'],
    [say.arithmetic.unordered(['periods', 'compilers']), 'Разные периоды и подсчёты: что больше, отсюда не следует.'],
    [say.bestOf('year', '2016', '2025', 5), 'максимум из имеющихся (лет: 5), 2016–2025'],
    [say.bestOf('month', '2024-01', '2026-01', 5), 'максимум из имеющихся (месяцев: 5), январь 2024 — январь 2026'],
    [say.missing(['2020', '2017']), 'Нет в базе: 2020, 2017'],
    [say.notHeld('экспорт Азербайджана в Китай', '2025'), 'Нет в базе: экспорт Азербайджана в Китай, 2025.'],
    [say.notHeld('экспорт Азербайджана в Китай', undefined), 'Нет в базе: экспорт Азербайджана в Китай.'],
    [say.notHeld('', undefined), 'В базе этого нет.'],
    [say.retoldBy('посол Лу Мэй'), 'пересказывает посол Лу Мэй'],
    [say.inLanguage(voice.language('en')), 'в источнике по-английски'],
    [say.inLanguage(voice.language('zh')), 'в источнике по-китайски'],
    [say.inLanguage(voice.language('he')), 'язык источника: иврит'],
    [say.and(['а', 'б', 'в']), 'а, б и в'],
    [say.and(['а']), 'а'],
  ])('sentence %#: %s', (said, words) => expect(said).toBe(words))

  test.each<[string, Reason]>([
    [
      'совпадает с цифрой за 2024 год',
      { because: 'other-period', period: '2024', figure: published('value', amount('3.7', 9, 'USD')) },
    ],
    [
      'совпадает с цифрой за январь–октябрь 2024 года',
      { because: 'other-period', period: '2024-01/2024-10', figure: published('value', amount('3.7', 9, 'USD')) },
    ],
    ['считало другое ведомство', { because: 'other-compiler' }],
    ['посчитано по другую сторону границы', { because: 'mirror' }],
    ['опубликовано в другое время, возможно, уточнено', { because: 'vintage' }],
    ['согласуется с цифрой выше', { because: 'bound' }],
    [
      'не сходится с опубликованным ростом',
      { because: 'growth', growth: published('growth', amount('43.5', 0, 'PT')) },
    ],
    ['расходится, а почему — источники не говорят', { because: 'unexplained' }],
  ])('reason: %s', (said, why) => expect(say.reason(why)).toBe(said))

  test.each([
    [
      say.problem.notAPeriod('2026-13', ['2026-12', '2026-Q4', '2026']),
      '«2026-13» — не период. Попробуйте так: 2026-12, 2026-Q4 или 2026.',
    ],
    [
      say.problem.notOver('2027', '2026-03-14'),
      'Данных за 2027 год ещё не может быть: сегодня 14 марта 2026. Прогнозов Karvan не даёт.',
    ],
    [
      say.problem.notOver('2026-S1', '2026-03-14'),
      'Данных за 1-е полугодие 2026 года ещё не может быть: сегодня 14 марта 2026. Прогнозов Karvan не даёт.',
    ],
    [say.problem.unknownWord('турцыя', 'TUR'), 'Не знаю слова «турцыя». Вы имели в виду Турцию?'],
    [say.problem.unknownCommand('turnovr', 'turnover'), 'Команды /turnovr нет. Может быть, /turnover?'],
    [say.problem.unknownCommand('x', undefined), 'Команды /x нет. Все команды: /help.'],
    [
      say.problem.tooMany('countries', 4),
      'Сравнить можно не больше 4 стран сразу. Например: /compare Китай Россия 2025.',
    ],
    [say.problem.sameCountry('CHN'), 'С обеих сторон одно и то же: Китай. Назовите две страны: /turnover Китай 2025.'],
  ])('problem %#', (said, words) => expect(plain(said)).toBe(words))
})
