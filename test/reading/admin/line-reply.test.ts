import { describe, expect, test } from 'vitest'
import { completed, lineOf } from '../../../src/reading/admin/line-reply.ts'

describe('the unfinished line in a message', () => {
  test.each([
    ['Still missing: the source.\n\n/add turnover CHN 2025 source …', '/add turnover CHN 2025 source …'],
    ['Çatmır: mənbə…\r\n  /add CHN "…"  \nNəsə', '/add CHN "…"'],
    ['/retract value00001 because …', '/retract value00001 because …'],
    ['Still missing: the source …', undefined],
    ['/add turnover CHN "it grew … fast"', undefined],
    ['/add turnover', undefined],
    ['', undefined],
  ])('%s', (text, line) => expect(lineOf(text)).toBe(line))
})

describe('a reply completes the line', () => {
  const three = '/add turnover CHN 2025 4bn by … source … "…"'
  const whole = '/add turnover CHN 2025 4bn by AZ_SCC source report-1 "as printed"'
  test.each([
    [three, 'AZ_SCC report-1 "as printed"', whole],
    [three, '"as printed" report-1 AZ_SCC', whole],
    [three, 'AZ_SCC\nreport-1\n"as printed"', whole],
    [three, 'source report-1 by AZ_SCC "as printed"', whole],
    [three, 'AZ_SCC', '/add turnover CHN 2025 4bn by AZ_SCC source … "…"'],
    [three, '"as printed"', '/add turnover CHN 2025 4bn by … source … "as printed"'],
    [three, 'at paragraph 2 report-1', '/add turnover CHN 2025 4bn by … source report-1 at paragraph 2'],
    [three, 'report-1 AZ_SCC "as printed" said by lu-mei', `${whole} said by lu-mei`],
    ['/add CHN by …', 'AZ_SCC', '/add CHN by AZ_SCC'],
    ['/add CHN by …', 'by AZ_SCC', '/add CHN by AZ_SCC'],
    ['/add CHN by …', 'по данным AZ_SCC', '/add CHN по данным AZ_SCC'],
    ['/add CHN by …', 'source report-1 AZ_SCC', '/add CHN by AZ_SCC source report-1'],
    ['/add CHN period …', 'февраль 2026', '/add CHN period февраль 2026'],
    ['/add CHN "…"', 'as printed', '/add CHN "as printed"'],
    ['/add CHN "…"', '«as printed»', '/add CHN «as printed»'],
    ['/add CHN "…"', 'he said "yes"', '/add CHN «he said "yes"»'],
    ['/add CHN "…"', 'expected at a record\nby all', '/add CHN "expected at a record by all"'],
    ['/add CHN "…"', 'at paragraph 2', '/add CHN at paragraph 2'],
    [
      '/add flow … partner … period … amount …',
      'turnover CHN 2025 4bn',
      '/add turnover CHN 2025 4bn partner … period … amount …',
    ],
    [
      '/add quote speaker … topic … lang … source … "…"',
      'lu-mei trade en report-1 "words"',
      '/add quote speaker lu-mei topic trade lang en source report-1 "words"',
    ],
    [
      '/source add publisher "…" title "…"',
      'Report\nTrade grows at speed',
      '/source add publisher "Report" title "Trade grows at speed"',
    ],
    [
      '/source add publisher "…" title "…"',
      'title "Trade grows" publisher "Report"',
      '/source add publisher "Report" title "Trade grows"',
    ],
    [
      '/source add publisher "…" title "…" published … lang …',
      '"Report" "Trade grows" en 2026-03-20',
      '/source add publisher "Report" title "Trade grows" published 2026-03-20 lang en',
    ],
    ['/source add title "…"', 'Trade grows', '/source add title "Trade grows"'],
    ['/retract … because …', 'value00001 because it is wrong', '/retract value00001 because because it is wrong'],
    ['/retract value00001 because …', 'it is wrong by far', '/retract value00001 because it is wrong by far'],
    ['/edit …', 'value00001 4bn', '/edit value00001 4bn'],
    ['/edit … 4bn', 'value00001', '/edit value00001 4bn'],
    ['/admins add …', '123', '/admins add 123'],
    // Plain lines: in the order of the parts, or each by its form.
    [three, 'AZ_SCC\nreport-1\nas printed', whole],
    [three, 'as printed\nreport-1\nAZ_SCC', whole],
    [
      three,
      'according to customs, it was\nprinted\nreport-1',
      '/add turnover CHN 2025 4bn by … source report-1 "according to customs, it was printed"',
    ],
    [three, 'reached 4 billion', '/add turnover CHN 2025 4bn by … source … "reached 4 billion"'],
    [three, 'by AZ_SCC\nas printed', '/add turnover CHN 2025 4bn by AZ_SCC source … "as printed"'],
    ...[
      'China\nFebruary 2026\n$395.1 million\nAZ_SCC\nreport-1\nreached $395.1 million',
      'reached $395.1 million\nAZ_SCC\nreport-1\nFebruary 2026\n$395.1 million\nChina',
    ].map((reply): [string, string, string] => {
      const parts = reply.startsWith('China')
        ? 'partner China period February 2026 amount $395.1 million'
        : 'partner February 2026 period $395.1 million amount China'
      const line = '/add turnover partner … period … amount … by … source … "…"'
      return [line, reply, `/add turnover ${parts} by AZ_SCC source report-1 "reached $395.1 million"`]
    }),
    [
      '/add turnover partner … period … amount … by AZ_SCC',
      'Çin\n2026-cı il fevral',
      '/add turnover partner Çin period 2026-cı il fevral amount … by AZ_SCC',
    ],
    [
      '/add project wind-farm field … source … "…"',
      '运行\nreport-1\n投产',
      '/add project wind-farm field 投产 source report-1 "运行"',
    ],
    [
      '/source add publisher "…" title "…" published … lang …',
      'Report\nТорговля растёт\n20 марта 2026\nрусский',
      '/source add publisher "Report" title "Торговля растёт" published 20 марта 2026 lang русский',
    ],
    [three, '', three],
    [three, '   ', three],
    ['/add turnover', 'CHN', '/add turnover CHN'],
  ])('%s + %s', (line, reply, is) => expect(completed(line, reply)).toBe(is))
})
