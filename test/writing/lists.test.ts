/** A law: a row of a list says of its figure what the answer to that figure alone says: the digits, and the remarks on it. */
import { expect, test } from 'vitest'
import { answer } from '../../src/answers/answer-question.ts'
import { plainText } from '../../src/writing/message/render.ts'
import { writeDraft } from '../../src/writing/write-answer.ts'
import { seedFacts, today } from '../facts.ts'
import { writingIn, written } from './writing.ts'

const partners = ['CHN', 'GEO', 'KOR', 'RUS', 'UZB', 'KAZ', 'TUR', 'USA', 'BLR', 'WLD']
const series = partners.flatMap(partner => (['T', 'X', 'M'] as const).map(flow => ({ reporter: 'AZE', partner, flow })))

test.each(['en', 'az', 'ru', 'zh'] as const)('years one by one, %s', code => {
  const writing = writingIn(code, 'private', seedFacts)
  const { voice } = writing.language
  const lacking = series.flatMap(of => {
    const list = answer({ kind: 'series', grain: 'year', ...of }, seedFacts, today)
    if (list.kind !== 'series') return []
    const { lines } = writeDraft(list, writing)
    return list.figures.flatMap(({ period }, i) => {
      const row = plainText(lines[i]?.text ?? []).toLowerCase()
      const [alone = ''] = written({ kind: 'figure', ...of, period }, writing)
        .text.toLowerCase()
        .split('\n')
      const [digits = ''] = alone.split(' · ')
      // 'turnover, 2023, from the statistics of the partner country [1] · ▲ …'
      const remarks = alone
        .slice(alone.lastIndexOf(voice.period(period)) + voice.period(period).length)
        .split(/ \[| · /)[0]
      const said = [digits, ...(remarks ?? '').split(/[,，] ?/)].filter(it => it !== '')
      return said.filter(it => !row.includes(it)).map(it => `${of.flow} ${of.partner} ${period}: ${it}, not in ${row}`)
    })
  })
  expect(lacking).toEqual([])
})
