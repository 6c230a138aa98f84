import { everyQuestion } from '../../questions.ts'
import { testTables } from './tables.ts'

testTables(everyQuestion)
