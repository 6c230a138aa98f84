import './address.test.ts'
