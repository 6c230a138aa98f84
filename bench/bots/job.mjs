// The job of the measured bots: a look-up, and the very message that ours sends, with all its links and buttons.
import { readFileSync } from 'node:fs'

const help = JSON.parse(readFileSync(new URL('help.json', import.meta.url), 'utf8'))
const url = 'https://report.az/en/business/lu-mei-china-azerbaijan-trade-reached-420m-in-january'
const before = 'https://en.vestikavkaza.ru/material/174831'
const figures = new Map([['2025', { total: '$4.87 billion', growth: '+30.2%', base: '$3.744 billion' }]])

/** The answer to "/turnover 2025" and to "/help": text, entities and buttons. */
export function answer(text) {
  if (text === '/help') return help
  const year = text.split(' ')[1] ?? ''
  const { total, growth, base } = figures.get(year)
  const said = [
    `${total} · China–Azerbaijan turnover, ${year} [1]`,
    `▲ ${growth} on 2024 [1] · third record year in a row [1]`,
    `2024: ${base} [2]`,
    '✓ Our check: 4.87 ÷ 3.744 = +30.1%, agrees with [1] within rounding',
    '',
    '[1] Ambassador Lu Mei, Report, 13 Mar 2026',
    '[2] President Aliyev, Vestnik Kavkaza, 22 Apr 2025',
  ].join('\n')
  const links = [...said.matchAll(/\[(\d)\]/g), ...said.matchAll(/Report|Vestnik Kavkaza/g)].map(found => ({
    type: 'text_link',
    offset: found.index,
    length: found[0].length,
    url: /1|Report/.test(found[0]) ? url : before,
  }))
  const check = { type: 'italic', offset: said.indexOf('✓'), length: 65 }
  const entities = [{ type: 'bold', offset: 0, length: total.length }, ...links, check]
  const button = (label, data) => ({ text: label, callback_data: data })
  const rows = [
    [
      button('Exports', '1fX-AZE-CHN-2025'),
      button('Imports', '1fM-AZE-CHN-2025'),
      button('Cite', '1b-xb0y01j7pe-text'),
    ],
    [button('Sources', '1vT-AZE-CHN-2025'), button('‹ 2024', '1fT-AZE-CHN-2024')],
  ]
  const other = { entities, link_preview_options: { is_disabled: true }, reply_markup: { inline_keyboard: rows } }
  return { text: said, other }
}
