import { expect, test } from 'vitest'
import { answer } from '../../src/answers/answer-question.ts'
import { languages } from '../../src/languages/languages.ts'
import { writeMessage } from '../../src/writing/write-answer.ts'
import { seedFacts, today } from '../facts.ts'
import { labels, writingIn } from './writing.ts'

const partners = ['CHN', 'RUS', 'TUR', 'ITA']
const compared = answer(
  { kind: 'compare-partners', reporter: 'AZE', flow: 'T', partners, period: '2025' },
  seedFacts,
  today,
)

test.each(languages.map(({ code }) => code))(
  'a group reads every country asked and why they are not ordered, in %s',
  code => {
    const writing = writingIn(code, 'group')
    const message = writeMessage(compared, writing)
    const { say } = writing.language
    for (const partner of partners) expect(message.text).toContain(say.subject('T', 'AZE', partner))
    expect(message.text).toMatch(/^⚠ /m)
    expect(labels(message).flat()).toContain(say.buttons.origins)
  },
)
