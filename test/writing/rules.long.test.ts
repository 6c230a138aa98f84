import { everyQuestion } from '../questions.ts'
import { answersTo, testReplies } from './rules.ts'

testReplies(answersTo(everyQuestion), 'everywhere')
