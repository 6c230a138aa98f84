/** What buttons do. Button data may be forged, so permissions are checked at each press. */
import { fromAddress } from '../answers/address/address.ts'
import { answer } from '../answers/answer-question.ts'
import { cardOf } from '../answers/kinds/card.ts'
import type { Question } from '../answers/model/question.ts'
import { picturedBy } from '../answers/pictured.ts'
import type { ChatSettings } from '../data/chats/chat-settings.ts'
import { cardNumber } from '../data/chats/sent-message.ts'
import type { Code } from '../data/model/schema.ts'
import { pictureOf } from '../writing/answers/charts/post-picture.ts'
import { type CheckView, checkViewOf, writeAllClaims } from '../writing/answers/check.ts'
import { chosenLanguage, forgetMark } from '../writing/chat/pages.ts'
import { settingsAfter, settingsView } from '../writing/chat/settings.ts'
import { readButtonLanguage, readViewData, withButtonLanguage } from '../writing/message/button-data.ts'
import { linkTo, readCardOwner, withCardOwner } from '../writing/message/card-buttons.ts'
import type { Message } from '../writing/message/message.ts'
import { writeMessage, writeMore, writeOrigins, writeSettingsView } from '../writing/write-answer.ts'
import type { AdminHandler } from './admin/admin.ts'
import { readAlertButton } from './notifications/figure-alerts.ts'
import { previewFor } from './notifications/preview.ts'
import type { Conversation } from './questions/conversation.ts'
import { postAgain } from './questions/read-check.ts'
import { readingContext } from './questions/reading-context.ts'
import type { AlertIntent } from './request/intent.ts'
import { type MenuButton, readMenuButton } from './request/menu-button.ts'
import { type IsChatAdmin, mayAsk, mayDecide } from './request/permissions.ts'
import type { Pressed, Request } from './request/request.ts'
import { type AppConfig, inItsLanguage, loadContext, type RequestContext, topicOf } from './request/request-context.ts'

interface ButtonDeps {
  readonly config: AppConfig
  readonly conversation: Conversation
  readonly isChatAdmin: IsChatAdmin
  readonly zone: string
  readonly admin: AdminHandler | undefined
}

/** A press with its context, and what its answer needs. */
interface Press extends RequestContext, ButtonDeps {}

/** The handler of presses. A forged or outdated button gets a notice. Errors: what the store throws. */
export function openButtons(deps: ButtonDeps): (data: string, request: Request) => Promise<Pressed> {
  return async (data, { inlineId, ...bare }) => {
    const { bot } = deps.config
    const kept = readButtonLanguage(data)
    const card = bare.inline === true ? readCardOwner(kept.data) : { data: kept.data }
    const { owner } = card
    // Somebody else's card: the answer opens in the chat with the bot, and the card stays.
    const open = owner === undefined || owner === bare.person?.id ? undefined : linkTo(kept.data, bot)
    if (open !== undefined) return { open }
    // What others open in a card is not recorded under their number.
    const request: Request = { ...bare, ...(owner !== undefined && inlineId !== undefined && { inlineId }) }
    const context = await loadContext(request, deps.config)
    const language = kept.language ?? context.writing.language
    const pressed = await press(card.data, { ...context, ...deps, writing: { ...context.writing, language } })
    if (choosesLanguage(card.data, context)) return pressed
    // A card under an inline message always carries its language: everybody in that chat reads it.
    const tagged = (message: Message): Message => {
      if (request.inline !== true) return inItsLanguage(message, language, context)
      const spoken = withButtonLanguage(message, language)
      const { cards } = context.settings
      return owner === undefined ? spoken : withCardOwner(spoken, { owner, cards, bot })
    }
    const message = pressed.message && tagged(pressed.message)
    const below = pressed.below && tagged(pressed.below)
    if (below !== undefined && pressed.below !== undefined) deps.conversation.presenter.onReplaced(below, pressed.below)
    return { ...pressed, ...(message && { message }), ...(below && { below }) }
  }
}

/** Whether the message after the press may have another language. */
const choosesLanguage = (data: string, { settings, writing }: RequestContext): boolean =>
  chosenLanguage(data) !== undefined || settingsAfter(data, settings, writing.pair.reporter) !== undefined

async function press(data: string, context: Press): Promise<Pressed> {
  const { store, now, pair } = context.config
  const byAdmin = await context.admin?.press(data, { ...context, store, now, home: pair.reporter })
  if (byAdmin !== undefined) return byAdmin
  if (data === forgetMark) return forgetGroup(context)
  const alert = readAlertButton(data)
  if (alert !== undefined) return pressAlert(alert, context)
  const view = checkViewOf(data)
  if (view !== undefined) return pressCheck(view, context)
  const menuButton = readMenuButton(data)
  if (menuButton !== undefined) return pressMenu(menuButton, context)
  const language = chosenLanguage(data)
  if (language !== undefined) return chooseLanguage(language, context)
  return (await pressSettings(data, context)) ?? ask(data, context)
}

/** Shows the start page, or a group's language page, in the chosen language. */
async function chooseLanguage(language: Code, context: Press): Promise<Pressed> {
  const { request, writing, config, conversation, isChatAdmin } = context
  if (!(await mayDecide(request, isChatAdmin))) return { toast: writing.language.say.groups.onlyAdmins }
  const { message: receipt } = await conversation.execute({ set: { language } }, context)
  const page = request.chat.kind === 'group' ? 'language' : 'start'
  const { message } = await conversation.execute({ ask: { kind: 'page', page } }, await loadContext(request, config))
  return { message, toast: receipt.text }
}

async function pressMenu(choose: MenuButton, context: Press): Promise<Pressed> {
  const { request, facts, writing, config, conversation, zone } = context
  const { answer, message } = await conversation.execute({ choose }, context)
  if (answer.kind !== 'subscription') return { message }
  if (answer.problem !== undefined && answer.problem !== 'nothing') return { toast: message.text }
  // A preview in a channel would be a post.
  if (!('see' in choose.to) || choose.to.see !== 'preview' || request.chat.kind === 'channel') return { message }
  const { store, now, pair, bot } = config
  const deps = { request, facts, store, now, zone, pair, bot, language: writing.language.code }
  const { preview, below } = await previewFor(answer, deps)
  return { message: writeMessage({ ...answer, preview }, writing), ...(below && { below }) }
}

async function forgetGroup(context: Press): Promise<Pressed> {
  const { request, writing, conversation, isChatAdmin } = context
  if (request.chat.kind !== 'group') return { toast: writing.language.say.outdated }
  if (!(await mayDecide(request, isChatAdmin))) return { toast: writing.language.say.groups.onlyAdmins }
  return { message: (await conversation.execute({ forget: 'group' }, context)).message }
}

/** "Tell me when it comes", and its opposite. In a group everybody who may ask may set an alert for the group. */
async function pressAlert(alert: AlertIntent, context: Press): Promise<Pressed> {
  const { request, settings, writing, conversation, isChatAdmin } = context
  if (!(await mayAsk(request, settings, isChatAdmin))) return { toast: writing.language.say.groups.onlyAdminsAsk }
  const receipt = await conversation.execute({ wait: alert }, context)
  const toast = receipt.message.text
  if (receipt.answer.kind === 'receipt' && receipt.answer.done.what === 'waits-full') return { toast }
  const { answer, message } = await conversation.execute({ ask: alert.question }, context)
  if (answer.kind !== 'none' || !alert.isWanted) return { toast, message }
  return { toast, message: writeMessage({ ...answer, isAwaited: true }, writing) }
}

/** All claims of a post, or the first of them. The post is what the pressed message replies to. */
async function pressCheck(view: CheckView, context: Press): Promise<Pressed> {
  const { request, facts, today, pair, settings, writtenOn, writing, conversation, isChatAdmin } = context
  const { claims, groups } = writing.language.say
  if (!(await mayAsk(request, settings, isChatAdmin))) return { toast: groups.onlyAdminsAsk }
  const check = postAgain(request, readingContext(facts, today, pair), writtenOn)
  if (check === undefined) return { toast: claims.checked.gone }
  const { answer, message } = await conversation.execute({ check }, context)
  return { message: view === 'all' && answer.kind === 'check' ? writeAllClaims(answer, writing) : message }
}

/** All other button data is the address of a question, and where its answer leads back to. */
async function ask(data: string, context: Press): Promise<Pressed> {
  const { request, settings, conversation, isChatAdmin, admin } = context
  const { inlineId } = request
  const { address, trail, ...read } = readViewData(data)
  // Nothing comes below an inline message.
  const view = read.view === 'below' && inlineId !== undefined ? 'answer' : read.view
  const question = fromAddress(address)
  const { say } = context.writing.language
  if (question === undefined || !trail.every(it => fromAddress(it) !== undefined)) return { toast: say.outdated }
  if (!(await mayAsk(request, settings, isChatAdmin))) return { toast: say.groups.onlyAdminsAsk }
  if (view === 'csv' || view === 'xlsx')
    return { below: (await conversation.execute({ file: { question, format: view } }, context)).message }
  const writing = { ...context.writing, trail }
  const { answer, message } = await conversation.execute({ ask: question }, { ...context, writing })
  // A digest stays, and the rest of its news comes below it.
  if (view === 'below' || (question.kind === 'news' && question.of !== undefined && view === 'answer'))
    return { below: message }
  const shownIn = inlineId === undefined ? request.message : cardNumber(inlineId)
  if (shownIn !== undefined) await conversation.presenter.onSent(request, message, [shownIn])
  if (view === 'answer')
    return { message: underPicture(question, admin?.withHelp(message, answer, context) ?? message, context) }
  return { message: (view === 'origins' ? writeOrigins : writeMore)(answer, writing) }
}

/** A message with a picture keeps one: the card of the figure that it tells now, not of the one before. */
function underPicture(question: Question, message: Message, { request, facts, today, writing }: Press): Message {
  const card = request.hasPicture === true && message.picture === undefined ? cardOf(question) : undefined
  const shown = card && picturedBy(card, facts, today)
  return shown === undefined ? message : { ...message, picture: pictureOf(shown, writing) }
}

/** Shows the choices of a setting, or saves one, for admins in groups and channels. Undefined for other data. */
async function pressSettings(data: string, context: Press): Promise<Pressed | undefined> {
  const { request, settings, writing, config, isChatAdmin } = context
  const chosen = (before: ChatSettings) => settingsAfter(data, before, writing.pair.reporter, topicOf(request))
  const view = settingsView(data)
  const after = chosen(settings)
  if (view === undefined && after === undefined) return undefined
  if (!(await mayDecide(request, isChatAdmin))) return { toast: writing.language.say.groups.onlyAdmins }
  if (after === undefined) return { message: settingsPage(view ?? 'all', context) }
  await config.store.changeChat(request.chat.id, before => chosen(before) ?? before)
  const saved = await loadContext(request, config)
  const { groups } = saved.writing.language.say
  const toast = after.topics === settings.topics ? groups.saved : groups.savedInTopic
  return { message: settingsPage('all', saved), toast }
}

function settingsPage(view: NonNullable<ReturnType<typeof settingsView>>, context: RequestContext): Message {
  const { facts, today, writing } = context
  const held = answer({ kind: 'page', page: 'settings' }, facts, today)
  return writeSettingsView(view, held, writing)
}
