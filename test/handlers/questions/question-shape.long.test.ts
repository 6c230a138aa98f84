import './question-shape.test.ts'
