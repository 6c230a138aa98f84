import { readPost } from './src/reading/posts/read-post.ts'
const ctx = { today: '2025-06-15', home: 'AZE', partner: 'CHN', speakers: [], projects: [] } as never
const size = 100_000
const rep = (s: string) => s.repeat(Math.ceil(size / s.length)).slice(0, size)
const cases: Record<string, string> = {
  han: rep('中国与俄罗斯贸易额达一百亿美元增长三成').slice(0, 33000), hanComma: rep('中国与俄罗斯贸易额达100亿美元，增长30%，').slice(0, 33000),
  oneEn: rep('trade with China reached $5 billion in 2024 and exports to Russia grew by 5% '), commas: rep('China, Russia, '), nums: rep('1 2 3 4 '), digits: rep('7'), a: rep('a'), spaces: rep(' '), nl: rep('\n'), quotes: rep('"'), quo: rep('«»'),
  names: Array.from({ length: 4000 }, (_, i) => `Minister John Sm${String.fromCharCode(97 + i % 26)}${String.fromCharCode(97 + (i / 26 | 0) % 26)}${String.fromCharCode(97 + (i / 676 | 0) % 26)} said.`).join(' ').slice(0, size),
  speech: rep('"We traded $5 billion with China in 2024", Minister Ivan Petrov said. '), parens: rep('(('), mixed: rep('Çinlə ticarət 5 milyard dollar, '), cur: rep('$ '), pct: rep('5% '), md: rep('million dollars '), year: rep('2024 '), month: rep('January '), dash: rep(' - '), apos: rep("'"), dots: rep('. '), flags: rep('🇨🇳'), url: rep('http://a.b/'), tags: rep('<a>'),
}
for (const [name, text] of Object.entries(cases)) { const s = process.cpuUsage(); const r = readPost(text, ctx); const u = process.cpuUsage(s); console.log(name.padEnd(9), Math.round((u.user + u.system) / 1000), 'ms', r.claims.length, r.quotes.length, r.unread.length) }
