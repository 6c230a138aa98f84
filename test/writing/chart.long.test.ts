import './chart.test.ts'
