import { testReplies } from './rules.ts'

testReplies('every medium')
