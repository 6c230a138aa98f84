import './laws.test.ts'
import { everyQuestion } from './questions.ts'
import { testLabels } from './read-back.ts'

testLabels(everyQuestion)
