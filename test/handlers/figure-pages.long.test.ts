import './figure-pages.test.ts'
