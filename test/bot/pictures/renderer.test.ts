/** The thread that turns pictures into PNGs: what it gives, and what happens when it fails. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, describe, expect, test, vi } from 'vitest'
import { examples } from '../../../scripts/charts/examples.ts'
import { createRenderer } from '../../../src/bot/pictures/renderer.ts'
import { languages } from '../../../src/languages/languages.ts'
import type { Picture } from '../../../src/writing/charts/chart.ts'
import { freshFolder } from '../../data/folder.ts'
import { seedFacts } from '../../facts.ts'
import { everyNth } from '../../suite.ts'

const renderer = createRenderer()
afterAll(() => renderer.close())

const [english = expect.fail()] = languages
const { columns: picture = expect.fail() } = examples(seedFacts, english, 'light')

/** The width and height that the header of a PNG tells. */
function sizeOf(png: Uint8Array): readonly number[] {
  const bytes = Buffer.from(png)
  expect(bytes.toString('latin1', 1, 4)).toBe('PNG')
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)]
}

/** Each picture in both themes, each time in another language. */
const all = (['light', 'dark'] as const).flatMap((theme, shift) =>
  languages.flatMap((language, turn) =>
    Object.entries(examples(seedFacts, language, theme))
      .filter((_, i) => (i + shift) % languages.length === turn)
      .map(([kind, it]) => [kind, language.code, theme, it] as const),
  ),
)
test.each(everyNth(3, all))('%s in %s, %s, is a PNG of its size', async (kind, _code, _theme, it) => {
  const png = await renderer.render(it)
  expect(sizeOf(png)).toEqual(
    kind.endsWith('tall') ? [1080, 1350] : kind.startsWith('card') ? [1200, 675] : [1200, 800],
  )
  // Telegram takes photos of 10 MB.
  expect(png.length).toBeLessThan(300_000)
})

test('the same picture is the same PNG', async () => {
  expect(await renderer.render(picture)).toEqual(await renderer.render(structuredClone(picture)))
})

test('a character that only the large Chinese font has is drawn', async () => {
  const named = (sources: string): Promise<Uint8Array> => renderer.render({ ...picture, sources })
  const [known, rare, other] = await Promise.all(['来源：中国', '来源：龠齄', '来源：齄龠'].map(named))
  expect(rare).not.toEqual(known)
  expect(rare).not.toEqual(other)
})

describe('a thread that fails', () => {
  const failing = (code: string, options = {}) => {
    const thread = join(freshFolder(), 'thread.mjs')
    writeFileSync(
      thread,
      `import { parentPort, threadId } from 'node:worker_threads'\nparentPort.on('message', picture => { ${code} })`,
    )
    return createRenderer({ thread: pathToFileURL(thread), ...options })
  }
  const asked = (sources: string): Picture => ({ ...picture, sources })
  const answers = 'parentPort.postMessage({ png: new Uint8Array([1]) })'

  test('fails one picture, and goes on with the next in a new one', async () => {
    const own = failing(`if (picture.sources === 'ends') process.exit(1); else ${answers}`)
    const [first, second, third] = await Promise.allSettled(['a', 'ends', 'b'].map(title => own.render(asked(title))))
    expect(first).toMatchObject({ value: new Uint8Array([1]) })
    expect(second).toMatchObject({ reason: { name: 'PictureError', reason: 'failed' } })
    expect(third).toMatchObject({ value: new Uint8Array([1]) })
    await own.close()
  })

  test('tells what was thrown', async () => {
    const own = failing('throw new Error("no such form")')
    await expect(own.render(picture)).rejects.toMatchObject({ reason: 'failed', cause: { message: 'no such form' } })
    await own.close()
  })

  test('is late when it does not end, and the next picture is drawn', async () => {
    const own = failing(`if (picture.sources === 'loops') for (;;); else ${answers}`, {
      limitMs: 60_000,
      firstMs: 60_000,
    })
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    const ends = Promise.allSettled(['loops', 'b'].map(title => own.render(asked(title))))
    vi.advanceTimersByTime(60_000)
    vi.useRealTimers()
    const [first, second] = await ends
    expect(first).toMatchObject({ reason: { reason: 'late' } })
    expect(second).toMatchObject({ value: new Uint8Array([1]) })
    await own.close()
  })

  test('has longer for its first picture, which loads the drawing code', async () => {
    const own = failing('for (;;);', { limitMs: 10_000, firstMs: 60_000 })
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    let isLate = false
    const end = own.render(picture).catch(() => {
      isLate = true
    })
    await vi.advanceTimersByTimeAsync(59_999)
    expect(isLate).toBe(false)
    await vi.advanceTimersByTimeAsync(1)
    vi.useRealTimers()
    await end
    expect(isLate).toBe(true)
    await own.close()
  })

  test('ends when it is idle, and the next picture starts another', async () => {
    const own = failing('parentPort.postMessage({ png: new Uint8Array([threadId]) })', { idleMs: 60_000 })
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    const first = await own.render(picture)
    vi.advanceTimersByTime(59_999)
    const same = await own.render(picture)
    vi.advanceTimersByTime(60_000)
    const other = await own.render(picture)
    vi.useRealTimers()
    expect(same).toEqual(first)
    expect(other).not.toEqual(first)
    await own.close()
  })

  test('lets only so many wait', async () => {
    const own = failing(answers, { mostWaiting: 2 })
    const ends = await Promise.allSettled(Array.from({ length: 5 }, () => own.render(picture)))
    expect(ends.map(it => (it.status === 'rejected' ? it.reason.reason : 'drawn'))).toEqual([
      'drawn',
      'drawn',
      'drawn',
      'busy',
      'busy',
    ])
    await own.close()
  })

  test('gives nothing after it is closed', async () => {
    const own = failing('for (;;);')
    const ends = Promise.allSettled([own.render(picture), own.render(picture)])
    await own.close()
    expect(await ends).toMatchObject([{ reason: { reason: 'closed' } }, { reason: { reason: 'closed' } }])
    await expect(own.render(picture)).rejects.toMatchObject({ reason: 'closed' })
  })
})

test('a picture that cannot be drawn fails alone', async () => {
  // @ts-expect-error The data is wrong on purpose.
  await expect(renderer.render({ ...picture, series: undefined })).rejects.toMatchObject({ reason: 'failed' })
  expect(sizeOf(await renderer.render(picture))).toEqual([1200, 800])
})
