import { test } from 'vitest'
import { readRandomTexts } from './random-text.ts'

test('forty thousand random texts never throw', () => readRandomTexts(20_000))
