import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { commands } from '../src/handlers/commands.ts'
import { officeHandlers } from '../src/handlers/office/handlers.ts'
import { languages } from '../src/languages/languages.ts'

const read = (name: string): string => readFileSync(new URL(`../${name}`, import.meta.url), 'utf8')
const readme = read('README.md')

const names: readonly string[] = [...commands, ...officeHandlers].map(({ name }) => name)

test.each(names)('README names /%s', name => {
  expect(readme).toContain(`\`/${name}\``)
})

test('README names no command that is not there', () => {
  const named = [...readme.matchAll(/`\/([a-z]+)`/g)].map(([, name]) => name)
  expect(named.filter(name => !names.includes(name ?? ''))).toEqual([])
})

const variables = [...read('src/config.ts').matchAll(/\b([A-Z][A-Z]+(?:_[A-Z]+)*)\b(?=:)/g)].map(
  ([, name]) => name ?? '',
)

test('the configuration is found', () => {
  expect(variables).toContain('BOT_TOKEN')
})

test.each([...new Set(variables)])('README and .env.example explain %s', name => {
  expect(readme).toContain(`\`${name}\``)
  expect(read('.env.example')).toContain(name)
})

test.each(languages.map(language => [language.code, language] as const))(
  '/help in %s names every command',
  (_, { say }) => {
    const values = {
      observations: '',
      sources: '',
      statements: '',
      version: '',
      newest: '',
      pair: '',
      language: '',
      bot: '@karvan_bot',
      countries: '33',
      most: 'CHN',
    }
    const help = say.pages
      .help(values)
      .filter(piece => typeof piece === 'string')
      .join('')
    expect(commands.filter(({ name }) => !help.includes(`/${name}`)).map(({ name }) => name)).toEqual([])
  },
)

test('the changelog knows the version', () => {
  const { version } = JSON.parse(read('package.json')) as { version: string }
  expect(read('CHANGELOG.md')).toContain(`## ${version}`)
})

test('ARCHITECTURE draws every room', () => {
  for (const room of ['data', 'answers', 'languages', 'reading', 'writing', 'handlers', 'bot', 'playground']) {
    expect(read('ARCHITECTURE.md')).toContain(`${room}/`)
  }
})

test('CONTRIBUTING explains every script', () => {
  const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> }
  const silent = ['prepare']
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
