import { expect, test } from 'vitest'
import { dayInAddress, publishedDay } from '../../../src/bot/pages/published-day.ts'

test.each([
  ['2026-03-20T23:30:00+04:00', '2026-03-20'],
  ['2026-3-5 10:00', '2026-03-05'],
  ['2026/03/20', '2026-03-20'],
  ['20260320', '2026-03-20'],
  ['20260320101500', '2026-03-20'],
  ['20.03.2026 10:15', '2026-03-20'],
  ['Fri, 20 Mar 2026 10:00:00 GMT', '2026-03-20'],
  ['20 March 2026', '2026-03-20'],
  ['March 20, 2026', '2026-03-20'],
  ['2026年3月20日 10:15', '2026-03-20'],
  ['2026-02-30', undefined],
  ['31.02.2026', undefined],
  ['10:15', undefined],
  ['1774000000', undefined],
  ['yesterday', undefined],
  ['', undefined],
])('the day of "%s"', (text, day) => expect(publishedDay(text)).toBe(day))

test.each([
  ['https://example.az/2026/03/20/trade', '2026-03-20'],
  ['https://example.cn/c/20260320/12.html', '2026-03-20'],
  ['https://example.az/news/373247', undefined],
  ['https://example.az/2026/13/20/trade', undefined],
  ['no address', undefined],
])('the day in %s', (url, day) => expect(dayInAddress(url)).toBe(day))
