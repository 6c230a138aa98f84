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
  readonly consulting: Conversation
  readonly isChatAdmin: IsChatAdmin
  readonly zone: string
  readonly office: AdminHandler | undefined
}

export function openButtons(
  desk: AppConfig,
  { consulting, isChatAdmin, zone, office }: ButtonDeps,
): (data: string, asked: Request) => Promise<Pressed> {
  const { store, now } = desk
  const { execute: act, said } = consulting

  /** The page turns to the chosen language, and says so. */
  async function choose(chosen: Code, sitting: RequestContext): Promise<Pressed> {
    if (!(await mayDecide(sitting.request, isChatAdmin)))
      return { toast: sitting.writing.language.say.groups.onlyAdmins }
    const { message } = await act({ set: { language: chosen } }, sitting)
    const page = sitting.request.chat.kind === 'group' ? languagePage : startPage
    return { message: (await act(page, await loadContext(sitting.request, desk))).message, toast: message.text }
  }

  async function wish(choose: MenuButton, sitting: RequestContext): Promise<Pressed> {
    const { answer, message } = await act({ choose }, sitting)
    if (answer.kind !== 'subscription') return { message }
    if (answer.problem !== undefined && answer.problem !== 'nothing') return { toast: message.text }
    const { request: asked, facts, writing } = sitting
    // What is shown in a channel is posted there.
    if (!('see' in choose.to) || choose.to.see !== 'preview' || asked.chat.kind === 'channel') return { message }
    const means = { store, now, zone, pair: desk.pair, bot: desk.bot, language: writing.language.code }
    const { preview, below } = await previewFor(answer, asked, facts, means)
    return { message: writeMessage({ ...answer, preview }, writing), ...(below && { below }) }
  }

  async function forgetGroup(sitting: RequestContext): Promise<Pressed> {
    const { request: asked, writing } = sitting
    if (asked.chat.kind !== 'group') return { toast: writing.language.say.outdated }
    if (!(await mayDecide(asked, isChatAdmin))) return { toast: writing.language.say.groups.onlyAdmins }
    return { message: (await act({ forget: 'group' }, sitting)).message }
  }

  /** Whoever may ask in a group may ask to be told there. The button turns into the other one. */
  async function awaiting(awaited: AlertIntent, sitting: RequestContext): Promise<Pressed> {
    const { request: asked, settings, writing } = sitting
    if (!(await mayAsk(asked, settings, isChatAdmin))) return { toast: writing.language.say.groups.onlyAdminsAsk }
    const receipt = await act({ wait: awaited }, sitting)
    const toast = receipt.message.text
    if (receipt.answer.kind === 'receipt' && receipt.answer.done.what === 'waits-full') return { toast }
    const { answer, message } = await act({ ask: awaited.question }, sitting)
    if (answer.kind !== 'none' || !awaited.isWanted) return { toast, message }
    return { toast, message: writeMessage({ ...answer, isAwaited: true }, writing) }
  }

  /** Any other button holds the address of a question. */
  async function ask(data: string, sitting: RequestContext): Promise<Pressed> {
    const { side, address } = sideOf(data)
    const question = fromAddress(address)
    const { request: asked, settings, writing } = sitting
    const { say } = writing.language
    if (question === undefined) return { toast: say.outdated }
    if (!(await mayAsk(asked, settings, isChatAdmin))) return { toast: say.groups.onlyAdminsAsk }
    const { answer, message } = await act({ ask: question }, sitting)
    // The digest stays where it is: what it had no room for comes below it.
    if (question.kind === 'news' && question.of !== undefined && side === 'answer') return { below: message }
    if (asked.message !== undefined) said(asked, message, [asked.message])
    if (side === 'answer') return { message: office?.withHelp(message, answer, sitting) ?? message }
    return { message: (side === 'origins' ? writeOrigins : writeMore)(answer, writing) }
  }

  async function pressed(data: string, sitting: RequestContext): Promise<Pressed> {
    const { request: asked } = sitting
    const decided = await office?.press(data, { ...sitting, store, now, home: desk.pair.reporter })
    if (decided !== undefined) return decided
    if (data === forgetMark) return forgetGroup(sitting)
    const awaited = waitedFor(data)
    if (awaited !== undefined) return awaiting(awaited, sitting)
    const wished = readMenuButton(data)
    if (wished !== undefined) return wish(wished, sitting)
    const chosen = chosenLanguage(data)
    if (chosen !== undefined) return choose(chosen, sitting)
    const turned = await turnSettings(data, asked, { sit: one => loadContext(one, desk), store, isChatAdmin })
    return turned ?? ask(data, sitting)
  }

  return async (data, asked) => {
    const sitting = await loadContext(asked, desk)
    if (asked.inline !== true) return pressed(data, sitting)
    // All who are in that chat read what it turns to.
    const kept = keptIn(data)
    const language = kept.language ?? sitting.writing.language
    const done = await pressed(kept.data, { ...sitting, writing: { ...sitting.writing, language } })
    return { ...done, ...(done.message && { message: keeping(done.message, language) }) }
  }
}

const languagePage: Intent = { ask: { kind: 'page', page: 'language' } }
const startPage: Intent = { ask: { kind: 'page', page: 'start' } }
