import { test } from 'vitest'
import { readRandomTexts } from './random-text.ts'

test('a hundred thousand random texts never throw', () => readRandomTexts(50_000), 900_000)
