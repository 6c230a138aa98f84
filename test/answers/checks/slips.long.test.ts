import './slips.test.ts'
