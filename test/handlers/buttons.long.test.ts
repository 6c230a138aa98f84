import './buttons.test.ts'
