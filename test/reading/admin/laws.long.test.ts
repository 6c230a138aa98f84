import './laws.test.ts'
