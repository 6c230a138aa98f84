import './inline.test.ts'
