/** A labelled post in other spellings, abbreviations and synonyms is read as before. */
import { describe, expect, test } from 'vitest'
import type { LabelledText } from './labels.ts'
import { scorePost } from './score.ts'
import { seenTexts } from './seen.ts'

const spellings: readonly (readonly [code: string, from: RegExp, to: string])[] = [
  ['en', /%| percent\b/g, ' percents'],
  ['en', / billion\b/g, ' bn.'],
  ['en', / million\b/g, ' mln.'],
  ['en', /(?<!\w)\$(?=\d)/g, 'U.S.$'],
  ['en', /\bTürkiye\b/g, 'Turkey'],
  ['en', /\b(?:rose|grew|climbed|jumped) (?=by|to)/g, 'spiked '],
  ['en', /\b(?:rose|grew|climbed|jumped) (?=by|to)/g, 'shot up '],
  ['en', /\b(?:fell|dropped|declined) (?=by|to)/g, 'plummeted '],
  ['en', /\b(?:amounted to|totaled|stood at) /g, 'came to '],
  ['en', /\bJanuary-(?=[A-Z])/g, 'January-to-'],
  ['en', / in (?=20\d\d\b)/g, ' over the course of '],
  ['en', /\bin (?=January-)/g, 'during '],
  ['en', /\bthe same period\b/g, 'the corresponding period'],
  ['en', /\ban? (?:increase|rise) of\b/g, 'an uptick of'],
  ['en', /\.(?=\n|$)/g, ''],
  ['en', /[“”]/g, '"'],
  ['en', /(?<!\S)(?=\$\d)/g, '**'],
  ['en', /(?<=\d%)/g, '**'],
  ['en', / /g, '\u00a0'],
  ['az', / milyard(?= |$)/g, ' mlrd.'],
  ['az', / milyon(?= |$)/g, ' mln'],
  ['az', / faiz(?= (?:artıb|azalıb|çox))/g, ' %'],
  ['az', /\bartıb(?= |$)/g, 'yüksəlib'],
  ['ru', / млрд(?![.а-я])/g, ' млрд.'],
  ['ru', / млн(?![.а-я])/g, ' млн.'],
  ['ru', /(?<=\d)%/g, ' проц.'],
  ['ru', / долларов(?! США)/g, ' дол. США'],
  ['ru', /(?<=в 20\d\d) году/g, ' г.'],
  ['ru', /(?<![а-яё])вырос(?= на)/g, 'подрос'],
  ['ru', /(?<= с) (?=(?:Китаем|Турцией|Россией)(?![а-яё]))/g, ' дружественной '],
  ['ru', /(?<= )[-—–](?= )/g, '--'],
  ['ru', /(?<=\d) (?=мл(?:н|рд)(?![.а-я]))/g, ''],
  ['ru', /^(?=.)/gm, '> '],
  ['ru', /(?<=[а-яё] )экспорт(?= (?:в |из |составил|вырос|сократился))/g, 'объем экспорта'],
  ['zh', /(?<=\d亿)(?=美元|元)/g, ' '],
  ['zh', /^(?=.)/gm, '> '],
  ['zh', /(?<!白)俄罗斯(?!人|语|卫星)/g, '俄联邦'],
  ['zh', /同比下降(?=\d)/g, '同比降'],
  ['zh', /下降(?=\d)/g, '降低'],
  ['zh', /(?<=[^上为])同比增长(?=\d)/g, '同比增'],
  ['zh', /(?<=\d)[-—至](?=\d{1,2}月)/g, '～'],
  ['zh', /[“”]/g, '"'],
  ['zh', /。(?=\n|$)/g, ''],
  ['zh', /%/g, '％'],
  ['zh', /土耳其(?!人|经)/g, '土耳其共和国'],
  ['zh', /(?<!进)出口额/g, '外销额'],
  ['zh', /同比/g, '较上年同期'],
]

/** The text with each match replaced, and its labels where their words are now. */
function respelled(labelled: LabelledText, from: RegExp, to: string): LabelledText {
  const moves: { readonly at: number; readonly by: number }[] = []
  const text = labelled.text.replace(from, (found, ...rest) => {
    const at = rest.find(it => typeof it === 'number') ?? 0
    moves.push({ at: at + found.length, by: to.length - found.length })
    return to
  })
  const moved = (at: number): number => moves.reduce((sum, move) => (move.at <= at ? sum + move.by : sum), at)
  const golds = labelled.golds.map(gold => ({
    ...gold,
    span: { from: moved(gold.span.from), to: moved(gold.span.to) },
  }))
  return { ...labelled, text, golds }
}

const rightKeys = (labelled: LabelledText): readonly string[] =>
  scorePost(labelled)
    .pairings.filter(({ right }) => right)
    .map(({ gold }) => gold.key)

describe.each(spellings)('%s: %s as "%s"', (code, from, to) => {
  test('nothing that was right is wrong', () => {
    const lost = seenTexts
      .filter(({ id, text }) => id.startsWith(code) && text.search(from) !== -1)
      .flatMap(labelled => {
        const right = new Set(rightKeys(respelled(labelled, from, to)))
        return rightKeys(labelled)
          .filter(key => !right.has(key))
          .map(key => `${labelled.id} ${key}`)
      })
    expect(lost).toEqual([])
  })
})
