import './digest-changed.test.ts'
