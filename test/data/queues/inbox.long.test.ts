import './inbox.test.ts'
