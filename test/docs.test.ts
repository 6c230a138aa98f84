/** The README and docs/ name only commands, variables, options, pages and links that exist, and all of them. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { posix } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { askOptions, usage } from '../src/cli/options.ts'
import { printed } from '../src/cli/terminal.ts'
import { adminCommandNamed, adminCommands } from '../src/handlers/admin/commands.ts'
import { commandNamed, commands } from '../src/handlers/questions/commands.ts'
import { languages } from '../src/languages/languages.ts'
import { asks, seedApp } from './app.ts'
import { seedEdits, today } from './facts.ts'

const root = (path: string): URL => new URL(`../${path}`, import.meta.url)
const read = (path: string): string => readFileSync(root(path), 'utf8')
const groups = (text: string, pattern: RegExp): readonly string[] =>
  [...text.matchAll(pattern)].map(([, group]) => group ?? '')

const readme = read('README.md')
const inDocs = readdirSync(root('docs'))
const pages = inDocs.filter(name => name.endsWith('.md')).map(name => `docs/${name}`)
/** The pages written by hand: all except those that `npm run gallery` and `npm run charts` write. */
const written = ['README.md', ...pages.filter(page => !['docs/gallery.md', 'docs/charts.md'].includes(page))]
/** Commands at the beginning of a code span, or of a line in a code block. */
const commandsIn = (text: string): readonly string[] => groups(text, /(?:`|^)\/([a-z]+)(?=[`\s])/gm)

describe('commands', () => {
  test.each(commands.map(({ name }) => name))('docs/commands.md explains /%s', name => {
    expect(read('docs/commands.md')).toMatch(new RegExp(`^\\|.*\`/${name}\``, 'm'))
  })

  test.each(adminCommands.map(({ name }) => name))('docs/admin.md explains /%s', name => {
    expect(read('docs/admin.md')).toMatch(new RegExp(`^\\|.*\`/${name}\``, 'm'))
  })

  // Web server paths in docs/deployment.md and a command of @BotFather look like commands.
  test.each(written.filter(page => page !== 'docs/deployment.md'))('%s names only commands that exist', page => {
    const known = (name: string): boolean =>
      name.startsWith('setinline') || commandNamed(name) !== undefined || adminCommandNamed(name) !== undefined
    expect(commandsIn(read(page)).filter(name => !known(name))).toEqual([])
  })

  const shown = read('docs/commands.md')
  const examples = [
    ...groups(shown, /`(\/\p{L}+ [^`]+)`/gu),
    ...groups(shown, /`(\/[^a-z`]\p{L}*)`/gu),
    ...groups(shown, /"([^"\n]{12,})"/g),
  ]
  test.each([...new Set(examples)])('the example in docs/commands.md has an answer: %s', async line => {
    const consulted = await (await seedApp(today, seedEdits)).consult(asks(line))
    expect(['unclear', 'none', undefined]).not.toContain(consulted?.answer.kind)
  })

  test('the three spellings in docs/commands.md are the same question', async () => {
    const spellings = examples.filter(line => /^\/turnover (china|2026-01|yanvar) /.test(line))
    const app = await seedApp(today, seedEdits)
    const answers = await Promise.all(spellings.map(async line => (await app.consult(asks(line)))?.answer))
    expect(answers).toHaveLength(3)
    expect(answers[0]).toMatchObject({ question: { flow: 'T', partner: 'CHN', period: '2026-01' } })
    for (const answer of answers) expect(answer).toEqual(answers[0])
  })
})

describe('configuration', () => {
  const variables = [...new Set(groups(read('src/config.ts'), /\b([A-Z][A-Z]+(?:_[A-Z]+)*)\b(?=:)/g))]
  const rows = read('docs/configuration.md')
    .split('\n')
    .flatMap(line => groups(line.split('|')[1] ?? '', /`([A-Z_]+)`/g))

  test('the variables are found in src/config.ts', () => {
    expect(variables).toContain('BOT_TOKEN')
  })

  test.each(variables)('docs/configuration.md and .env.example explain %s', name => {
    expect(rows).toContain(name)
    expect(read('.env.example')).toMatch(new RegExp(`^(# )?${name}=`, 'm'))
  })

  test('the docs explain only variables that exist', () => {
    const exemplified = groups(read('.env.example'), /^(?:# )?([A-Z_]+)=/gm)
    expect([...rows, ...exemplified].filter(name => !variables.includes(name))).toEqual([])
  })
})

describe('options of npm run ask', () => {
  const names = Object.keys(askOptions)
  const page = read('docs/terminal.md')

  test.each(names)('docs/terminal.md and --help explain --%s', name => {
    expect(page).toMatch(new RegExp(`^\\| \`--${name}\\b`, 'm'))
    expect(usage).toMatch(new RegExp(`^ {2}(-\\w, )?--${name}\\b`, 'm'))
  })

  test('the docs explain only options that exist', () => {
    expect(groups(`${page}${usage}${readme}`, /--([a-z]+)/g).filter(name => !names.includes(name))).toEqual([])
  })
})

describe('pages', () => {
  test('the README can be read in three minutes', () => {
    expect(readme.split('\n').length).toBeLessThanOrEqual(120)
    expect(readme.split(/\s+/).length).toBeLessThanOrEqual(700)
  })

  test.each(pages)('the README links to %s', page => {
    expect(readme).toContain(`](${page})`)
  })

  test('every picture is on a page', () => {
    const pictures = inDocs.filter(name => name.endsWith('.png'))
    const shown = written.flatMap(page =>
      groups(read(page), /!\[[^\]]+\]\(([^)]+)\)/g).map(path => posix.basename(path)),
    )
    expect(pictures.filter(name => !shown.includes(name))).toEqual([])
  })

  const linking = [...written, 'ARCHITECTURE.md', 'CONTRIBUTING.md', 'SAFETY.md', 'CHANGELOG.md']
  test.each(linking)('links and pictures in %s lead to existing files', page => {
    const targets = groups(read(page), /\]\(([^)\s]+)\)/g).filter(target => !/^https?:/.test(target))
    const missing = targets.filter(target => !existsSync(root(posix.join(posix.dirname(page), target))))
    expect(missing).toEqual([])
  })

  test('the exchange in the README is what npm run ask prints', async () => {
    const [, question = '', answer] = /```console\n\$ npm run ask -- "(.+)"\n([\s\S]+?)```/.exec(readme) ?? []
    const consulted = await (await seedApp(today, seedEdits)).consult(asks(question))
    expect(consulted && `${printed(consulted.message)}\n`).toBe(answer)
  })
})

test.each(languages.map(({ code }) => code))(
  '/help in %s names every command on its pages, five a page',
  async code => {
    const app = await seedApp()
    const pages = ['help', 'changes', 'places', 'origins', 'files', 'chat', 'bot'].map(page =>
      app.press(`1p-${page}`, asks('', code)),
    )
    const named = (await Promise.all(pages)).map(({ message }) =>
      [...(message?.text ?? '').matchAll(/^\/([a-z]+) · \S/gmu)].map(([, name]) => name),
    )
    expect(named.every(names => names.length <= 5)).toBe(true)
    expect(commands.map(({ name }) => name).filter(name => !named.flat().includes(name))).toEqual([])
  },
)

/** The parts of a message that never change, behind a column: 'is in use by another Karvan'. */
const fixedParts = (message: string): readonly string[] =>
  message
    .split(/…|journal\.head\.json|\bN\b|FINGERPRINT|HOST|[():]/)
    .flatMap(part => part.replace(/^[^a-z]*|[^a-z]*$/g, '') || [])

test('the messages that docs/deployment.md explains are those of the program', () => {
  const [, table = ''] = read('docs/deployment.md').split('## Troubleshooting')
  const messages = groups(table, /^\| (`.*?) \| /gm).flatMap(cell => groups(cell, /`([^`]+)`/g))
  const sources = readdirSync(root('src'), { recursive: true, encoding: 'utf8' })
    .filter(name => name.endsWith('.ts'))
    .map(name => read(`src/${name}`))
    .join('')
  expect(messages.length).toBeGreaterThan(10)
  const isSaid = (part: string): boolean => sources.includes(part.replace(/ENOSPC$/, ''))
  expect(messages.flatMap(fixedParts).filter(part => part.length > 3 && !isSaid(part))).toEqual([])
})

test('the changelog has the current version', () => {
  const { version } = JSON.parse(read('package.json')) as { version: string }
  expect(read('CHANGELOG.md')).toContain(`## ${version}`)
})

test('ARCHITECTURE draws every room and its folders', () => {
  const folders = readdirSync(root('src'), { recursive: true, withFileTypes: true })
    .filter(it => it.isFile() && it.name.endsWith('.ts'))
    .map(it => posix.relative(fileURLToPath(root('src')), it.parentPath))
    .flatMap(path => path.split('/').slice(0, 2))
    .filter(name => name !== '' && !/^(az|en|ru|zh)$/.test(name))
  expect(folders).toContain('facts')
  expect([...new Set(folders)].filter(name => !read('ARCHITECTURE.md').includes(`${name}/`))).toEqual([])
})

test.each(['ARCHITECTURE.md', 'CONTRIBUTING.md', 'SAFETY.md'])('%s names only files that exist', page => {
  const named = groups(read(page), /`((?:src|test|scripts|stress|bench|docs)\/[\w./-]+)`/g)
  expect(named.filter(path => !existsSync(root(path)))).toEqual([])
})

test('SAFETY names only tests that exist', () => {
  const rows = read('SAFETY.md')
    .split('\n')
    .filter(line => /^\| (?!\||-)/.test(line))
  const named = rows.flatMap(row =>
    testsIn(
      row
        .split(' | ')
        .at(-2)
        ?.replace(/\([^)]*\)/g, '') ?? '',
    ),
  )
  expect(named.length).toBeGreaterThan(100)
  const isThere = (path: string): boolean =>
    ['', '.test.ts', '.long.test.ts'].some(ending => existsSync(root(`${path}${ending}`)))
  expect(named.filter(paths => !paths.some(isThere)).map(([path]) => path)).toEqual([])
})

/** 'test/bot/updates/intake, groups' names test/bot/updates/intake, and groups in one of its folders. */
function testsIn(cell: string): readonly (readonly string[])[] {
  let before: readonly string[] = []
  return cell.split(', ').flatMap(name => {
    if (!/^[a-z][\w/-]+$/.test(name)) return []
    const isWhole = /^(?:test|playground)\//.test(name)
    if (isWhole) before = name.split('/').slice(0, -1)
    return [isWhole ? [name] : before.map((_, i) => [...before.slice(0, before.length - i), name].join('/'))]
  })
}

test('CONTRIBUTING explains every script', () => {
  const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> }
  const silent = ['prepare', 'prestart', 'preask']
  const named = (script: string): boolean =>
    read('CONTRIBUTING.md').includes(`\`${script}\``) || read('CONTRIBUTING.md').includes(`npm run ${script}\``)
  expect(
    Object.keys(scripts).filter(name => !silent.includes(name) && !named(name) && !['start', 'test'].includes(name)),
  ).toEqual([])
})

test.each(readdirSync(new URL('../src', import.meta.url)).filter(name => name.endsWith('.ts')))(
  'ARCHITECTURE draws %s',
  name => {
    expect(read('ARCHITECTURE.md')).toContain(name)
  },
)
