import './true-posts.test.ts'
