import './problem.test.ts'
