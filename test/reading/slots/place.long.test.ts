import './place.test.ts'
