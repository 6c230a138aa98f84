import { languages } from '../../languages/languages.ts'
import { menus } from '../questions/menus.ts'
import type { AdminMenu } from '../request/request.ts'
import { adminCommands } from './commands.ts'

/** The menus of owners and editors in their private chats: admin commands first, then everybody's. */
export const adminMenus = (owners: readonly number[], editors: readonly number[]): readonly AdminMenu[] => [
  ...owners.flatMap(chat => menusOf(chat, true)),
  ...editors.filter(id => !owners.includes(id)).flatMap(chat => menusOf(chat, false)),
]

const menusOf = (chat: number, isOwner: boolean): readonly AdminMenu[] =>
  languages.map(({ code, say }) => ({
    chat,
    language: code,
    commands: [
      ...adminCommands
        .filter(({ isForOwners }) => isOwner || isForOwners !== true)
        .map(({ name }) => ({ command: name, description: say.office.commands[name] })),
      ...(menus.find(({ language, audience }) => language === code && audience === 'private')?.commands ?? []),
    ],
  }))
