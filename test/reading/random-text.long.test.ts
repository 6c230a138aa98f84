import { test } from 'vitest'
import { readRandomPosts, readRandomTexts } from './random-text.ts'

test('forty thousand random texts never throw', () => readRandomTexts(20_000))

test('a hundred thousand random posts never throw', () => readRandomPosts(100_000))
