import { describe, expect, test } from 'vitest'
import { toAddress } from '../../../src/answers/address/address.ts'
import { answerData, readViewData, viewData } from '../../../src/writing/message/button-data.ts'
import { everyQuestion } from '../../questions.ts'

describe('the data of a button', () => {
  test('leads to its answer and back, for all kinds of questions', () => {
    const addresses = everyQuestion.filter((_, i) => i % 7 === 0).map(toAddress)
    const wrong = addresses.filter((address, i) => {
      const trail = addresses.slice(i + 1, i + 4)
      const read = readViewData(viewData('answer', address, trail) ?? '')
      return read.trail.some((it, at) => it !== trail[at])
    })
    expect(addresses.length).toBeGreaterThan(100)
    expect(wrong).toEqual([])
  })

  test('names a pair once', () => {
    const trail = ['1sX-AZE-CHN-y', '1fX-AZE-CHN-2025', '1fX-AZE-TUR-2025']
    expect(viewData('answer', '1fX-AZE-CHN-202505', trail)).toBe('1fX-AZE-CHN-202505~1sX*-y~1fX*-2025~1fX-AZE-TUR-2025')
  })

  test('has room for the way back to the months of a year past a level', () => {
    const months = '1lX-AZE-CHN-2_2E9USD-over-count--m-202501-202512'
    expect(readViewData(answerData('1fX-AZE-CHN-202505', [months]) ?? '')).toEqual({
      view: 'answer',
      address: '1fX-AZE-CHN-202505',
      trail: [months],
    })
  })

  test('opens an answer below when there is no room for the way back', () => {
    const sources = '1b-gwq3dkcw74-text-cgtkmndbgg-z2hafe67tz-p0y3ng5nkg-several'
    expect(answerData(sources, ['1mX-AZE-WLD-y-2021-2025'])).toBe(`n.${sources}`)
    expect(answerData(sources, [])).toBe(sources)
  })
})
