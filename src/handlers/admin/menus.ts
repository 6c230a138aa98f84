import { languages } from '../../languages/languages.ts'
import { menus } from '../questions/menus.ts'
import type { AdminMenu } from '../request/request.ts'
import { adminCommands } from './commands.ts'

/** What owners and editors see when they type a slash in their own chat: first what is theirs, then what is everybody's. */
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
