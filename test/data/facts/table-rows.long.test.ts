import './table-rows.test.ts'
