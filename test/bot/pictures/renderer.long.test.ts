import './renderer.test.ts'
