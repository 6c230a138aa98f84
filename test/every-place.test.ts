/** Every country and group, in questions and posts of four languages, in the cases that its sentence needs. */
import { describe, expect, test } from 'vitest'
import { groups } from '../src/answers/model/areas.ts'
import type { Area, Code } from '../src/data/model/schema.ts'
import { ablative, comitative, dative, genitive } from '../src/languages/az/voice/suffixes.ts'
import { languages } from '../src/languages/languages.ts'
import { countries } from '../src/languages/model/voice/areas.ts'
import { bendPlace } from '../src/languages/ru/voice/cases.ts'
import { readPost } from '../src/reading/posts/read-post.ts'
import { readQuestion } from '../src/reading/read-question.ts'
import { readSlots } from '../src/reading/slots/read-slots.ts'
import { otherAreas } from './read-back.ts'
import { context } from './reading/score.ts'
import { everyNth } from './suite.ts'

type Sentence = (name: string) => string
interface Sentences {
  readonly questions: readonly Sentence[]
  /** Of the turnover of Azerbaijan with the place, of its exports, its imports, and the share of the place in its trade. */
  readonly posts: readonly [turnover: Sentence, exports: Sentence, imports: Sentence, share: Sentence]
}

const sentences: Readonly<Record<Code, Sentences>> = {
  en: {
    questions: [it => `exports to ${it} in 2024`, it => `trade with ${it} 2024`, it => `${it}'s exports in 2024`],
    posts: [
      it => `Trade between Azerbaijan and ${it} reached $1.2 billion in 2024.`,
      it => `In 2024, Azerbaijan's exports to ${it} fell to $120 million.`,
      it => `In 2024, imports from ${it} totaled $120 million.`,
      it => `${it} accounted for 4.2 percent of Azerbaijan's foreign trade in 2024.`,
    ],
  },
  az: {
    questions: [
      it => `2024-cü ildə ${dative(it)} ixrac`,
      it => `${comitative(it)} dövriyyə 2024`,
      it => `${ablative(it)} idxal 2024`,
    ],
    posts: [
      it => `2024-cü ildə Azərbaycanla ${it} arasında ticarət dövriyyəsi 1,2 milyard dollara çatıb.`,
      it => `2024-cü ildə Azərbaycanın ${dative(it)} ixracı 120 milyon dollara enib.`,
      it => `2024-cü ildə ${ablative(it)} idxal 120 milyon dollar olub.`,
      it => `2024-cü ildə Azərbaycanın xarici ticarət dövriyyəsinin 4,2 faizi ${genitive(it)} payına düşüb.`,
    ],
  },
  ru: {
    questions: [
      it => `экспорт в ${bendPlace(it, 'accusative')} в 2024`,
      it => `товарооборот с ${bendPlace(it, 'instrumental')} 2024`,
      it => `импорт из ${bendPlace(it, 'genitive')} в 2024 году`,
    ],
    posts: [
      it => `Товарооборот между Азербайджаном и ${bendPlace(it, 'instrumental')} в 2024 году достиг 1,2 млрд долларов.`,
      it => `В 2024 году экспорт Азербайджана в ${bendPlace(it, 'accusative')} снизился до 120 млн долларов.`,
      it => `Импорт из ${bendPlace(it, 'genitive')} в 2024 году составил 120 млн долларов.`,
      it => `На долю ${bendPlace(it, 'genitive')} в 2024 году пришлось 4,2% внешнеторгового оборота Азербайджана.`,
    ],
  },
  zh: {
    questions: [it => `2024年对${it}出口`, it => `与${it}的贸易额 2024`, it => `${it}2024年出口`],
    posts: [
      it => `2024年，阿塞拜疆与${it}的贸易额达12亿美元。`,
      it => `2024年，阿塞拜疆对${it}出口降至1.2亿美元。`,
      it => `2024年，阿塞拜疆自${it}进口1.2亿美元。`,
      it => `2024年，${it}占阿塞拜疆外贸总额的4.2%。`,
    ],
  },
}

/** Names with a mark or another country inside, which no sentence of trade is likely to have: the Cocos (Keeling) Islands. */
const unusual: Readonly<Record<Code, readonly Area[]>> = {
  en: ['CCK', 'OPECP'],
  az: ['CCK', 'CIV', 'TCD', 'D8', 'OPECP', 'BRI', 'EZONE'],
  ru: ['BES', 'VIR', 'ATF', 'IOT', 'PNG', 'G7', 'G20', 'D8', 'OPECP', 'BRI'],
  zh: ['CCK', 'COG', 'D8', 'ECO', 'OECD', 'OPECP'],
}

describe.each(languages)('in sentences of $code', ({ code, voice }) => {
  const { questions, posts } = sentences[code]
  const places = everyNth(3, [...countries, ...groups]).filter(
    area => area !== 'AZE' && area !== 'WLD' && area !== 'EU28',
  )

  test('of questions, every country and group is read', () => {
    const skipped = new Set([...otherAreas[code], ...unusual[code]])
    const wrong = places
      .filter(area => !skipped.has(area))
      .flatMap(area =>
        questions
          .map(ask => ask(voice.area(area)))
          .filter(text => {
            const { areas, periods } = readSlots(text, context, 'talk')
            return areas.length !== 1 || areas[0]?.area !== area || periods.join() !== '2024'
          }),
      )
    expect(wrong).toEqual([])
  })

  test('of posts, the figure is of that country or group', () => {
    const kinds = ['value T', 'value X', 'value M', 'share T']
    const wrong = places
      .filter(area => !unusual[code].includes(area))
      .flatMap(area =>
        posts
          .map(tell => tell(voice.area(area)))
          .filter((text, i) => {
            const [claim] = readPost(text, { ...context, today: '2025-08-10' }).claims
            const pair = [claim?.reporter, claim?.partner].toSorted()
            return `${claim?.kind} ${claim?.flow}` !== kinds[i] || pair.join() !== ['AZE', area].toSorted().join()
          }),
      )
    expect(wrong).toEqual([])
  })

  test('with a letter lost, no long name is answered with the figure of the usual partner', () => {
    const [, ask] = questions
    const wrong = places.flatMap(area => {
      const name = voice.area(area)
      const at = Math.floor(name.length / 2)
      const typed = name.slice(0, at) + name.slice(at + 1)
      if (area === context.partner || name.length < 6 || /^Sen?t/.test(typed)) return []
      const { read } = readQuestion(ask?.(typed) ?? '', context)
      return 'question' in read && 'partner' in read.question && read.question.partner === context.partner
        ? [typed]
        : []
    })
    expect(wrong).toEqual([])
  })
})
