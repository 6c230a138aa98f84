import { expect, test } from 'vitest'
import { readPost } from '../../../src/reading/posts/read-post.ts'
import { context } from '../score.ts'

const factsIn = (text: string): readonly string[] =>
  readPost(text, { ...context, today: '2026-03-13' }).facts.map(({ field, span, amount, day, status, project }) => {
    const value = amount && `${amount.bound ?? '='} ${amount.value}e${amount.unitMult} ${amount.unit}`
    expect(project).toBe('khizi-absheron-wind')
    return [field, text.slice(span.from, span.to), value ?? day, status].filter(it => it !== undefined).join(' | ')
  })

test.each([
  [
    'She attended the opening ceremony of the Khizi-Absheron wind farm, built by a Chinese company, on January 8: "This is the largest wind energy project in the South Caucasus, which is expected to provide electricity to more than 300,000 families and reduce carbon dioxide emissions by 400,000 tons."',
    [
      'opened | opening ceremony of the Khizi-Absheron wind farm, built by a Chinese company, on January 8 | 2026-01-08',
      'builder | built by a Chinese company',
      'standing | the largest wind energy project in the South Caucasus',
      'households | 300,000 families | over 300000e0 FAM | expected',
      'emissions | 400,000 tons | = 400000e0 TNE | expected',
    ],
  ],
  [
    '8 января 2026 года состоялось открытие Хызы-Абшеронской ветряной электростанции, построенной китайской компанией. Это крупнейший ветроэнергетический проект на Южном Кавказе. Ожидается, что он обеспечит электричеством более 300 тысяч семей и сократит выбросы углекислого газа на 400 тысяч тонн.',
    [
      'opened | 8 января 2026 года состоялось открытие | 2026-01-08',
      'builder | построенной китайской компанией',
      'standing | крупнейший ветроэнергетический проект на Южном Кавказе',
      'households | 300 тысяч семей | over 300e3 FAM | expected',
      'emissions | 400 тысяч тонн | = 400e3 TNE | expected',
    ],
  ],
  [
    'Xızı-Abşeron külək elektrik stansiyasının açılışı yanvarın 8-də olub. Stansiya Çin şirkəti tərəfindən tikilib. Bu layihə Cənubi Qafqazın ən böyük külək enerjisi layihəsidir və 300 mindən çox ailəni elektriklə təmin edəcəyi, tullantıları 400 min ton azaldacağı gözlənilir.',
    [
      'opened | açılışı yanvarın 8-də | 2026-01-08',
      'builder | Çin şirkəti tərəfindən tikilib',
      'standing | Cənubi Qafqazın ən böyük külək enerjisi layihəsidir',
      'households | 300 mindən çox ailəni | over 300e3 FAM | expected',
      'emissions | 400 min ton | = 400e3 TNE | expected',
    ],
  ],
  [
    '1月8日，由中企承建的希济-阿布歇隆风电场正式启用。该项目是南高加索地区最大的风电项目，预计可为30万多户家庭供电，减少二氧化碳排放40万吨。',
    [
      'opened | 1月8日，由中企承建的希济-阿布歇隆风电场正式启用 | 2026-01-08',
      'builder | 中企承建的',
      'standing | 南高加索地区最大的风电项目',
      'households | 30万多户家庭 | over 30e4 FAM | expected',
      'emissions | 40万吨 | = 40e4 TNE | expected',
    ],
  ],
])('facts of the wind farm in "%s"', (text, facts) => expect(factsIn(text)).toEqual(facts))

test.each([
  'The wind energy sector grew. It gives power to 300,000 families.',
  'The Khizi-Absheron wind farm was praised.\n\nThe region has 300,000 families.',
  'Trade with China reached $4.87 billion on January 8.',
])('no fact of a project in "%s"', text => expect(factsIn(text)).toEqual([]))
