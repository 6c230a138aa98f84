import './invert-edit.test.ts'
