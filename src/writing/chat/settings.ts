/** The settings of a chat: one message with buttons, edited in place. */
import { isCountry } from '../../answers/model/areas.ts'
import {
  type ChatSettings,
  cardForms,
  chatSettings,
  postForms,
  withTopicPartner,
} from '../../data/chats/chat-settings.ts'
import type { Area } from '../../data/model/schema.ts'
import { languages } from '../../languages/languages.ts'
import { isArea } from '../../languages/model/voice/areas.ts'
import { upper } from '../../languages/model/voice/text.ts'
import { type Draft, type DraftButton, line, type Writing } from '../message/draft.ts'

const views = ['all', 'language', 'partner', 'deleteAfter', 'posts', 'cards'] as const
export type SettingsView = (typeof views)[number]

/** Data of a button: 'set.language' shows choices, 'set.language.ru' is one. No address has a dot. */
const prefix = 'set'
const keys = ['language', 'partner', 'askedBy', 'length', 'silent', 'deleteAfter', 'theme', 'posts', 'cards'] as const
/** The choice of the default, in the place of a value. */
const byDefault = '-'

/** The view that a button shows; undefined for other data. */
export const settingsView = (data: string): SettingsView | undefined => views.find(view => data === `${prefix}.${view}`)

/** The settings after a choice was pressed; idempotent. In a topic, the partner is that of the topic. Undefined for other data. */
export function settingsAfter(
  data: string,
  before: ChatSettings,
  home: Area,
  topic?: number,
): ChatSettings | undefined {
  const [of, name, value = '', ...more] = data.split('.')
  const key = keys.find(it => it === name)
  if (of !== prefix || key === undefined || value === '' || more.length > 0) return undefined
  if (key === 'partner' && value !== byDefault && (!isArea(value) || value === home)) return undefined
  if (key === 'partner' && topic !== undefined)
    return withTopicPartner(before, topic, value === byDefault ? undefined : value)
  const { [key]: _, ...others } = before
  if (value === byDefault) return others
  return chatSettings.safeParse({ ...others, [key]: choiceIn(value) }).data
}

function choiceIn(value: string): string | number | true {
  if (value === 'yes') return true
  return /^\d{1,2}$/.test(value) ? Number(value) : value
}

/** `countries`: those with the most figures first. */
export function writeSettings(view: SettingsView, countries: readonly Area[], writing: Writing): Draft {
  if (view === 'all') return allSettings(writing)
  const all = {
    language: languageChoices,
    partner: () => partnerChoices(countries, writing),
    deleteAfter: deletionChoices,
    posts: postChoices,
    cards: cardChoices,
  }
  return choices(view, all[view](writing), writing)
}

const chosenIn = ({ chosen }: Writing): ChatSettings => chosen?.settings ?? {}
const data = (...words: readonly string[]) => ({ data: [prefix, ...words].join('.') })

function allSettings(writing: Writing): Draft {
  const { language, medium } = writing
  const { groups } = language.say
  const isGroup = medium === 'group'
  const texts = [
    [
      groups.language(language.voice.language(language.code)),
      groups.pictures[chosenIn(writing).theme ?? 'light'],
      groups.posts(groups.postForms[chosenIn(writing).posts ?? 'text']),
    ].join(' · '),
    groups.pair(pairWith(partnerOfChat(writing), writing)),
    ...topicTexts(writing),
    ...(medium === 'private' ? [groups.cards(groups.cardForms[chosenIn(writing).cards ?? 'mine'])] : []),
  ]
  return {
    isMenu: true,
    lines: [
      line([{ bold: groups.titles[isGroup ? 'group' : 'chat'] }]),
      ...[...texts, ...(isGroup ? groupTexts(writing) : [])].map(text => line([text])),
    ],
    buttons: [
      { label: groups.buttons.language, ask: data('language') },
      { label: groups.buttons[isTopic(writing) ? 'topic' : 'partner'], ask: data('partner') },
      themeButton(writing),
      { label: groups.buttons.posts, ask: data('posts') },
      ...(medium === 'private' ? [{ label: groups.buttons.cards, ask: data('cards') }] : []),
      ...(isGroup ? groupButtons(writing) : []),
    ],
  }
}

/** What a topic without a partner of its own takes. */
const partnerOfChat = ({ pair, chosen }: Writing): Area =>
  chosen === undefined ? pair.partner : (chosen.settings.partner ?? chosen.usual)

const isTopic = ({ chosen }: Writing): boolean => chosen?.topic !== undefined
const partnerOfTopic = ({ chosen }: Writing): Area | undefined =>
  chosen?.topic === undefined ? undefined : chosen.settings.topics?.[chosen.topic]

function topicTexts(writing: Writing): readonly string[] {
  if (!isTopic(writing)) return []
  const own = partnerOfTopic(writing)
  return [writing.language.say.groups.topicPair(own === undefined ? undefined : pairWith(own, writing))]
}

/** The lines about settings that only groups have: who may ask, length, sound, deletion. */
function groupTexts(writing: Writing): readonly string[] {
  const { askedBy, length, silent, deleteAfter } = chosenIn(writing)
  const { groups } = writing.language.say
  return [
    groups.askedBy[askedBy ?? 'everybody'],
    groups.length[length ?? 'compact'],
    groups.sound[silent === true ? 'off' : 'on'],
    groups.deletion(deleteAfter?.toString()),
    groups.onlyAdmins,
  ]
}

/** The button of a two-way setting offers the way that is not chosen. */
const twoWay = (key: (typeof keys)[number], isChosen: boolean, value: string, labels: TwoLabels): DraftButton =>
  isChosen ? { label: labels.back, ask: data(key, byDefault) } : { label: labels.choose, ask: data(key, value) }
interface TwoLabels {
  readonly choose: string
  readonly back: string
}

function themeButton(writing: Writing): DraftButton {
  const { dark, light } = writing.language.say.groups.buttons
  return twoWay('theme', chosenIn(writing).theme !== undefined, 'dark', { choose: dark, back: light })
}

function groupButtons(writing: Writing): readonly DraftButton[] {
  const { askedBy, length, silent } = chosenIn(writing)
  const { admins, everybody, full, compact, soundOff, soundOn, deleteAfter } = writing.language.say.groups.buttons
  return [
    twoWay('askedBy', askedBy !== undefined, 'admins', { choose: admins, back: everybody }),
    twoWay('length', length !== undefined, 'full', { choose: full, back: compact }),
    twoWay('silent', silent !== undefined, 'yes', { choose: soundOff, back: soundOn }),
    { label: deleteAfter, ask: data('deleteAfter') },
  ]
}

function choices(view: Exclude<SettingsView, 'all'>, offered: readonly DraftButton[], writing: Writing): Draft {
  const { say } = writing.language
  return {
    lines: [line([say.groups.asks[view === 'partner' && isTopic(writing) ? 'topic' : view]])],
    buttons: [...offered, { label: say.buttons.back, ask: data('all') }],
  }
}

const offer = (label: string, isChosen: boolean, key: string, value: string): DraftButton => ({
  label: isChosen ? `✓ ${label}` : label,
  ask: data(key, value),
})

const languageChoices = (writing: Writing): readonly DraftButton[] =>
  languages.map(({ code, voice }) =>
    offer(upper(voice.language(code), code), chosenIn(writing).language === code, 'language', code),
  )

/** The default pair, which for a topic is that of the group, and the countries with the most figures. */
function partnerChoices(countries: readonly Area[], writing: Writing): readonly DraftButton[] {
  const { pair, chosen } = writing
  const partner = isTopic(writing) ? partnerOfTopic(writing) : chosen?.settings.partner
  const defaultPartner = isTopic(writing) ? partnerOfChat(writing) : (chosen?.usual ?? pair.partner)
  const offered = countries.filter(area => area !== pair.reporter && area !== defaultPartner && isCountry(area))
  const all = [...new Set([...offered.slice(0, maxPartners), ...(partner === undefined ? [] : [partner])])]
  const { groups } = writing.language.say
  return [
    offer(
      groups[isTopic(writing) ? 'asGroup' : 'usual'](pairWith(defaultPartner, writing)),
      partner === undefined,
      'partner',
      byDefault,
    ),
    ...all.map(area => offer(writing.language.voice.area(area), area === partner, 'partner', area)),
  ]
}
const maxPartners = 6

const postChoices = (writing: Writing): readonly DraftButton[] =>
  postForms.map(form => {
    const label = upper(writing.language.say.groups.postForms[form], writing.language.code)
    return offer(label, form === (chosenIn(writing).posts ?? 'text'), 'posts', form === 'text' ? byDefault : form)
  })

const cardChoices = (writing: Writing): readonly DraftButton[] =>
  cardForms.map(form => {
    const label = upper(writing.language.say.groups.cardForms[form], writing.language.code)
    return offer(label, form === (chosenIn(writing).cards ?? 'mine'), 'cards', form === 'mine' ? byDefault : form)
  })

const deletionChoices = (writing: Writing): readonly DraftButton[] =>
  [undefined, 1, 6, 24, 47].map(hours =>
    offer(
      writing.language.say.groups.after(hours?.toString()),
      hours === chosenIn(writing).deleteAfter,
      'deleteAfter',
      hours?.toString() ?? byDefault,
    ),
  )

const pairWith = (partner: Area, { language: { voice }, pair }: Writing): string =>
  `${voice.area(pair.reporter)} – ${voice.area(partner)}`
