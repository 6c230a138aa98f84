import { readFileSync } from 'node:fs'
import { openRig, owner } from './test/handlers/admin/rig.ts'
const rig = await openRig()
const boss = rig.person(owner)
const text = process.argv[2] === undefined ? readFileSync('src/data/seed/articles/report-2026-03-13-lumei.txt', 'utf8') : readFileSync(process.argv[2], 'utf8').split('\n').slice(1).join('\n')
const m = await boss.say(`/ingest ${text}`)
console.log(m.text); console.log(m.buttons.map(r => r.map(b => `[${b.label}]`).join(' ')).join('\n'))
if (process.argv[3]) { const n = await boss.say(process.argv[3], { replied: { ours: true, text: m.text } } as never); console.log('=====\n' + n.text); console.log(n.buttons.map(r => r.map(b => `[${b.label}]`).join(' ')).join('\n')) 
 const pub = n.buttons.flat().find(b => b.label.startsWith('Publish')); if (pub) { const r = await boss.tap(pub.label); console.log('=====\n' + r.text) } }
