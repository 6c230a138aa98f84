import { expect, test } from 'vitest'
import type { CitationTarget, Text } from '../../../src/languages/model/voice/text.ts'
import { type Numbering, render } from '../../../src/writing/message/render.ts'
import { marked } from '../writing.ts'

const linked: CitationTarget = { citation: { source: 'report' } }
const unlinked: CitationTarget = { citation: { source: 'book' } }
/** The first source has an address, the second has none. */
const numbering: Numbering = ({ citation }) =>
  citation.source === 'report' ? { n: 1, url: 'https://report.az/1' } : { n: 2 }

test.each<[string, Text, string, readonly string[]]>([
  ['plain words', ['4.87 ', 'billion'], '4.87 billion', []],
  ['nothing', [], '', []],
  ['bold', [{ bold: '$4.87' }, ' · turnover'], '$4.87 · turnover', ['bold «$4.87»']],
  ['code', [{ code: '@online{a}' }], '@online{a}', ['code «@online{a}»']],
  ['words of somebody', [{ quote: 'belt and road' }], 'belt and road', ['blockquote «belt and road»']],
  [
    'long words of somebody, folded',
    [{ quote: 'a'.repeat(201) }],
    'a'.repeat(201),
    [`expandable_blockquote «${'a'.repeat(201)}»`],
  ],
  ['four lines of somebody, folded', [{ quote: 'a\nb\nc\nd' }], 'a\nb\nc\nd', ['expandable_blockquote «a\nb\nc\nd»']],
  ['three lines of somebody', [{ quote: 'a\nb\nc' }], 'a\nb\nc', ['blockquote «a\nb\nc»']],
  [
    'a moment',
    ['on ', { moment: '13 Mar 2026', at: 1773356400, hasHour: false }],
    'on 13 Mar 2026',
    ['date_time «13 Mar 2026»'],
  ],
  ['a link', ['see ', { link: 'here', to: 'https://a.az/' }], 'see here', ['text_link «here» https://a.az/']],
  ['a source with an address', ['4.87 ', { cite: linked }], '4.87 [1]', ['text_link «[1]» https://report.az/1']],
  ['a source without one', ['4.87 ', { cite: unlinked }], '4.87 [2]', []],
  [
    'bold inside italics',
    [{ italic: ['ours: ', { bold: '30.1%' }, ' so'] }, ' end'],
    'ours: 30.1% so end',
    ['italic «ours: 30.1% so»', 'bold «30.1%»'],
  ],
  [
    'a source inside italics',
    ['✓ ', { italic: ['fits ', { cite: linked }] }],
    '✓ fits [1]',
    ['italic «fits [1]»', 'text_link «[1]» https://report.az/1'],
  ],
  ['italics inside italics', [{ italic: [{ italic: ['a'] }, 'b'] }], 'ab', ['italic «ab»', 'italic «a»']],
  ['no entity over nothing', [{ bold: '' }, { italic: [] }, { quote: '' }, 'x'], 'x', []],
  ['behind Chinese', ['中国贸易额', { bold: '48.7亿美元' }], '中国贸易额48.7亿美元', ['bold «48.7亿美元»']],
  ['behind an emoji', ['🐫🐫 ', { bold: '5' }], '🐫🐫 5', ['bold «5»']],
  ['over a family emoji', [{ bold: '👨‍👩‍👧' }, { bold: '5' }], '👨‍👩‍👧5', ['bold «👨‍👩‍👧»', 'bold «5»']],
  ['behind a rare character', ['𠮷 ', { cite: linked }], '𠮷 [1]', ['text_link «[1]» https://report.az/1']],
])('%s', (_, pieces, text, entities) => {
  const rendered = render(pieces, numbering)
  expect(rendered.text).toBe(text)
  expect(marked(rendered)).toEqual(entities)
})

test('offsets count UTF-16 units, as Telegram does', () => {
  const { entities } = render(['🐫 中 ', { bold: '𠮷5' }], numbering)
  expect(entities).toEqual([{ type: 'bold', offset: 5, length: 3 }])
})

const [open, close] = ['\u2068', '\u2069']
test.each<[string, Text, string]>([
  ['a country', ['$4.87 billion · Iran (ایران), 2025'], `$4.87 billion · Iran (${open}ایران${close}), 2025`],
  ['two words are one', ['وزارت اقتصاد: 395.1'], `${open}وزارت اقتصاد${close}: 395.1`],
  ['a figure between two belongs to neither', ['ایران 4.87 ترکیه'], `${open}ایران${close} 4.87 ${open}ترکیه${close}`],
  ['Hebrew in bold', [{ bold: 'ישראל' }, ' 5'], `${open}ישראל${close} 5`],
  ['a quotation keeps its own order', [{ quote: 'بلغت 395.1 مليون' }, ' 2026'], `${open}بلغت 395.1 مليون${close} 2026`],
  ['what is there to be copied stays as it is', [{ code: 'ایران' }], 'ایران'],
  ['no other words', ['Türkiyə 贸易额 4.87'], 'Türkiyə 贸易额 4.87'],
])('D9 right to left: %s', (_, pieces, text) => expect(render(pieces, numbering).text).toBe(text))
