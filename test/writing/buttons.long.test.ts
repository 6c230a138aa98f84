import { everyQuestion } from '../questions.ts'
import { testFlowButtons } from './flow-buttons.ts'

testFlowButtons(everyQuestion)
