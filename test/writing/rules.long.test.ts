import { testReplies } from './rules.ts'

testReplies('everywhere')
