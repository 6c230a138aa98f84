/** The first line that readers see under questions of several countries and years, in four languages. */
import { beforeAll, expect, test } from 'vitest'
import type { OpenApp } from '../../../src/handlers/app.ts'
import { asks, seedApp } from '../../app.ts'
import { seedEdits, today } from '../../facts.ts'
import { linesOf } from '../../writing/message/rich-words.ts'

let app: OpenApp
let chat = 0
beforeAll(async () => {
  app = await seedApp(today, seedEdits)
})

/** The first lines of the answers in a new chat; of several questions, of the last. */
async function told(text: string): Promise<readonly string[]> {
  chat += 1
  let last = ''
  for (const turn of text.split(' | '))
    last = (await app.respond({ ...asks(turn), chat: { id: chat, kind: 'private' }, person: { id: chat } }))?.text ?? ''
  return last.split('\n').map(line => line.replaceAll(/ \[\d\]/g, '').replaceAll('\u00A0', ' '))
}

test.each([
  // A claim of a place without a period is of the newest place held, or of the newest year.
  ['is China our third partner?', '✓ Yes: 3rd · China among Azerbaijan’s partners by turnover, January 2026'],
  [
    'is it true that China is our 4th biggest partner?',
    '✓ Yes: 4th · China among Azerbaijan’s partners by turnover, 2025',
  ],
  ['is China our fifth partner?', '✗ No: 3rd · China among Azerbaijan’s partners by turnover, January 2026'],
  [
    'правда, что Китай наш четвёртый партнёр?',
    '✓ Да: 4-е место · Китай среди торговых партнёров Азербайджана по товарообороту, 2025',
  ],
  [
    'Çin dördüncü tərəfdaşımızdır?',
    '✓ Bəli: 4-cü yer · Çin, Azərbaycanın ticarət tərəfdaşları sırasında (ticarət dövriyyəsi üzrə), 2025',
  ],
  ['中国是我们的第四大贸易伙伴吗', '✓ 属实：阿塞拜疆第四大贸易伙伴 · 中国（按贸易额），2025年'],
  // That of a share is of the newest year, or of the newest month if only that bears it out.
  [
    "is it true that China's share in imports is 20%?",
    '≈ About right: 19.6% · China’s share of Azerbaijan’s imports, 2025',
  ],
  ["is it true that China's share in turnover is 9.9%?", '✓ Yes: 9.9% · China’s share of Azerbaijan’s turnover, 2025'],
  [
    "is it true that China's share in imports is 31.3%?",
    '✓ Yes: 31.3% · China’s share of Azerbaijan’s imports, January 2026',
  ],
  ["is it true that China's share in imports is 50%?", '✗ No: 19.6% · China’s share of Azerbaijan’s imports, 2025'],
  ['правда ли, что доля Китая в импорте 20%?', '≈ Примерно так: 19,6% · доля Китая в импорте Азербайджана, 2025'],
  ['中国占进口的20%吗', '≈ 大致属实：19.6% · 中国占阿塞拜疆进口总额的比重，2025年'],
  [
    'is it true that China is the largest source of imports?',
    '✓ Yes: 1st · China among Azerbaijan’s partners by imports, 2025',
  ],
  [
    'правда, что Китай крупнейший источник импорта?',
    '✓ Да: 1-е место · Китай среди торговых партнёров Азербайджана по импорту, 2025',
  ],
  ['Çinin idxalda payı 20%-dir?', '≈ Təxminən belədir: 19,6% · Azərbaycanın idxalında Çinin payı, 2025'],
  ['Çinin idxalda payı 50%-dirmi?', '✗ Xeyr: 19,6% · Azərbaycanın idxalında Çinin payı, 2025'],
  // Of a year whose months are not held.
  ['share of Italy in exports by month 2024', 'Not held: Italy’s share of Azerbaijan’s exports, by month, 2024.'],
  ['доля Китая в импорте по месяцам 2025', 'Нет в базе: доля Китая в импорте Азербайджана, по месяцам, 2025.'],
  ['rank of China by month 2025', 'Not held: China among Azerbaijan’s partners by turnover, by month, 2025.'],
  // One of several largest partners need not be the first.
  ['is russia one of our largest partners?', '3rd · Russia among Azerbaijan’s partners by turnover, 2025'],
  [
    'входит ли Россия в число крупнейших партнёров',
    '3-е место · Россия среди торговых партнёров Азербайджана по товарообороту, 2025',
  ],
  ['俄罗斯是我们最大的贸易伙伴之一吗', '阿塞拜疆第三大贸易伙伴 · 俄罗斯（按贸易额），2025年'],
  // Places within a group are counted within it.
  [
    'largest CIS partner 2025',
    '1. Russia · $4,920.2 million · Azerbaijan’s partners by turnover, within the CIS, 2025',
  ],
  [
    'second largest CIS partner 2025',
    '2. Uzbekistan · $795.16 million · Azerbaijan’s partners by turnover, within the CIS, 2025',
  ],
  [
    'крупнейший партнёр в СНГ в 2025 году',
    '1. Россия · $4 920,2 млн · торговые партнёры Азербайджана по товарообороту, только СНГ, 2025',
  ],
  // A record of growth is no record of the figure.
  [
    'did trade with China hit a record growth in 2025?',
    '✗ No: Fastest growth held: ▲ +238.4% · China–Azerbaijan turnover, 2008',
  ],
  [
    'was 2008 the year of the fastest growth with China?',
    '✓ Yes: Fastest growth held: ▲ +238.4% · China–Azerbaijan turnover, 2008',
  ],
  [
    'рост торговли с Китаем в 2025 году рекордный?',
    '✗ Нет: Самый быстрый рост: ▲ +238,4% · товарооборот Азербайджана с Китаем, 2008',
  ],
  [
    'by how much does Russia trail Türkiye',
    '$5,720.9 million · Türkiye–Azerbaijan turnover, 2025 (our calculation) · ▼ −6.7% on 2024 (our calculation)',
  ],
  [
    'Rusiya Türkiyədən geridədir?',
    '✓ Bəli: 5 720,9 milyon $ · Azərbaycanla Türkiyənin ticarət dövriyyəsi, 2025 (Karvanın hesablaması) · 2024-cü illə müqayisədə ▼ 6,7% (Karvanın hesablaması)',
  ],
  [
    '俄罗斯落后于土耳其吗',
    '✓ 属实：57.209亿美元 · 阿塞拜疆与土耳其双边贸易额，2025年（Karvan测算） · ▼ 较2024年下降6.7%（同比，Karvan测算）',
  ],
  ['does Azerbaijan export more than it imports?', '✓ Yes · Surplus: $660.66 million · Azerbaijan’s total trade, 2025'],
  ['импорт Азербайджана больше экспорта?', '✗ Нет · профицит $660,66 млн · сальдо внешней торговли Азербайджана, 2025'],
  [
    'Azərbaycanın ixracı idxalından azdır?',
    '✗ Xeyr · Profisit: 660,66 milyon $ · Azərbaycanın xarici ticarət saldosu, 2025',
  ],
  ['阿塞拜疆出口大于进口吗', '✓ 属实 · 6.6066亿美元 · 阿塞拜疆外贸顺差，2025年'],
  ['сколько мы заработали в Италии в 2025', '$11 342,3305 млн · экспорт Азербайджана в Италию, 2025'],
  // What asks which is larger claims nothing.
  ['сравни экспорт в Китай и Турцию 2024 | где больше?', '$3 819,4078 млн · экспорт Азербайджана в Турцию, 2024'],
  [
    'İtaliyaya və Almaniyaya ixracı müqayisə et 2025 | neçə dəfə çoxdur?',
    '11 342,3305 milyon $ · Azərbaycanın İtaliyaya ixracı, 2025 · 2024-cü illə müqayisədə ▲ 4,3% (Karvanın hesablaması)',
  ],
  ['cinin ticaretimizde payi neqederdi 2025', '9,9% · Azərbaycanın ticarət dövriyyəsində Çinin payı, 2025'],
  ['Çinin ticarətimizdə payı 2025', '9,9% · Azərbaycanın ticarət dövriyyəsində Çinin payı, 2025'],
  // The share and the sum of several partners.
  [
    'what share do China and Turkey have together in our trade',
    '21.4% in total · shares of Türkiye and China in Azerbaijan’s turnover, 2025',
  ],
  [
    'share of China Russia and Turkey in imports 2024',
    '45.9% in total · shares of China, Russia and Türkiye in Azerbaijan’s imports, 2024',
  ],
  ['доля Китая и Турции вместе', 'В сумме 21,4% · доли Турции и Китая в товарообороте Азербайджана, 2025'],
  [
    'Çin və Türkiyənin birlikdə payı',
    'Birlikdə 21,4% · Azərbaycanın ticarət dövriyyəsində Türkiyənin və Çinin payı, 2025',
  ],
  ['中国和土耳其合计占多少份额', '合计21.4% · 土耳其和中国占阿塞拜疆进出口总额的比重，2025年'],
  [
    'share of China and Turkey in January 2026',
    'Not held: shares of China and Türkiye in Azerbaijan’s turnover, January 2026.',
  ],
  [
    'how much do our top three partners account for',
    '45.5% in total · shares of Italy, Türkiye and Russia in Azerbaijan’s turnover, 2025',
  ],
  [
    'сколько приходится на первую тройку',
    'В сумме 45,5% · доли Италии, Турции и России в товарообороте Азербайджана, 2025',
  ],
  [
    'ilk üç tərəfdaşın payına nə qədər düşür',
    'Birlikdə 45,5% · Azərbaycanın ticarət dövriyyəsində İtaliyanın, Türkiyənin və Rusiyanın payı, 2025',
  ],
  ['前三大贸易伙伴合计占多少', '合计45.5% · 意大利、土耳其和俄罗斯占阿塞拜疆进出口总额的比重，2025年'],
  ['对华贸易有没有下降过', '48.7亿美元 · 中国与阿塞拜疆双边贸易额，2025年 · ▲ +30.2%'],
  [
    'share of the top 15 partners in exports 2025',
    '90.4% in total · shares of 15 partners in Azerbaijan’s exports, 2025',
  ],
  ['доля топ-21 партнёра 2025', 'В сумме 85,8% · доли 21 партнёра в товарообороте Азербайджана, 2025'],
  ['ilk 15 tərəfdaşın payı 2025', 'Birlikdə 78,9% · Azərbaycanın ticarət dövriyyəsində 15 tərəfdaşın payı, 2025'],
  ['前20大伙伴的份额', '合计84.9% · 20个贸易伙伴占阿塞拜疆进出口总额的比重，2025年'],
  ['exports to China and Nauru together in 2025', 'No sum: not all of these partners are held.'],
  ['экспорт в Китай и Науру вместе в 2025', 'Сумму не считаем: в базе есть не все эти партнёры.'],
  ['Çin və Nauruya ixrac birlikdə 2025', 'Cəm hesablanmır: bu tərəfdaşların hamısı bazada yoxdur.'],
  ['中国和瑙鲁2025年合计', '部分贸易伙伴暂无数据，因此不计算总和。'],
  ['what is the sum of the top 3 partners', '$22.502 billion in total (our calculation)'],
  ['сумма топ-3 партнёров', 'Всего $22,502 млрд (наш расчёт)'],
  [
    'top 5 partners with shares',
    '1. Italy · $11.860 billion · 24.0% · Azerbaijan’s partners by turnover, 2025 (the newest held)',
  ],
  ['share of exports by partner 2025', '1. Italy · $11.342 billion · 45.3% · Azerbaijan’s partners by exports, 2025'],
  ['доли стран в экспорте 2025', '1. Италия · $11,342 млрд · 45,3% · торговые партнёры Азербайджана по экспорту, 2025'],
  [
    'ölkələrin ixracda payı 2025',
    '1. İtaliya · 11,342 milyard $ · 45,3% · Azərbaycanın ixrac üzrə əsas tərəfdaşları, 2025',
  ],
  ['各国出口占比2025', '1. 意大利 · 113.42亿美元 · 45.3% · 阿塞拜疆的主要贸易伙伴（按出口额），2025年'],
  // A balance has no growth in percent.
  [
    'how much did our deficit grow in 2025',
    'Deficit: $4,705.5 million · Azerbaijan’s trade with China, 2025 (the newest held, our calculation)',
  ],
  [
    'how much did our deficit widen in 2025',
    'Deficit: $4,705.5 million · Azerbaijan’s trade with China, 2025 (the newest held, our calculation)',
  ],
  [
    'на сколько вырос дефицит',
    'Дефицит $4 705,5 млн · сальдо торговли Азербайджана с Китаем, 2025 (самая новая цифра в базе, наш расчёт)',
  ],
  // Two years are two growths.
  ['growth 2015 and 2025', '$4.87 billion · China–Azerbaijan turnover, 2025 (the newest held) · ▲ +30.2% on 2024'],
  ['growth 2025 vs 2015', '▲ +762.5% on 2015 · China–Azerbaijan turnover, 2025'],
  // The members of the EAEU are in the CIS too.
  [
    'turnover with the CIS and the EAEU together in 2025',
    '$7,124.8 million · CIS–Azerbaijan turnover, 2025 (our calculation) · ▲ +10.1% on 2024 (our calculation)',
  ],
  [
    'share of CIS and EAEU together in our turnover 2025',
    'Shares of the CIS and the EAEU in Azerbaijan’s turnover, % (our calculation)',
  ],
  // An opinion is asked for, and no definition.
  ['Как считаете, вырос ли экспорт?', 'У Karvan есть цифры, но не их причины.'],
  ['中阿贸易破50亿了吗', '✗ 不属实，实际更少：48.7亿美元 · 中国与阿塞拜疆双边贸易额，2025年'],
  ['对意大利出口破百亿了吗', '✓ 属实：113.423305亿美元 · 阿塞拜疆对意大利出口额，2025年'],
  ['要不要跟中国做生意', '我只回答国家间贸易的问题。例如，可以问“2026年1月阿塞拜疆自华进口额”，或看 /help。'],
  ['2025年自华进口 | 不是2025是2024', '37.250542亿美元 · 阿塞拜疆自华进口额，2024年'],
  ['Chinese statistics 2025', '$3,298.9 million · Azerbaijan–China turnover, 2025'],
  ['китайские данные за 2025', '$3 298,9 млн · товарооборот Китая с Азербайджаном, 2025'],
  ['in which years did our exports not grow?', '$25,039.097 million · Azerbaijan’s total exports, 2025 · ▼ −5.7%'],
  // What is done to the answer before.
  ['exports to China and Turkey 2025 | sum them', '$3,462.2 million in total (our calculation)'],
  ['топ-3 партнёров | сложи их', 'Всего $22,502 млрд (наш расчёт)'],
  ['Çin və Türkiyəni müqayisə et | topla onları', 'Cəmi 10,59 milyard $ (Karvanın hesablaması)'],
  ['比较中国和土耳其 | 加起来', '合计105.9亿美元（Karvan测算）'],
  ['trade 2023 to 2025 | add them up', '$11.7 billion in total · China–Azerbaijan turnover, 2023–2025'],
  ['exports and imports with China 2025 | sum them', '$4.87 billion · China–Azerbaijan turnover, 2025'],
  ['2025 top 5 partners | share of the first', '24.0% · Italy’s share of Azerbaijan’s turnover, 2025'],
  ['топ-5 партнёров 2025 | доля первого', '24,0% · доля Италии в товарообороте Азербайджана, 2025'],
  ['top 5 partners 2025 | who is first | its share', '24.0% · Italy’s share of Azerbaijan’s turnover, 2025'],
  ['top 10 partners | what is its share?', '24.0% · Italy’s share of Azerbaijan’s turnover, 2025'],
  ['топ-10 партнёров | какая у него доля?', '24,0% · доля Италии в товарообороте Азербайджана, 2025'],
  ['ilk 10 tərəfdaş | onun payı nə qədərdir?', '24,0% · Azərbaycanın ticarət dövriyyəsində İtaliyanın payı, 2025'],
  ['前10大贸易伙伴 | 它的份额是多少', '24.0% · 意大利占阿塞拜疆进出口总额的比重，2025年'],
  // "It" is the only partner that the answer shows.
  ['top 5 exports 2025 | who is second? | its share', '13.5% · Türkiye’s share of Azerbaijan’s exports, 2025'],
  [
    'топ 10 по импорту 2025 | кто третий | сколько у него было в 2024',
    '$2 310,7737 млн · импорт Азербайджана из Турции, 2024',
  ],
  ['kimə ən çox satırıq | bəs ikinci kimdir | onun payı', '13,5% · Azərbaycanın ixracında Türkiyənin payı, 2025'],
  ['前三大贸易伙伴 | 第四呢 | 它2024年是多少', '37.448亿美元 · 中国与阿塞拜疆双边贸易额，2024年'],
  [
    'топ 10 по импорту 2025 | кто третий | а у четвёртого',
    '4. США · $1 495,5 млн · торговые партнёры Азербайджана по импорту, 2025',
  ],
  ['экспорт в Италию 2025 | а второй', '2. Турция · $3 377,8 млн · торговые партнёры Азербайджана по экспорту, 2025'],
  [
    'who is fifteenth by exports | and by imports',
    '15. South Korea · $317.45 million · Azerbaijan’s partners by imports, 2025',
  ],
  // A share that names no period is of the figure before.
  ['turnover with Turkey 2024 | what is China’s share?', '7.9% · China’s share of Azerbaijan’s turnover, 2024'],
  ['импорт из России 2025 | какая доля Китая?', '19,6% · доля Китая в импорте Азербайджана, 2025'],
  ['Rusiyadan idxal 2025 | Çinin payı nə qədərdir?', '19,6% · Azərbaycanın idxalında Çinin payı, 2025'],
  ['2025年从俄罗斯进口 | 中国占多少份额', '19.6% · 中国占阿塞拜疆进口总额的比重，2025年'],
  // A partner of a list is asked about for the period and the flow of the list.
  ['top 5 2025 | what is China’s share?', '9.9% · China’s share of Azerbaijan’s turnover, 2025'],
  ['top 5 exports 2024 | what is Turkey’s share?', '14.4% · Türkiye’s share of Azerbaijan’s exports, 2024'],
  ['топ 10 партнёров | какова доля Китая?', '9,9% · доля Китая в товарообороте Азербайджана, 2025'],
  ['ilk 10 tərəfdaş | Çinin payı nə qədərdir?', '9,9% · Azərbaycanın ticarət dövriyyəsində Çinin payı, 2025'],
  ['前10大贸易伙伴 | 中国占多少份额', '9.9% · 中国占阿塞拜疆进出口总额的比重，2025年'],
  // By how much one of two is larger, and not what share they have.
  [
    'compare Russia and Turkey 2025 | by how much in percent?',
    '$5,720.9 million · Türkiye–Azerbaijan turnover, 2025 (our calculation) · ▼ −6.7% on 2024 (our calculation)',
  ],
  [
    'сравни экспорт в Россию и Турцию 2025 | на сколько процентов?',
    '$3 377,815 млн · экспорт Азербайджана в Турцию, 2025 · ▼ −11,6% к 2024 году (наш расчёт)',
  ],
  [
    'Rusiya və Türkiyəyə ixracı müqayisə et 2025 | neçə faiz?',
    '3 377,815 milyon $ · Azərbaycanın Türkiyəyə ixracı, 2025 · 2024-cü illə müqayisədə ▼ 11,6% (Karvanın hesablaması)',
  ],
  [
    '比较对俄罗斯和土耳其的出口2025年 | 差百分之几',
    '33.77815亿美元 · 阿塞拜疆对土耳其出口额，2025年 · ▼ 较2024年下降11.6%（同比，Karvan测算）',
  ],
  ['turnover with China 2025 | by how much in percent?', '▲ +30.2% on 2024 · China–Azerbaijan turnover, 2025'],
  // A figure tells of no beginning.
  [
    'turnover with China 2025 | since when?',
    'I answer questions about trade between countries. Ask, for example, “imports from China, January 2026”, or see /help.',
  ],
  ['imports from China | and the month before', 'Not held: Azerbaijan’s imports from China, December 2025.'],
  ['импорт из Китая | а месяцем раньше?', 'Нет в базе: импорт Азербайджана из Китая, декабрь 2025.'],
  ['Çindən idxal | bəs ondan əvvəlki ay?', 'Bazada yoxdur: Azərbaycanın Çindən idxalı, 2025-ci ilin dekabrı.'],
  ['从中国进口 | 前一个月呢', '暂无数据：阿塞拜疆自华进口额，2025年12月。'],
  ['exports to Turkey June 2025 | and for the year?', '$3,377.815 million · Azerbaijan’s exports to Türkiye, 2025'],
  [
    'trade with China 2024 | by quarter',
    '$748.8 million · China–Azerbaijan turnover, Q1 2024 (the newest held) · ▲ +19.8% on Q1 2023',
  ],
  ['/rekord ay', '$417.8 million · China–Azerbaijan turnover, January 2026'],
  ['exports to China up 4x?', '≈ About right: ▲ +328.2% on 2024 · Azerbaijan’s exports to China, 2025'],
  ['exports to China 2025 | and together with Russia?', '$1,268.1 million in total (our calculation)'],
  ['trade with China 2025 | add Russia', '$9.79 billion in total (our calculation)'],
  ['торговля с Китаем 2025 | добавь Россию | а экспорт', 'Всего $1 268,1 млн (наш расчёт)'],
  ['2025-də Çinlə ticarət | Rusiyanı əlavə et', 'Cəmi 9,79 milyard $ (Karvanın hesablaması)'],
  ['2025年对华贸易 | 加上俄罗斯', '合计97.9亿美元（Karvan测算）'],
  [
    'share of China and Russia together in exports 2025 | and in imports | and in 2024',
    '34.9% in total · shares of China and Russia in Azerbaijan’s imports, 2024',
  ],
  [
    'доля Китая и России вместе в экспорте 2025 | а в импорте',
    'В сумме 35,0% · доли Китая и России в импорте Азербайджана, 2025',
  ],
  [
    '2025-də Çin və Rusiyanın birlikdə ixracda payı | bəs idxalda',
    'Birlikdə 35,0% · Azərbaycanın idxalında Çinin və Rusiyanın payı, 2025',
  ],
  ['2025年中国和俄罗斯合计在出口中的份额 | 进口呢', '合计35.0% · 中国和俄罗斯占阿塞拜疆进口总额的比重，2025年'],
  ['2025年中国在进口中的份额 | 再加上俄罗斯', '合计35.0% · 中国和俄罗斯占阿塞拜疆进口总额的比重，2025年'],
  ['exports to China 2025 | the other way round', '$4,789.8638 million · Azerbaijan’s imports from China, 2025'],
  [
    'share of Italy in our exports 2025 | the other way round',
    'Not held: Azerbaijan’s share of Italy’s imports, 2025.',
  ],
  ['экспорт в Китай 2025 | наоборот', '$4 789,8638 млн · импорт Азербайджана из Китая, 2025'],
  ['Çinə ixrac 2025 | əksinə', '4 789,8638 milyon $ · Azərbaycanın Çindən idxalı, 2025'],
  ['对华出口2025 | 反过来呢', '47.898638亿美元 · 阿塞拜疆自华进口额，2025年'],
  ['trade with China 2025 | and vice versa?', '$3,298.9 million · Azerbaijan–China turnover, 2025'],
  [
    'share of China in our exports 2025 | the other way round',
    'Not held: Azerbaijan’s share of China’s imports, 2025.',
  ],
  ['compare China and Turkey 2025 | which one grew faster', 'By growth: China, then Türkiye'],
  [
    'trade with Kazakhstan in 2024 | that’s wrong, they say 500 million',
    '≈ About right: $470 million · Kazakhstan–Azerbaijan turnover, 2024',
  ],
  [
    'торговля с Казахстаном 2024 | неправда, пишут 500 млн',
    '≈ Утверждение примерно верно: $470 млн · товарооборот Азербайджана с Казахстаном, 2024',
  ],
  [
    'compare imports from China and Russia 2025 | as a percentage?',
    '$4,789.8638 million · Azerbaijan’s imports from China, 2025 · ▲ +28.6% on 2024 (our calculation)',
  ],
  ['share of China in exports 2020 | so it doubled?', 'China’s share of Azerbaijan’s exports, % (our calculation)'],
  // A rest is as precise as its parts.
  ['how much do we import not from China', '$19.589 billion · Azerbaijan’s total imports, without China, 2025'],
  ['сколько мы отдали китайцам за товары в 2025', '$4 789,8638 млн · импорт Азербайджана из Китая, 2025'],
  [
    'what is 10% of our exports',
    'I answer questions about trade between countries. Ask, for example, “imports from China, January 2026”, or see /help.',
  ],
  [
    'average share of China over the last 5 years',
    'I answer questions about trade between countries. Ask, for example, “imports from China, January 2026”, or see /help.',
  ],
  ['MDB-siz ixrac', '23,500 milyard $ · Azərbaycanın ümumi ixracı, MDB xaric, 2025'],
  ['exports without the CIS', '$23.500 billion · Azerbaijan’s total exports, without the CIS, 2025'],
  // Another country’s partners, and its trade with two others.
  [
    'с кем торгует Грузия',
    '1. Турция · более $2,3 млрд · торговые партнёры Грузии по товарообороту, январь–сентябрь 2024 (самая новая цифра в базе)',
  ],
  [
    'Gürcüstan kimlə ticarət edir',
    '1. Türkiyə · 2,3 milyard dollardan çox · Gürcüstanın ticarət dövriyyəsi üzrə əsas tərəfdaşları, 2024-cü ilin yanvar–sentyabrı (bazadakı ən yeni rəqəm)',
  ],
  ['格鲁吉亚和谁做贸易', '1. 土耳其 · 超过23亿美元 · 格鲁吉亚的主要贸易伙伴（按贸易额），2024年1—9月（现有最新数据）'],
  [
    '格鲁吉亚主要贸易伙伴',
    '1. 土耳其 · 超过23亿美元 · 格鲁吉亚的主要贸易伙伴（按贸易额），2024年1—9月（现有最新数据）',
  ],
  [
    '格鲁吉亚最大的贸易伙伴是谁',
    '1. 土耳其 · 超过23亿美元 · 格鲁吉亚的主要贸易伙伴（按贸易额），2024年1—9月（现有最新数据）',
  ],
  ['格鲁吉亚是我们的主要贸易伙伴吗', '✗ 不属实：阿塞拜疆第十大贸易伙伴 · 格鲁吉亚（按贸易额），2025年'],
  [
    'сравни торговлю Грузии с Китаем и Россией',
    'Более $330 млн · товарооборот Грузии с Китаем, I квартал 2024 · ▼ −12% к I кварталу 2023 года',
  ],
  [
    "compare Georgia's trade with China and Russia",
    'Over $330 million · China–Georgia turnover, Q1 2024 · ▼ −12% on Q1 2023',
  ],
  [
    'Gürcüstanın Çin və Rusiya ilə ticarətini müqayisə et',
    '330 milyon dollardan çox · Gürcüstanla Çinin ticarət dövriyyəsi, 2024-cü ilin I rübü · 2023-cü ilin I rübü ilə müqayisədə ▼ 12%',
  ],
  ['比较格鲁吉亚与中国和俄罗斯的贸易', '超过3.3亿美元 · 中国与格鲁吉亚双边贸易额，2024年第一季度 · ▼ 同比下降12%'],
  // The largest is a record.
  ['the largest imports from China', '$4,789.8638 million · Azerbaijan’s imports from China, 2025'],
  ['the largest exports to China', '$752.1626 million · Azerbaijan’s exports to China, 2019'],
  ['самый большой экспорт в Китай', '$752,1626 млн · экспорт Азербайджана в Китай, 2019'],
  ['Çinə ən böyük ixrac', '752,1626 milyon $ · Azərbaycanın Çinə ixracı, 2019'],
  ['最大的对华出口', '7.521626亿美元 · 阿塞拜疆对华出口额，2019年'],
  // The partner’s own count.
  ['trade with China 2025 | Chinese data', '$3,298.9 million · Azerbaijan–China turnover, 2025'],
  ['товарооборот с Китаем 2025 | китайские данные', '$3 298,9 млн · товарооборот Китая с Азербайджаном, 2025'],
  ['Çinlə ticarət 2025 | Çin məlumatları', '3 298,9 milyon $ · Çinlə Azərbaycanın ticarət dövriyyəsi, 2025'],
  ['对华贸易2025 | 中国数据', '32.989亿美元 · 中国与阿塞拜疆双边贸易额，2025年'],
  // An average growth tells its years.
  ['average annual growth', '+21.4% a year · China–Azerbaijan turnover, 2020–2025'],
  ['среднегодовой темп роста', 'В среднем +21,4% в год · товарооборот Азербайджана с Китаем, 2020–2025'],
  ['orta illik artım tempi', 'Orta illik artım: 21,4% · Azərbaycanla Çinin ticarət dövriyyəsi, 2020–2025'],
  ['年均增长率', '年均增长21.4% · 中国与阿塞拜疆双边贸易额，2020—2025年'],
  // How a share changed.
  ['share of China in exports 2025 | how did it change', 'China’s share of Azerbaijan’s exports, % (our calculation)'],
  ['доля Китая в экспорте 2025 | как менялась', 'Доля Китая в экспорте Азербайджана, % (наш расчёт)'],
  ['Çinin ixracda payı 2025 | necə dəyişib', 'Azərbaycanın ixracında Çinin payı, % (Karvanın hesablaması)'],
  ['中国占出口的份额2025 | 怎么变化的', '中国占阿塞拜疆出口总额的比重，%（Karvan测算）'],
  // A list with the Chinese comma; a short name of two countries.
  ['从中国、土耳其进口', '47.898638亿美元 · 阿塞拜疆自华进口额，2025年 · ▲ 较2024年增长28.6%（同比，Karvan测算）'],
  ['俄乌贸易', '暂无数据：俄罗斯与乌克兰双边贸易额。'],
  ['中乌贸易', '146亿美元 · 中国与乌兹别克斯坦双边贸易额，2025年1—11月，贸易伙伴方统计'],
  ['中国、俄罗斯出口', '11.837338亿美元 · 阿塞拜疆对俄罗斯出口额，2025年 · ▲ 较2024年增长0.46%（同比，Karvan测算）'],
  [
    'China, Turkey trade 2025',
    '$5,720.9 million · Türkiye–Azerbaijan turnover, 2025 (our calculation) · ▼ −6.7% on 2024 (our calculation)',
  ],
  // A place alone: whose it is.
  ['the tenth by exports', '10. Germany · $550.07 million · Azerbaijan’s partners by exports, 2025 (the newest held)'],
  [
    'десятый по экспорту',
    '10. Германия · $550,07 млн · торговые партнёры Азербайджана по экспорту, 2025 (самая новая цифра в базе)',
  ],
  [
    'ixracda onuncu',
    '10. Almaniya · 550,07 milyon $ · Azərbaycanın ixrac üzrə əsas tərəfdaşları, 2025 (bazadakı ən yeni rəqəm)',
  ],
  ['按出口排第十的', '10. 德国 · 5.5007亿美元 · 阿塞拜疆的主要贸易伙伴（按出口额），2025年（现有最新数据）'],
  // The more important of two partners is the larger by turnover.
  [
    'which matters more, Russia or Turkey?',
    '$5,720.9 million · Türkiye–Azerbaijan turnover, 2025 (our calculation) · ▼ −6.7% on 2024 (our calculation)',
  ],
  [
    'кто важнее, Россия или Турция?',
    '$5 720,9 млн · товарооборот Азербайджана с Турцией, 2025 (наш расчёт) · ▼ −6,7% к 2024 году (наш расчёт)',
  ],
  [
    'Rusiya yoxsa Türkiyə, hansı daha vacibdir?',
    '5 720,9 milyon $ · Azərbaycanla Türkiyənin ticarət dövriyyəsi, 2025 (Karvanın hesablaması) · 2024-cü illə müqayisədə ▼ 6,7% (Karvanın hesablaması)',
  ],
  [
    '俄罗斯和土耳其哪个更重要？',
    '57.209亿美元 · 阿塞拜疆与土耳其双边贸易额，2025年（Karvan测算） · ▼ 较2024年下降6.7%（同比，Karvan测算）',
  ],
  // A place that a list would not show at once is told first.
  ...['who is 15th?', '15th place', 'place 15', 'who is fifteenth', 'trade with China 2025 | who is 15th?'].map(
    (text): [string, string] => [
      text,
      `15. Romania · $691.77 million · Azerbaijan’s partners by turnover, 2025${text.includes('|') ? '' : ' (the newest held)'}`,
    ],
  ),
  ['top 5 2025 | who is 15th?', '15. Romania · $691.77 million · Azerbaijan’s partners by turnover, 2025'],
  [
    'кто пятнадцатый?',
    '15. Румыния · $691,77 млн · торговые партнёры Азербайджана по товарообороту, 2025 (самая новая цифра в базе)',
  ],
  ['топ-5 2025 | место 15', '15. Румыния · $691,77 млн · торговые партнёры Азербайджана по товарообороту, 2025'],
  ['2025年前5 | 谁排第十五', '15. 罗马尼亚 · 6.9177亿美元 · 阿塞拜疆的主要贸易伙伴（按贸易额），2025年'],
  ['топ-5 2025 | кто 15-й?', '15. Румыния · $691,77 млн · торговые партнёры Азербайджана по товарообороту, 2025'],
  ['топ-5 2025 | 15-е место', '15. Румыния · $691,77 млн · торговые партнёры Азербайджана по товарообороту, 2025'],
  [
    'ilk 5 2025 | 15-ci kimdir?',
    '15. Rumıniya · 691,77 milyon $ · Azərbaycanın ticarət dövriyyəsi üzrə əsas tərəfdaşları, 2025',
  ],
  [
    'ilk 5 2025 | on beşinci yer',
    '15. Rumıniya · 691,77 milyon $ · Azərbaycanın ticarət dövriyyəsi üzrə əsas tərəfdaşları, 2025',
  ],
  ['2025年前5 | 第15名', '15. 罗马尼亚 · 6.9177亿美元 · 阿塞拜疆的主要贸易伙伴（按贸易额），2025年'],
  ['2025年前5 | 第十五名是谁', '15. 罗马尼亚 · 6.9177亿美元 · 阿塞拜疆的主要贸易伙伴（按贸易额），2025年'],
  ['is Georgia 15th?', '✗ No: 10th · Georgia among Azerbaijan’s partners by turnover, 2025'],
  ['is China on third place', '✓ Yes: 3rd · China among Azerbaijan’s partners by turnover, January 2026'],
  ['самая свежая цифра по Китаю', '$417,8 млн · товарооборот Азербайджана с Китаем, январь 2026'],
  [
    'who are the three biggest sellers to Azerbaijan in 2024',
    '1. China · $3,725.1 million · Azerbaijan’s partners by imports, 2024',
  ],
  // The year of an event is said.
  ['в 2021 до санкций товарооборот с Китаем', '$1,78 млрд · товарооборот Азербайджана с Китаем, 2021'],
  ['2021-ci ildə sanksiyalardan əvvəl Çinlə dövriyyə', '1,78 milyard $ · Azərbaycanla Çinin ticarət dövriyyəsi, 2021'],
  ['新冠前中阿贸易额', '“新冠”指哪些年份？请写明，例如“2020年以来”“2020年以前”或“2019年”。'],
  // The amount that a speaker is asked about.
  ['что посол сказал про 4.87', '$4,87 млрд · товарооборот Азербайджана с Китаем, 2025'],
  ['what did the ambassador say about 4.87 billion', '$4.87 billion · China–Azerbaijan turnover, 2025'],
  ['səfir 4.87 milyard barədə nə deyib', '4,87 milyard $ · Azərbaycanla Çinin ticarət dövriyyəsi, 2025'],
  ['大使关于48.7亿说了什么', '48.7亿美元 · 中国与阿塞拜疆双边贸易额，2025年'],
  // «С» and a year alone: since it.
  [
    'во сколько раз торговля с Китаем выросла с 2000',
    '▲ в 174,270 раза больше, чем в 2000 году · товарооборот Азербайджана с Китаем, 2025 (наш расчёт)',
  ],
  // An average of the flow, not of its growth.
  ['average imports', '$7.15 billion a year on average · Azerbaijan’s total imports, 1992–2025'],
  ['среднегодовой импорт из Китая', 'В среднем $637,709 млн в год · импорт Азербайджана из Китая, 1992–2025'],
  ['среднегодовой рост импорта из Китая', 'В среднем +27,7% в год · импорт Азербайджана из Китая, 2020–2025'],
  ['средний импорт в месяц', 'В среднем $1,038 млрд в месяц · общий импорт Азербайджана, январь 2010–июнь 2026'],
  [
    'orta aylıq idxal',
    'Ayda orta hesabla 1,038 milyard $ · Azərbaycanın ümumi idxalı, 2010-cu ilin yanvarı – 2026-cı ilin iyunu',
  ],
  ['年均自华进口', '年均6.37709亿美元 · 阿塞拜疆自华进口额，1992—2025年'],
  ['月平均进口额', '月均10.38亿美元 · 阿塞拜疆进口总额，2010年1月—2026年6月'],
  // A year before the figure.
  ['imports from China January 2026 | and a year ago', 'Not held: Azerbaijan’s imports from China, January 2025.'],
  ['импорт из Китая январь 2026 | а год назад', 'Нет в базе: импорт Азербайджана из Китая, январь 2025.'],
  ['Çindən idxal yanvar 2026 | bir il əvvəl', 'Bazada yoxdur: Azərbaycanın Çindən idxalı, 2025-ci ilin yanvarı.'],
  ['自华进口2026年1月 | 一年前呢', '暂无数据：阿塞拜疆自华进口额，2025年1月。'],
  ['trade with China 2025 | and a year ago', '$3,744.8 million · China–Azerbaijan turnover, 2024'],
  [
    'who does Georgia trade with',
    '1. Türkiye · over $2.3 billion · Georgia’s partners by turnover, January–September 2024 (the newest held)',
  ],
  [
    'which countries does Georgia trade with',
    '1. Türkiye · over $2.3 billion · Georgia’s partners by turnover, January–September 2024 (the newest held)',
  ],
  [
    "Georgia's export markets",
    'Azerbaijan · $633 million · Georgia’s partners by exports, January–September 2023 (the newest held)',
  ],
  [
    'Georgia export markets',
    'Azerbaijan · $633 million · Georgia’s partners by exports, January–September 2023 (the newest held)',
  ],
  [
    'Georgia exports to whom',
    'Azerbaijan · $633 million · Georgia’s partners by exports, January–September 2023 (the newest held)',
  ],
  [
    'who imports from Georgia',
    'Azerbaijan · $633 million · Georgia’s partners by exports, January–September 2023 (the newest held)',
  ],
  [
    "Georgia's import sources",
    'Türkiye · $2.7 billion (from the statistics of the partner country) · Georgia’s partners by imports, 2024 (the newest held)',
  ],
  [
    'Georgia imports from where',
    'Türkiye · $2.7 billion (from the statistics of the partner country) · Georgia’s partners by imports, 2024 (the newest held)',
  ],
  [
    'who exports to Georgia',
    'Türkiye · $2.7 billion (from the statistics of the partner country) · Georgia’s partners by imports, 2024 (the newest held)',
  ],
  [
    'which country exports most to Georgia',
    'Türkiye · $2.7 billion (from the statistics of the partner country) · Georgia’s partners by imports, 2024 (the newest held)',
  ],
  [
    'which countries export to Georgia',
    'Türkiye · $2.7 billion (from the statistics of the partner country) · Georgia’s partners by imports, 2024 (the newest held)',
  ],
  [
    'who sells to Georgia',
    'Türkiye · $2.7 billion (from the statistics of the partner country) · Georgia’s partners by imports, 2024 (the newest held)',
  ],
  [
    'who trades with Georgia',
    '1. Türkiye · over $2.3 billion · Georgia’s partners by turnover, January–September 2024 (the newest held)',
  ],
  [
    'кто торгует с Грузией',
    '1. Турция · более $2,3 млрд · торговые партнёры Грузии по товарообороту, январь–сентябрь 2024 (самая новая цифра в базе)',
  ],
  [
    'куда экспортирует Грузия',
    'Азербайджан · $633 млн · торговые партнёры Грузии по экспорту, январь–сентябрь 2023 (самая новая цифра в базе)',
  ],
  [
    'откуда импортирует Грузия',
    'Турция · $2,7 млрд (по статистике страны-партнёра) · торговые партнёры Грузии по импорту, 2024 (самая новая цифра в базе)',
  ],
  [
    'Gürcüstanın ixrac bazarları',
    'Azərbaycan · 633 milyon $ · Gürcüstanın ixrac üzrə əsas tərəfdaşları, 2023-cü ilin yanvar–sentyabrı (bazadakı ən yeni rəqəm)',
  ],
  [
    'kim Gürcüstana ixrac edir',
    'Türkiyə · 2,7 milyard $ (qarşı tərəfin statistikasına görə) · Gürcüstanın idxal üzrə əsas tərəfdaşları, 2024 (bazadakı ən yeni rəqəm)',
  ],
  ['谁和格鲁吉亚做生意', '1. 土耳其 · 超过23亿美元 · 格鲁吉亚的主要贸易伙伴（按贸易额），2024年1—9月（现有最新数据）'],
  ['格鲁吉亚出口市场', '阿塞拜疆 · 6.33亿美元 · 格鲁吉亚的主要贸易伙伴（按出口额），2023年1—9月（现有最新数据）'],
  [
    '格鲁吉亚从哪里进口',
    '土耳其 · 27亿美元（贸易伙伴方统计） · 格鲁吉亚的主要贸易伙伴（按进口额），2024年（现有最新数据）',
  ],
  ['our export markets', '1. Italy · $11.342 billion · Azerbaijan’s partners by exports, 2025 (the newest held)'],
  [
    'рынки сбыта Азербайджана',
    '1. Италия · $11,342 млрд · торговые партнёры Азербайджана по экспорту, 2025 (самая новая цифра в базе)',
  ],
  ['who exports to us', '1. China · $4,789.9 million · Azerbaijan’s partners by imports, 2025 (the newest held)'],
  [
    'who said exports of Georgia grew',
    '▲ +7.9% on January–November 2023 · Georgia’s total exports, January–November 2024',
  ],
  [
    'georgia partners',
    '1. Türkiye · over $2.3 billion · Georgia’s partners by turnover, January–September 2024 (the newest held)',
  ],
  [
    'georgia top trading partners',
    '1. Türkiye · over $2.3 billion · Georgia’s partners by turnover, January–September 2024 (the newest held)',
  ],
  [
    'who does Georgia trade most with',
    '1. Türkiye · over $2.3 billion · Georgia’s partners by turnover, January–September 2024 (the newest held)',
  ],
  ['who does georgia trade most with in 2024', 'Not held: Georgia’s partners by turnover, 2024.'],
  ['who does kazakhstan buy most from', 'Not held: Kazakhstan’s partners by imports.'],
  [
    'who does kazakhstan import most from | georgia partners',
    'Türkiye · $2.7 billion (from the statistics of the partner country) · Georgia’s partners by imports, 2024 (the newest held)',
  ],
  [
    "Georgia's partners",
    '1. Türkiye · over $2.3 billion · Georgia’s partners by turnover, January–September 2024 (the newest held)',
  ],
  ['俄罗斯与乌兹别克斯坦贸易', '129.86亿美元 · 俄罗斯与乌兹别克斯坦双边贸易额，2025年，贸易伙伴方统计'],
  // The share of a list.
  [
    '/share top 5',
    '59.0% in total · shares of Italy, Türkiye, Russia, China and Switzerland in Azerbaijan’s turnover, 2025',
  ],
  ['/share топ 5', 'В сумме 59,0% · доли Италии, Турции, России, Китая и Швейцарии в товарообороте Азербайджана, 2025'],
  [
    '/share ilk 5',
    '59.0% in total · shares of Italy, Türkiye, Russia, China and Switzerland in Azerbaijan’s turnover, 2025',
  ],
  ['/share 前5', '合计59.0% · 意大利、土耳其、俄罗斯、中国和瑞士占阿塞拜疆进出口总额的比重，2025年'],
  // A scale alone is a level.
  [
    'when did trade with china pass a billion',
    '2016: $1,085.8 million · China–Azerbaijan turnover, the first year held above $1 billion (our calculation)',
  ],
  [
    'когда торговля с китаем превысила миллиард',
    '2016: $1 085,8 млн · товарооборот Азербайджана с Китаем, первый год по имеющимся данным: выше $1 млрд (наш расчёт)',
  ],
  [
    'çinlə ticarət nə vaxt milyardı keçib',
    '2016: 1 085,8 milyon $ · Azərbaycanla Çinin ticarət dövriyyəsi, bazada 1 milyard $ həddindən yuxarı olan ilk il (Karvanın hesablaması)',
  ],
  [
    '对华贸易什么时候突破十亿',
    '2016年：10.858亿美元 · 中国与阿塞拜疆双边贸易额，现有数据中首个超过10亿美元的年份（Karvan测算）',
  ],
  ['импорт из китая больше миллиарда?', '✓ Да: $4 789,8638 млн · импорт Азербайджана из Китая, 2025'],
  ['достигла ли торговля с турцией миллиарда', '✓ Да: $5 720,9 млн · товарооборот Азербайджана с Турцией, 2025'],
  ['сколько миллиардов экспорт в италию', '$11 342,3305 млн · экспорт Азербайджана в Италию, 2025'],
  ['оборот полтора миллиарда?', '✗ Нет: $4,87 млрд · товарооборот Азербайджана с Китаем, 2025'],
  // "More than" with the Azerbaijani verb behind it.
  ['çindən idxal 4 milyarddan çoxdur?', '✓ Bəli: 4 789,8638 milyon $ · Azərbaycanın Çindən idxalı, 2025'],
  ['çindən idxal 4 milyarddan artıqdırmı', '✓ Bəli: 4 789,8638 milyon $ · Azərbaycanın Çindən idxalı, 2025'],
  [
    'italiyaya ixrac 10 milyarddan aşağıdır?',
    '✗ Xeyr, daha çox olub: 11 342,3305 milyon $ · Azərbaycanın İtaliyaya ixracı, 2025',
  ],
  // A request to calculate.
  ['как посчитать рост', 'Что значат слова'],
  ['как рассчитать долю', 'Что значат слова'],
  ['посчитай сальдо с россией за 2025', 'Дефицит $2 552,7 млн · сальдо торговли Азербайджана с Россией, 2025'],
  // Which partner overtook the other.
  [
    'Россия обошла Турцию?',
    '✗ Нет: $5 720,9 млн · товарооборот Азербайджана с Турцией, 2025 (наш расчёт) · 2-е место (наш расчёт)',
  ],
  ['Çin idxalda Türkiyəni keçib?', '✓ Bəli: 4 789,8638 milyon $ · Azərbaycanın Çindən idxalı, 2025 · 1-ci yer'],
  [
    'Rusiya Türkiyəni geridə qoyub?',
    '✗ Xeyr: 5 720,9 milyon $ · Azərbaycanla Türkiyənin ticarət dövriyyəsi, 2025 (Karvanın hesablaması) · 2-ci yer (Karvanın hesablaması)',
  ],
  ['has China passed Russia in imports', '$4,789.8638 million · Azerbaijan’s imports from China, 2025 · 1st'],
  // It was ahead the year before too.
  [
    'did China overtake Turkey in imports in 2025?',
    '$4,789.8638 million · Azerbaijan’s imports from China, 2025 · 1st',
  ],
  [
    'китай обогнал россию по танкам',
    'Я отвечаю на вопросы о торговле между странами. Спросите, например: «импорт из Китая, январь 2026». Подробнее: /help.',
  ],
  [
    'Россия обогнала Китай? | а Турция?',
    '$5 720,9 млн · товарооборот Азербайджана с Турцией, 2025 (наш расчёт) · 2-е место (наш расчёт)',
  ],
  [
    'Китай обогнал Россию? | а Турцию? | по импорту',
    '$4 789,8638 млн · импорт Азербайджана из Китая, 2025 · 1-е место',
  ],
  ['когда Китай обогнал Россию', 'Товарооборот Азербайджана: с Китаем и Россией, $ млрд'],
  // The country buys from us, and sells to us.
  [
    'how much did Italy buy?',
    '$11,342.3305 million · Italy’s imports from Azerbaijan, 2025, from the statistics of the partner country',
  ],
  ['итальянцы много купили?', '$11 342,3305 млн · импорт Италии из Азербайджана, 2025, по статистике страны-партнёра'],
  ['сколько купил Китай', '$10,2 млн · импорт Китая из Азербайджана, январь 2026, по статистике страны-партнёра'],
  ['сколько Китай продал в 2025', '$3 157,929949 млн · экспорт Китая в Азербайджан, 2025'],
  ['Çin nə qədər satıb 2025', '3 157,929949 milyon $ · Çinin Azərbaycana ixracı, 2025'],
  ['意大利买了多少', '113.423305亿美元 · 意大利自阿塞拜疆进口额，2025年，贸易伙伴方统计'],
  ['Китай 2025 сколько купили', '$4 789,8638 млн · импорт Азербайджана из Китая, 2025'],
  // Questions about partners without a word for them.
  [
    'откуда больше всего везем',
    '1. Китай · $4 789,9 млн · торговые партнёры Азербайджана по импорту, 2025 (самая новая цифра в базе)',
  ],
  [
    'с кем торгует азербайджан',
    '1. Италия · $11,860 млрд · торговые партнёры Азербайджана по товарообороту, 2025 (самая новая цифра в базе)',
  ],
  [
    'kimlərlə ticarət edirik',
    '1. İtaliya · 11,860 milyard $ · Azərbaycanın ticarət dövriyyəsi üzrə əsas tərəfdaşları, 2025 (bazadakı ən yeni rəqəm)',
  ],
  [
    'отстает ли китай от турции',
    '✓ Да: $5 720,9 млн · товарооборот Азербайджана с Турцией, 2025 (наш расчёт) · 2-е место (наш расчёт)',
  ],
  // What follows several partners or both flows is of the same ones.
  [
    'обогнал ли китай турцию по импорту | когда? | а по обороту',
    'Товарооборот Азербайджана: с Китаем и Турцией, $ млрд',
  ],
  ['импорт из китая и россии по годам | а с 2015', 'Импорт Азербайджана: из Китая и России, $ млрд'],
  [
    'импорт из китая и россии по годам | источник',
    '$4 789,8638 млн · импорт Азербайджана из Китая, 2025 · ▲ +28,6% к 2024 году (наш расчёт)',
  ],
  ['оборот с китаем и россией 2025 | место', '«место» можно понять по-разному. Что вы имеете в виду?'],
  ['оборот с китаем и россией 2025 | доля', 'В сумме 19,8% · доли России и Китая в товарообороте Азербайджана, 2025'],
  [
    'оборот с китаем и россией 2025 | сальдо',
    'Дефицит $2 552,7 млн · сальдо торговли Азербайджана с Россией, 2025 (наш расчёт)',
  ],
  ['сколько мы продаем и покупаем у китая | а у россии', '$1 183,7338 млн · экспорт Азербайджана в Россию, 2025'],
  ['Türkiyə ilə ixrac və idxal 2024 | bəs Gürcüstanla', '675,1928 milyon $ · Azərbaycanın Gürcüstana ixracı, 2024'],
  // Every partner but one, in every case.
  ['Türkiyədən başqa hamıya ixrac 2025', '21,661 milyard $ · Azərbaycanın ümumi ixracı, Türkiyə xaric, 2025'],
  ['сколько всего продали миру в 2024', '$26 552,3133 млн · общий экспорт Азербайджана, 2024'],
  // A word that decides nothing does not hide the question.
  ['ixrac və idxal ayrı-ayrı çinlə 2024', '19,7 milyon $ · Azərbaycanın Çinə ixracı, 2024'],
  ['экспорт и импорт отдельно с китаем за 2024', '$19,7 млн · экспорт Азербайджана в Китай, 2024'],
  ['üç ildir rekord vurulur düzdü?', '4,87 milyard $ · Azərbaycanla Çinin ticarət dövriyyəsi, 2025'],
  ['dövriyyə nə deməkdi', 'Sözlərin mənası'],
  [
    'Avropa İttifaqı ilə ticarət balansımız müsbətdir ya mənfi',
    'Profisit: 14,118 milyard $ · Azərbaycanın Avropa İttifaqı ilə ticarət saldosu, 2025',
  ],
  ['иран больше нам продает или мы ему', '$624,0716 млн · импорт Азербайджана из Ирана, 2025'],
  // "Other" is no "except"; whether a figure is official is told by its sources.
  ['çindən idxal 2025 | başqa mənbə var?', '4 789,8638 milyon $ · Azərbaycanın Çindən idxalı, 2025 · ▲ +28,6%'],
  ['çindən idxal 2025 | rəsmidir?', '4 789,8638 milyon $ · Azərbaycanın Çindən idxalı, 2025 · ▲ +28,6%'],
  ['импорт из китая 2025 | а это официально?', '$4 789,8638 млн · импорт Азербайджана из Китая, 2025 · ▲ +28,6%'],
  // Another word that is near to the name of a country.
  [
    'dollarla qaytar',
    'Ölkələr arasında ticarət haqqında suallara cavab verirəm. Məsələn, “Çindən idxal, yanvar 2026” yazın və ya /help əmrinə baxın.',
  ],
  [
    'обман',
    'Я отвечаю на вопросы о торговле между странами. Спросите, например: «импорт из Китая, январь 2026». Подробнее: /help.',
  ],
  [
    'сколько грузов из китая',
    'Данных по отдельным товарам и по весу нет, есть только общие суммы. Общая сумма — по кнопке:',
  ],
  // A number in words that is no year, and years in words.
  ['импорт из китая за 24-25', 'По запросу «24» данных нет: есть только общие цифры торговли товарами между странами.'],
  ['iyirmi çinə ixrac', '“iyirmi” üzrə məlumat yoxdur: yalnız ölkələr arasında mal ticarətinin ümumi rəqəmləri var.'],
  ['iyirmi iyirmi beşdə çinlə ticarət', '4,87 milyard $ · Azərbaycanla Çinin ticarət dövriyyəsi, 2025'],
  ['торговля с китаем в двадцать пятом', '$4,87 млрд · товарооборот Азербайджана с Китаем, 2025'],
  // A part of a figure, or a figure of what may come, is no growth and no share.
  [
    'çinlə ticarətin 15 faizi nə qədər edir',
    'Ölkələr arasında ticarət haqqında suallara cavab verirəm. Məsələn, “Çindən idxal, yanvar 2026” yazın və ya /help əmrinə baxın.',
  ],
  [
    '15 процентов от товарооборота с китаем это сколько',
    'Я отвечаю на вопросы о торговле между странами. Спросите, например: «импорт из Китая, январь 2026». Подробнее: /help.',
  ],
  [
    'ticarət 10% artsa neçə milyard olar',
    'Karvan proqnoz vermir, yalnız artıq hesablanmış rəqəmləri göstərir. Məsələn, “Çinlə ticarət dövriyyəsi, 2025” yazın.',
  ],
  // What is not held: another project, countries by growth, weeks.
  ['when did the solar plant open', 'No such project is held.'],
  ['günəş stansiyası nə vaxt açılıb', 'Bazada belə layihə yoxdur.'],
  [
    'hansı ölkələrlə ticarətimiz azalıb',
    'Tərəfdaşlar həcminə görə, ən böyüyündən başlayaraq sıralanır: artıma, saldoya, regiona görə və ya ən kiçiyindən deyil; ticarət olmayan ölkələr siyahıda yoxdur. Artım adı çəkilən ölkələr üzrə müqayisə edilir: “Türkiyəyə, yoxsa Gürcüstana ixrac daha sürətlə artıb?” Siyahı:',
  ],
  [
    'самый быстрорастущий рынок экспорта',
    'Партнёры перечисляются по объёму, с крупнейшего: не по росту или сальдо, не по регионам, не с наименьшего и только те, с кем торговля есть. Рост сравнивается по названным странам: «что росло быстрее: экспорт в Турцию или в Грузию?» Список:',
  ],
  [
    'çinlə ticarət 2025 | həftəlik',
    'Ticarət günlər və həftələr üzrə deyil, aylar üzrə hesablanır. Ən yeni rəqəm bir toxunuşdadır:',
  ],
  [
    'торговля с китаем 2025 | по неделям',
    'Торговлю считают по месяцам, а не по дням и неделям. Самая новая цифра — одним нажатием:',
  ],
  // The year before that of the answer, and beside it.
  ['gürcüstana ixrac 2025 | əvvəlki il', '675,1928 milyon $ · Azərbaycanın Gürcüstana ixracı, 2024'],
  ['экспорт в грузию 2025 | а в предыдущем году', '$675,1928 млн · экспорт Азербайджана в Грузию, 2024'],
  ['exports to Georgia 2025 | the previous year', '$675.1928 million · Azerbaijan’s exports to Georgia, 2024'],
  [
    'торговля с россией 2024 | сравни с 2023',
    '$4 799,8 млн · товарооборот Азербайджана с Россией, 2024 (наш расчёт) · ▲ более 10% к 2023 году',
  ],
  [
    'rusiya ilə ticarət 2024 | 2023lə müqayisə et',
    '4 799,8 milyon $ · Azərbaycanla Rusiyanın ticarət dövriyyəsi, 2024 (Karvanın hesablaması) · 2023-cü illə müqayisədə ▲ 10%-dən çox',
  ],
  // What a follow-up asks for is not answered with the same figure again.
  [
    'место турции | а до этого',
    'Я отвечаю на вопросы о торговле между странами. Спросите, например: «импорт из Китая, январь 2026». Подробнее: /help.',
  ],
  ['tovarooborot s turciei 2025 | chto bolshe', 'Назовите две страны или два периода: /compare Китай Турция 2025.'],
  [
    'çin 2025 idxal | bundan neçə faizi maşındı | ümumi idxalda payı',
    '19,6% · Azərbaycanın idxalında Çinin payı, 2025',
  ],
  // The average of months after a month, and the chart of all years after one.
  [
    'импорт из китая по месяцам 2025 | максимальный месяц | средний',
    'Нет в базе: импорт Азербайджана из Китая, по месяцам, 2025.',
  ],
  ['çindən idxal aylar üzrə 2025 | ən aşağı ay | orta', 'Bazada yoxdur: Azərbaycanın Çindən idxalı, aylar üzrə, 2025.'],
  [
    'экспорт в грузию 2024 | средний | график',
    'Экспорт Азербайджана в Грузию вырос на 43,6% с 2015 по 2025 год, до $713 млн',
  ],
  // What is not held is named as it was asked; the largest deficit is no "lowest year".
  ['доля китая в импорте в 2024 | выросла?', 'Нет в базе: доля Китая в импорте Азербайджана, 2023.'],
  [
    'в каком году был самый большой дефицит с китаем',
    'Дефицит $4 705,5 млн · сальдо торговли Азербайджана с Китаем, 2025',
  ],
  ['çinlə ticarət kəsiri ən çox hansı ildə olub', 'Kəsir: 4 705,5 milyon $ · Azərbaycanın Çinlə ticarət saldosu, 2025'],
  // "May" beside an Azerbaijani flow; a sum, a share and a difference as they are asked for.
  ['may ixracı', 'Bazada yoxdur: Azərbaycanın Çinə ixracı, 2026-cı ilin mayı.'],
  ['экспорт в италию плюс в германию', 'Всего $11,892 млрд (наш расчёт)'],
  [
    'çin və rusiya birlikdə idxalın neçə faizidir',
    'Birlikdə 35,0% · Azərbaycanın idxalında Çinin və Rusiyanın payı, 2025',
  ],
  [
    'на сколько миллионов вырос экспорт в индию',
    '$174,9376 млн · экспорт Азербайджана в Индию, 2025 (самая новая цифра в базе) · ▼ −76,2% к 2024 году (наш расчёт)',
  ],
  ['which years do you have for China', '$4.87 billion · China–Azerbaijan turnover, 2025 · ▲ +30.2%'],
  ['çinlə ticarət on il əvvəl neçəydi', '1 085,8 milyon $ · Azərbaycanla Çinin ticarət dövriyyəsi, 2016'],
  ['ixracın ən çox düşdüyü il rusiyaya', 'Bazadakı ən kəskin azalma: ▼ −41,8% · Azərbaycanın Rusiyaya ixracı, 1993'],
])('%s', async (text, line) => {
  // A warning before a list is tested with its other remarks.
  expect((await told(text)).find(it => !it.startsWith('⚠'))).toBe(line)
})

test('a place that was asked for has no remark on what the list lacks', async () => {
  const [line, ...others] = await told('partners of georgia | who is second')
  expect(line).toBe('2. Russia · over $1.8 billion · Georgia’s partners by turnover, January–September 2024')
  expect(others.join()).not.toMatch(/held|missing/)
})

test('an average growth a year comes with the whole change', async () => {
  expect(await told('growth with Uzbekistan from 2020 to 2025')).toContain('▲ +866.2% on 2020 (our calculation)')
})

test('a difference shows its inputs as they are, though it ends with a zero', async () => {
  expect((await told('trade with Iran 2023 and 2024'))[2]).toMatch(/^Difference: 647 − 487 = \$160 million/)
})

test('a computed figure that leads a series says so, and names its source', async () => {
  const [first, ...others] = await told('trade with Iran 2023 to 2025')
  expect(first).toBe('$644.10 million · Iran–Azerbaijan turnover, 2025 (our calculation) · ▼ −0.46%')
  expect(others.join('\n')).toContain('IMF, International Trade in Goods')
})

test.each([
  [
    'did China overtake Russia?',
    [
      '✗ No: $4,920.2 million · Russia–Azerbaijan turnover, 2025 (our calculation) · 3rd (our calculation)',
      '$4.87 billion · China–Azerbaijan turnover, 2025 · 4th',
      '$4,799.8 million · Russia–Azerbaijan turnover, 2024 (our calculation) · 3rd (our calculation)',
      '$3,744.8 million · China–Azerbaijan turnover, 2024 (our calculation) · 4th',
    ],
  ],
  [
    'Китай обогнал Россию?',
    [
      '✗ Нет: $4 920,2 млн · товарооборот Азербайджана с Россией, 2025 (наш расчёт) · 3-е место (наш расчёт)',
      '$4,87 млрд · товарооборот Азербайджана с Китаем, 2025 · 4-е место',
      '$4 799,8 млн · товарооборот Азербайджана с Россией, 2024 (наш расчёт) · 3-е место (наш расчёт)',
      '$3 744,8 млн · товарооборот Азербайджана с Китаем, 2024 (наш расчёт) · 4-е место',
    ],
  ],
  [
    'Çin Rusiyanı ötüb?',
    [
      '✗ Xeyr: 4 920,2 milyon $ · Azərbaycanla Rusiyanın ticarət dövriyyəsi, 2025 (Karvanın hesablaması) · 3-cü yer (Karvanın hesablaması)',
      '4,87 milyard $ · Azərbaycanla Çinin ticarət dövriyyəsi, 2025 · 4-cü yer',
      '4 799,8 milyon $ · Azərbaycanla Rusiyanın ticarət dövriyyəsi, 2024 (Karvanın hesablaması) · 3-cü yer (Karvanın hesablaması)',
      '3 744,8 milyon $ · Azərbaycanla Çinin ticarət dövriyyəsi, 2024 (Karvanın hesablaması) · 4-cü yer',
    ],
  ],
  [
    '中国超过俄罗斯了吗',
    [
      '✗ 不属实：49.202亿美元 · 阿塞拜疆与俄罗斯双边贸易额，2025年（Karvan测算） · 第3位（Karvan测算）',
      '48.7亿美元 · 中国与阿塞拜疆双边贸易额，2025年 · 第4位',
      '47.998亿美元 · 阿塞拜疆与俄罗斯双边贸易额，2024年（Karvan测算） · 第3位（Karvan测算）',
      '37.448亿美元 · 中国与阿塞拜疆双边贸易额，2024年（Karvan测算） · 第4位',
    ],
  ],
])('%s has the values and places of both years', async (text, lines) => {
  expect((await told(text)).slice(0, 4)).toEqual(lines)
})

test('a list with shares has these in the place of the changes', async () => {
  const answer = await app.respond(asks('exports by country in percent 2025'))
  const lines = linesOf(answer?.rich?.blocks ?? [])
  expect(lines.find(line => line.includes('Country'))).toBe('# | Country | Exports | Share')
  expect(lines.find(line => line.includes('Italy'))).toBe('1 | Italy | $11.342 billion | 45.3%')
})

test.each([
  ['top 10 export partners | next 5', '11. Switzerland', '15. Tunisia'],
  ['top 10 export partners | next 5 | next 5', '16. Ukraine', '20. Syria'],
  ['топ 10 партнёров по экспорту | следующие 5', '11. Швейцария', '15. Тунис'],
  ['ixrac üzrə ilk 10 tərəfdaş | növbəti 5', '11. İsveçrə', '15. Tunis'],
  ['前十大出口伙伴 | 下5个', '11. 瑞士', '15. 突尼斯'],
])('a list goes on where it ended: %s', async (text, first, last) => {
  const lines = await told(text)
  expect(lines[0]).toContain(first)
  expect(lines[4]).toContain(last)
})

test('the best quarter of a year is named', async () =>
  expect(await told('which quarter had the highest exports in 2025, Q2 or Q4?')).toContain(
    'Highest: Q2 2025; lowest: Q4 2025 (our calculation)',
  ))
