import { languages } from '../../languages/languages.ts'
import type { Menu, Profile } from '../request/request.ts'
import { commands } from './commands.ts'

const audiences = ['private', 'group', 'admins'] as const

/** Command menus for private chats, groups and admins of groups, one a language each. */
export const menus: readonly Menu[] = languages.flatMap(({ code, say }) =>
  audiences.map(audience => ({
    language: code,
    audience,
    commands: commands
      .filter(({ menu }) => menu === 'everywhere' || menu === audience || (menu === 'admins' && audience === 'private'))
      .map(({ name }) => ({ command: name, description: say.commands[name] })),
  })),
)

/** The bot's name, "What can this bot do?" and profile line, one a language. */
export const profiles: readonly Profile[] = languages.map(({ code, say }) => ({
  language: code,
  name: say.name,
  description: say.description,
  shortDescription: say.shortDescription,
}))
