import { inflateSync } from 'node:zlib'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { indexedPng } from '../../../src/bot/pictures/indexed-png.ts'

/** The pixels of a PNG with a palette and without filters, as RGBA. */
function pixelsOf(png: Uint8Array): readonly number[] {
  const bytes = Buffer.from(png)
  const chunks = new Map<string, Buffer>()
  for (let at = 8; at < bytes.length; ) {
    const length = bytes.readUInt32BE(at)
    chunks.set(bytes.toString('latin1', at + 4, at + 8), bytes.subarray(at + 8, at + 8 + length))
    at += length + 12
  }
  const palette = chunks.get('PLTE') ?? expect.fail()
  const width = chunks.get('IHDR')?.readUInt32BE(0) ?? 0
  return [...inflateSync(chunks.get('IDAT') ?? expect.fail())]
    .filter((_, i) => i % (width + 1) !== 0)
    .flatMap(index => [...palette.subarray(3 * index, 3 * index + 3), 255])
}

const color = fc.tuple(fc.nat(255), fc.nat(255), fc.nat(255), fc.constant(255))

test('a picture of few colours has exactly these', () => {
  const picture = fc
    .tuple(
      fc.integer({ min: 1, max: 40 }),
      fc.integer({ min: 1, max: 9 }),
      fc.array(color, { minLength: 1, maxLength: 5 }),
    )
    .chain(([width, height, colors]) =>
      fc.record({
        width: fc.constant(width),
        height: fc.constant(height),
        pixels: fc.array(fc.constantFrom(...colors), { minLength: width * height, maxLength: width * height }),
      }),
    )
  fc.assert(
    fc.property(picture, ({ width, height, pixels }) => {
      const given = new Uint8Array(pixels.flat())
      expect(pixelsOf(indexedPng(given, width, height))).toEqual([...given])
    }),
    { numRuns: 100, seed: 1 },
  )
})

test('of more than 256 colours the rarest become their neighbours', () => {
  // White, and then each grey once; each red, one step away from its neighbours.
  const reds = Array.from({ length: 256 }, (_, i) => [i, 0, 0, 255])
  const pixels = [...Array.from({ length: 344 }, () => [255, 255, 255, 255]), ...reds, ...reds.slice(0, 200)]
  const shown = pixelsOf(indexedPng(new Uint8Array(pixels.flat()), 40, 20))
  expect(shown.slice(0, 4)).toEqual([255, 255, 255, 255])
  const differences = pixels.flat().map((channel, i) => Math.abs(channel - (shown[i] ?? 0)))
  expect(Math.max(...differences)).toBe(1)
})
