import { test } from 'vitest'
import { readKnownWords, readRandomPosts, readRandomTexts } from './random-text.ts'

test('forty thousand random texts never throw', () => readRandomTexts(20_000))

test('ten thousand random rows of known words make questions or problems', () => readKnownWords(10_000))

test('a hundred thousand random posts never throw', () => readRandomPosts(100_000))
