/** Damaged stores: each file of a good folder is damaged in each way, then the program starts. */
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { openAppendValues } from '../src/data/engine/append-values.ts'
import { disk } from '../src/data/engine/file-system.ts'
import { plainLines } from '../src/data/engine/value-lines.ts'
import { openOutbox } from '../src/data/queues/outbox.ts'
import { question } from './conversation.ts'
import { type Line, line } from './line.ts'
import { freshChat, openStage, type Stage, until } from './stage.ts'

type Spoil = (bytes: Buffer) => Buffer
const text =
  (change: (text: string) => string): Spoil =>
  bytes =>
    Buffer.from(change(bytes.toString()))
const cut = (eighths: number): [string, Spoil] => [
  `cut to ${eighths}/8`,
  b => b.subarray(0, (b.length * eighths) >>> 3),
]
const lineEnd = (bytes: Buffer): number => bytes.indexOf('\n', bytes.length >>> 1) + 1

/** Twenty-six kinds of damage. */
const mutations: readonly (readonly [string, Spoil])[] = [
  ['empty', () => Buffer.alloc(0)],
  ['a NUL', () => Buffer.alloc(1)],
  ['NULs, as long as it was', b => Buffer.alloc(b.length)],
  ['NULs at the end', b => Buffer.concat([b, Buffer.alloc(4096)])],
  ['NULs in the second half', b => Buffer.concat([b.subarray(0, b.length >>> 1), Buffer.alloc(b.length >>> 1)])],
  ...[1, 2, 3, 4, 5, 6, 7].map(cut),
  ['without its first line', b => b.subarray(b.indexOf('\n') + 1)],
  ['without its last byte', b => b.subarray(0, -1)],
  ['cut within its last line', b => b.subarray(0, b.length - 7)],
  ['its second half twice', b => Buffer.concat([b, b.subarray(lineEnd(b))])],
  ['UTF-16', b => Buffer.from(b.toString(), 'utf16le')],
  ['a byte order mark', b => Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), b])],
  ['line ends of Windows', text(it => it.replaceAll('\n', '\r\n'))],
  ['null', () => Buffer.from('null\n')],
  ['[]', () => Buffer.from('[]\n')],
  ['a number', () => Buffer.from('42\n')],
  ['deep nesting', () => Buffer.from(`${'['.repeat(100_000)}${']'.repeat(100_000)}\n`)],
  ['a digit altered', text(it => it.replace(/(\d)(?=\D*$)/, digit => String((Number(digit) + 1) % 10)))],
  ['a bit turned in the middle', b => Buffer.from(b.map((byte, i) => (i === b.length >>> 1 ? byte ^ 4 : byte)))],
  ['a newer schema', text(it => it.replace(/"karvan":\d+/, '"karvan":99'))],
]

const files = [
  'journal.jsonl',
  'journal.head.json',
  'settings.json',
  'inbox.jsonl',
  'outbox.jsonl',
  'posts.jsonl',
] as const
type File = (typeof files)[number]

/**
 * A folder as a killed run leaves it: a language chosen twice, three unanswered questions of one chat, news on its way to three
 * other chats, and three noted posts.
 */
async function goodFolder(stage: Stage): Promise<number> {
  const { telegram } = stage
  const chat = freshChat()
  const program = stage.start()
  for (const code of ['ru', 'az']) telegram.ask(chat, `/lang ${code}`)
  await until(() => telegram.talk.asked.every(({ answers }) => answers.length > 0 || telegram.talk.asked.length === 2))
  await until(() => telegram.calls.filter(({ method }) => method === 'sendMessage').length === 2)
  telegram.strike = ({ method }) => (method === 'sendMessage' ? { kind: 'hang', when: 'before' } : undefined)
  for (let i = 0; i < 3; i += 1) telegram.ask(chat, question(i))
  const inbox = join(stage.data, 'inbox.jsonl')
  await until(() => readFileSync(inbox, 'utf8').split('["+"').length > 3 && telegram.pending === 0)
  program.kill('SIGKILL')
  await program.end
  telegram.strike = () => undefined
  await plant(stage)
  return chat
}

const news = 'News'

async function plant({ data }: Stage): Promise<void> {
  const notice = (): void => undefined
  const message = { text: news, entities: [], buttons: [] }
  const recipients = [1, 2, 3].map(() => ({ chat: freshChat(), message: 0 }))
  const outbox = await openOutbox({ folder: data, notice })
  await outbox.put({ id: 'news', messages: [{ message, uses: [] }], recipients })
  await outbox.close()
  const posts = await openAppendValues({ path: join(data, 'posts.jsonl'), files: disk, notice, form: plainLines })
  const at = Math.floor(Date.now() / 1000)
  for (const id of [1, 2, 3]) await posts.put(`post:-100:${id}`, { chat: -100, message: id, at, ids: ['figure'] })
  await posts.close()
}

interface Spoiled {
  readonly file: File
  readonly name: string
  readonly how: Spoil
}

/** Returns what went wrong; undefined when nothing did. */
async function meet(good: Stage, at: string, chat: number, { file, name, how }: Spoiled): Promise<string | undefined> {
  cpSync(good.data, at, { recursive: true })
  const path = join(at, file)
  const bytes = how(readFileSync(path))
  const isSame = bytes.equals(readFileSync(path))
  writeFileSync(path, bytes)
  const stage = await openStage({ data: at })
  try {
    const program = stage.start()
    const probe = stage.telegram.ask(freshChat(), question(3))
    await until(() => program.isOver || probe.answers.length > 0)
    if (program.isOver) return refusal(await program.end, at, path, bytes)
    if (!probe.answers[0]?.text.includes('3.744'))
      return `${name}: a wrong answer: ${probe.answers[0]?.text.slice(0, 60)}`
    // A chat is answered in order, so after this answer no earlier one can come.
    const last = stage.telegram.ask(chat, question(4), { message_id: 1_000_000 })
    await until(() => program.isOver || last.answers.length > 0)
    // A single line does not show that a line before it is missing, nor, without a checksum, that a digit was changed.
    const isLost = isTail(name) || ['without its first line', 'a digit altered'].includes(name)
    const sentTo = (): number => stage.telegram.calls.filter(({ params }) => params.text === news).length
    const isTold = (): boolean => program.out.includes(file)
    const isKept = (): boolean => readdirSync(at).some(it => readFileSync(join(at, it)).includes(bytes))
    if (file === 'outbox.jsonl' && !isLost)
      await until(() => program.isOver || sentTo() === 3 || isTold() || isKept(), undefined, 50)
    const answered = stage.telegram.talk.others(chat).length
    program.kill('SIGTERM')
    await program.end
    if (file === 'inbox.jsonl')
      return answered === 3 || isSame || isTold() || isTail(name)
        ? undefined
        : `${name}: ${3 - answered} of 3 lost, said ${isTold()}, kept ${isKept()}`
    if (file === 'outbox.jsonl' && (isLost || sentTo() === 3)) return undefined
    if (answered !== 3) return `${name}: ${3 - answered} of 3 questions lost`
    // Lines of named values that come twice say the same twice.
    const isHarmless = (file === 'settings.json' || file === 'posts.jsonl') && name === 'its second half twice'
    return file === 'journal.head.json' || isSame || isHarmless || isTold() || isKept()
      ? undefined
      : `${name}: goes on without a word`
  } finally {
    await stage.close()
  }
}

/** An inbox cut at its end looks like one after a kill during a write: the cut part is lost silently. */
const isTail = (name: string): boolean => name.startsWith('cut') || name.startsWith('without its last')

/** The start may refuse: one line that names the file, which stays unchanged. */
function refusal(
  { code, err }: { readonly code: number | null; readonly err: string },
  at: string,
  path: string,
  bytes: Buffer,
) {
  if (code !== 1 || err.trim().split('\n').length !== 1) return `ended with ${code}: ${err.slice(0, 200)}`
  if (!err.includes(at)) return `names no file: ${err.slice(0, 200)}`
  return existsSync(path) && readFileSync(path).equals(bytes) ? undefined : 'did not leave the bytes'
}

/** Lines S10, S11, S17. Tries each `every`-th damage; 1 tries all. */
export async function damage(every: number): Promise<readonly Line[]> {
  const good = await openStage()
  try {
    const chat = await goodFolder(good)
    const lines: Line[] = []
    for (const file of files) {
      const wrong: string[] = []
      const chosen = mutations.filter((_, i) => i % every === 0)
      for (const [i, [name, how]] of chosen.entries()) {
        const at = join(good.data, '..', `${file}-${i}`)
        mkdirSync(at)
        const found = await meet(good, at, chat, { file, name, how })
        if (found !== undefined) wrong.push(found)
      }
      lines.push(
        line(
          'S10, S11',
          `${file} spoiled in ${chosen.length} ways`,
          wrong.length === 0,
          wrong.join(' | ') || 'refuses, or goes on',
        ),
      )
    }
    return lines
  } finally {
    await good.close()
  }
}
