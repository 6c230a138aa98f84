/** Typos in the words of a question, thirty a language: each is answered rightly, or the right question is offered. */
import { expect, test } from 'vitest'
import { toAddress } from '../../../src/answers/address/address.ts'
import type { Question } from '../../../src/answers/model/question.ts'
import { readMessage } from '../../../src/handlers/questions/read-message.ts'
import { readingContext } from '../../../src/handlers/questions/reading-context.ts'
import type { Intent } from '../../../src/handlers/request/intent.ts'
import { pressFacts, today } from '../../facts.ts'

const context = readingContext(pressFacts, today, { reporter: 'AZE', partner: 'CHN' })

/** 'X ITA 2024', 'growth T CHN 2025', 'compare CHN RUS 2025', 'ranking T 2025': what a typo must lead to. */
function named(question: Question): string {
  const { kind } = question
  const what = kind === 'figure' ? '' : kind.replace('compare-partners', 'compare')
  const flow = 'flow' in question ? question.flow : ''
  const partners = 'partners' in question ? question.partners.join(' ') : 'partner' in question ? question.partner : ''
  const period = 'period' in question ? (question.period ?? '') : ''
  return [what, flow, partners, period].filter(part => part !== '').join(' ')
}

/** The question that is answered, and those that are offered. */
function read(text: string): { readonly answered?: string; readonly offered: readonly string[] } {
  const intent: Intent | undefined = readMessage(
    { chat: { id: 1, kind: 'private' }, person: { id: 1 }, addressed: true, text },
    context,
  )
  if (intent !== undefined && 'ask' in intent) return { answered: named(intent.ask), offered: [] }
  const nearest = intent !== undefined && 'say' in intent ? intent.say.nearest : []
  expect(new Set(nearest.map(toAddress)).size).toBe(nearest.length)
  return { offered: nearest.map(named) }
}

const typos: readonly (readonly [text: string, means: string])[] = [
  // English
  ['/turnovr 2025', 'T CHN 2025'],
  ['/turnver china 2025', 'T CHN 2025'],
  ['/exprots 2024', 'X CHN 2024'],
  ['/imprts turkey 2024', 'M TUR 2024'],
  ['/balence italy', 'B ITA'],
  ['/grwoth 2025', 'growth T CHN 2025'],
  ['/rnak', 'rank T CHN'],
  ['/comapre china russia 2025', 'compare T CHN RUS 2025'],
  ['/recrod', 'record T CHN'],
  ['/shar 2024', 'share T CHN 2024'],
  ['/soruces 2025', 'sources T CHN 2025'],
  ['hom much trad with chna', 'T CHN'],
  ['exprt to italy 2024', 'X ITA 2024'],
  ['imprt from russia 2024', 'M RUS 2024'],
  ['how mutch did we exort to turkey in 2024', 'X TUR 2024'],
  ['trde wth china 2025', 'T CHN 2025'],
  ['turnovr with china in 2025', 'T CHN 2025'],
  ['balanse with russia 2024', 'B RUS 2024'],
  ['groth of trade 2025', 'growth T CHN 2025'],
  ['wat is chinas shar 2024', 'share T CHN 2024'],
  ['rnk of china', 'rank T CHN'],
  ['top prtners 2025', 'ranking T 2025'],
  ['compair china and rusia 2025', 'compare T CHN RUS 2025'],
  ['whats the recrd year', 'record T CHN'],
  ['totl trade 2025', 'T WLD 2025'],
  ['hw much we buy form china', 'M CHN'],
  ['imports form chinaa 2025', 'M CHN 2025'],
  ['eksports to germny 2024', 'X DEU 2024'],
  ['trad turnover wiht turkiye 2024', 'T TUR 2024'],
  ['exportss to gorgia 2024', 'X GEO 2024'],
  // Azerbaijani
  ['/dovriyə 2025', 'T CHN 2025'],
  ['/dovriye 2025', 'T CHN 2025'],
  ['/ixarc 2024', 'X CHN 2024'],
  ['/idxl turkiye 2024', 'M TUR 2024'],
  ['/mueqayise cin rusiya', 'compare T CHN RUS'],
  ['/yerr', 'rank T CHN'],
  ['/artm 2025', 'growth T CHN 2025'],
  ['/rekrod', 'record T CHN'],
  ['/dövriyye 2025', 'T CHN 2025'],
  ['dovriye ne qeder 2025', 'T CHN 2025'],
  ['ticaret dovryyesi cinle 2025', 'T CHN 2025'],
  ['cinle ticart 2025', 'T CHN 2025'],
  ['ixrc italiyaya 2024', 'X ITA 2024'],
  ['idxl rusiyadan 2024', 'M RUS 2024'],
  ['turkiyeye ixarc 2024', 'X TUR 2024'],
  ['saldoo italiya 2024', 'B ITA 2024'],
  ['cin necenci yerdedi', 'rank T CHN'],
  ['cinin payi neceeder 2024', 'share T CHN 2024'],
  ['artm ne qeder 2025', 'growth T CHN 2025'],
  ['en boyuk tereftas 2025', 'ranking T 2025'],
  ['rekrd il hansidir', 'record T CHN'],
  ['dövriyə Çinlə 2025', 'T CHN 2025'],
  ['İxaç Türkiyəyə 2024', 'X TUR 2024'],
  ['idxall Çindən 2025', 'M CHN 2025'],
  ['ticrət Gürcüstanla 2024', 'T GEO 2024'],
  ['xarici ticaret dovriyyəsi 2024 nqeder', 'T WLD 2024'],
  ['ixrcat italiyaya 2024', 'X ITA 2024'],
  ['rusiyaynan ticaretin hecmii 2024', 'T RUS 2024'],
  ['dövryyə Rusiya ilə 2024', 'T RUS 2024'],
  ['Çinin pyı 2024', 'share T CHN 2024'],
  // Russian
  ['/оборт 2025', 'T CHN 2025'],
  ['/таворооборот 2025', 'T CHN 2025'],
  ['/экспотр 2024', 'X CHN 2024'],
  ['/иморт турция 2024', 'M TUR 2024'],
  ['/сальдоо италия', 'B ITA'],
  ['/рст 2025', 'growth T CHN 2025'],
  ['/мето', 'rank T CHN'],
  ['/сравнии китай россия 2025', 'compare T CHN RUS 2025'],
  ['/рекорт', 'record T CHN'],
  ['/источикни 2025', 'sources T CHN 2025'],
  ['/oborto 2025', 'T CHN 2025'],
  ['товарооборт с китаем 2025', 'T CHN 2025'],
  ['таваробарот с китаем', 'T CHN'],
  ['обород с турцией 2024', 'T TUR 2024'],
  ['экспрот в италию 2024', 'X ITA 2024'],
  ['импрот из росии 2024', 'M RUS 2024'],
  ['сколко мы экспортируем в турцию', 'X TUR'],
  ['торговлья с китаем 2025', 'T CHN 2025'],
  ['сальда с италией 2024', 'B ITA 2024'],
  ['ростт торговли 2025', 'growth T CHN 2025'],
  ['доля китая в импорте 2024 гду', 'share M CHN 2024'],
  ['место китаая', 'rank T CHN'],
  ['сровни китай и россию 2025', 'compare T CHN RUS 2025'],
  ['рекодный год торговли', 'record T CHN'],
  ['скоко купили у китая', 'M CHN'],
  ['экспор в германию 2024', 'X DEU 2024'],
  ['импрт из турции за 2024', 'M TUR 2024'],
  ['таргоаля с грузией 2024', 'T GEO 2024'],
  ['крупнейшие парнеры 2025', 'ranking T 2025'],
  ['tovarooborto s kitaem 2025', 'T CHN 2025'],
  // Chinese
  ['/贸意额 2025', 'T CHN 2025'],
  ['/贸易鹅 2025', 'T CHN 2025'],
  ['/出囗 2024', 'X CHN 2024'],
  ['/进囗 土耳其 2024', 'M TUR 2024'],
  ['/排明', 'rank T CHN'],
  ['/增涨 2025', 'growth T CHN 2025'],
  ['/差鹅 意大利', 'B ITA'],
  ['/比叫 中国 俄罗斯', 'compare T CHN RUS'],
  ['/来原 2025', 'sources T CHN 2025'],
  ['2025年贸意额', 'T CHN 2025'],
  ['和中国的贸易鹅', 'T CHN'],
  ['2025年对华贸义额是多少', 'T CHN 2025'],
  ['出囗到意大利 2024', 'X ITA 2024'],
  ['2024年从俄罗斯进囗', 'M RUS 2024'],
  ['对土尔其出口 2024年', 'X TUR 2024'],
  ['中国的排明', 'rank T CHN'],
  ['贸易曾长 2025', 'growth T CHN 2025'],
  ['和俄罗斯的帽易 2024', 'T RUS 2024'],
  ['2025年中国贸易饿多少', 'T CHN 2025'],
  ['与格鲁及亚贸易额2024', 'T GEO 2024'],
  ['进口中国2025 多小', 'M CHN 2025'],
  ['贸易差鹅 意大利 2024', 'B ITA 2024'],
  ['中国占比 2024 帽易', 'share T CHN 2024'],
  ['最高记录是哪一年', 'record T CHN'],
  ['出扣意大利2024', 'X ITA 2024'],
  ['从俄罗斯近口2024', 'M RUS 2024'],
  ['2025貿易鹅', 'T CHN 2025'],
  ['对德国出口饿 2024', 'X DEU 2024'],
  ['双边茂易额 2024年 土耳其', 'T TUR 2024'],
  ['自中国进扣额 2025', 'M CHN 2025'],
]

test('there are thirty typos a language', () => expect(typos).toHaveLength(120))

test.each(typos)('“%s” is answered or offered as %s', (text, means) => {
  const { answered, offered } = read(text)
  expect(answered === undefined ? offered : [answered]).toContain(means)
})

test.each([
  'what is the weather in Baku',
  'anam dünən gəldi',
  'какая погода завтра',
  '今天天气怎么样',
  'trade with Latveria 2024',
])('“%s” is no typo', text => {
  const intent = readMessage({ chat: { id: 1, kind: 'private' }, addressed: true, text }, context)
  expect(intent).not.toMatchObject({ say: { problem: { because: 'mistyped' } } })
  expect(intent).not.toHaveProperty('ask')
})
