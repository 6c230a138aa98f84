import { languages } from '../languages/languages.ts'
import type { Menu, Profile } from './asked.ts'
import { commands } from './commands.ts'

/** Telegram's menus: what a group can use, and in private chats the rest as well; one a language. */
export const menus: readonly Menu[] = languages.flatMap(({ code, say }) =>
  (['private', 'group'] as const).map(audience => ({
    language: code,
    audience,
    commands: commands
      .filter(({ menu }) => menu === 'everywhere' || menu === audience)
      .map(({ name }) => ({ command: name, description: say.commands[name] })),
  })),
)

/** "What can this bot do?" and the line in its profile, one a language. */
export const profiles: readonly Profile[] = languages.map(({ code, say }) => ({
  language: code,
  description: say.description,
  shortDescription: say.shortDescription,
}))
