/** What a button does. Whoever presses may have made its data up: what they may do is looked at each time. */
import { fromAddress } from '../answers/address/address.ts'
import type { Code } from '../data/model/schema.ts'
import { chosenLanguage, forgetMark } from '../writing/chat/pages.ts'
import { keeping, keptIn } from '../writing/message/card-language.ts'
import { sideOf } from '../writing/message/compose.ts'
import { writeMessage, writeMore, writeOrigins } from '../writing/write-answer.ts'
import type { AdminHandler } from './admin/admin.ts'
import { waitedFor } from './notifications/figure-alerts.ts'
import { previewFor } from './notifications/preview.ts'
import type { Conversation } from './questions/conversation.ts'
import type { AlertIntent, Intent } from './request/intent.ts'
import { type MenuButton, readMenuButton } from './request/menu-button.ts'
import { type IsChatAdmin, mayAsk, mayDecide } from './request/permissions.ts'
import type { Pressed, Request } from './request/request.ts'
import { type AppConfig, loadContext, type RequestContext } from './request/request-context.ts'
import { turnSettings } from './settings-buttons.ts'

interface ButtonDeps {
  readonly conversation: Conversation
  readonly isChatAdmin: IsChatAdmin
  readonly zone: string
  readonly admin: AdminHandler | undefined
}

export function openButtons(
  config: AppConfig,
  { conversation, isChatAdmin, zone, admin }: ButtonDeps,
): (data: string, request: Request) => Promise<Pressed> {
  const { store, now } = config
  const { execute: act, onSent } = conversation

  /** The page turns to the chosen language, and says so. */
  async function choose(chosen: Code, context: RequestContext): Promise<Pressed> {
    if (!(await mayDecide(context.request, isChatAdmin)))
      return { toast: context.writing.language.say.groups.onlyAdmins }
    const { message } = await act({ set: { language: chosen } }, context)
    const page = context.request.chat.kind === 'group' ? languagePage : startPage
    return { message: (await act(page, await loadContext(context.request, config))).message, toast: message.text }
  }

  async function wish(choose: MenuButton, context: RequestContext): Promise<Pressed> {
    const { answer, message } = await act({ choose }, context)
    if (answer.kind !== 'subscription') return { message }
    if (answer.problem !== undefined && answer.problem !== 'nothing') return { toast: message.text }
    const { request, facts, writing } = context
    // What is shown in a channel is posted there.
    if (!('see' in choose.to) || choose.to.see !== 'preview' || request.chat.kind === 'channel') return { message }
    const deps = { store, now, zone, pair: config.pair, bot: config.bot, language: writing.language.code }
    const { preview, below } = await previewFor(answer, request, facts, deps)
    return { message: writeMessage({ ...answer, preview }, writing), ...(below && { below }) }
  }

  async function forgetGroup(context: RequestContext): Promise<Pressed> {
    const { request, writing } = context
    if (request.chat.kind !== 'group') return { toast: writing.language.say.outdated }
    if (!(await mayDecide(request, isChatAdmin))) return { toast: writing.language.say.groups.onlyAdmins }
    return { message: (await act({ forget: 'group' }, context)).message }
  }

  /** Whoever may ask in a group may ask to be told there. The button turns into the other one. */
  async function awaiting(awaited: AlertIntent, context: RequestContext): Promise<Pressed> {
    const { request, settings, writing } = context
    if (!(await mayAsk(request, settings, isChatAdmin))) return { toast: writing.language.say.groups.onlyAdminsAsk }
    const receipt = await act({ wait: awaited }, context)
    const toast = receipt.message.text
    if (receipt.answer.kind === 'receipt' && receipt.answer.done.what === 'waits-full') return { toast }
    const { answer, message } = await act({ ask: awaited.question }, context)
    if (answer.kind !== 'none' || !awaited.isWanted) return { toast, message }
    return { toast, message: writeMessage({ ...answer, isAwaited: true }, writing) }
  }

  /** Any other button holds the address of a question. */
  async function ask(data: string, context: RequestContext): Promise<Pressed> {
    const { side, address } = sideOf(data)
    const question = fromAddress(address)
    const { request, settings, writing } = context
    const { say } = writing.language
    if (question === undefined) return { toast: say.outdated }
    if (!(await mayAsk(request, settings, isChatAdmin))) return { toast: say.groups.onlyAdminsAsk }
    const { answer, message } = await act({ ask: question }, context)
    // The digest stays where it is: what it had no room for comes below it.
    if (question.kind === 'news' && question.of !== undefined && side === 'answer') return { below: message }
    if (request.message !== undefined) onSent(request, message, [request.message])
    if (side === 'answer') return { message: admin?.withHelp(message, answer, context) ?? message }
    return { message: (side === 'origins' ? writeOrigins : writeMore)(answer, writing) }
  }

  async function pressed(data: string, context: RequestContext): Promise<Pressed> {
    const { request } = context
    const decided = await admin?.press(data, { ...context, store, now, home: config.pair.reporter })
    if (decided !== undefined) return decided
    if (data === forgetMark) return forgetGroup(context)
    const awaited = waitedFor(data)
    if (awaited !== undefined) return awaiting(awaited, context)
    const wished = readMenuButton(data)
    if (wished !== undefined) return wish(wished, context)
    const chosen = chosenLanguage(data)
    if (chosen !== undefined) return choose(chosen, context)
    const turned = await turnSettings(data, request, { sit: one => loadContext(one, config), store, isChatAdmin })
    return turned ?? ask(data, context)
  }

  return async (data, request) => {
    const context = await loadContext(request, config)
    if (request.inline !== true) return pressed(data, context)
    // All who are in that chat read what it turns to.
    const kept = keptIn(data)
    const language = kept.language ?? context.writing.language
    const done = await pressed(kept.data, { ...context, writing: { ...context.writing, language } })
    return { ...done, ...(done.message && { message: keeping(done.message, language) }) }
  }
}

const languagePage: Intent = { ask: { kind: 'page', page: 'language' } }
const startPage: Intent = { ask: { kind: 'page', page: 'start' } }
