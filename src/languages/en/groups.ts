import type { GroupWords } from '../model/groups.ts'
import { text } from '../model/voice/text.ts'

export const groups: GroupWords = {
  titles: { group: 'Settings of this group', chat: 'Settings of this chat' },
  language: name => `Language: ${name}`,
  pair: pair => `Pair taken when no country is named: ${pair}`,
  topicPair: pair => (pair === undefined ? 'In this topic: the same pair' : `In this topic: ${pair}`),
  askedBy: { everybody: 'Who may ask: everybody', admins: 'Who may ask: only the admins' },
  length: { compact: 'Answers: short, five lines', full: 'Answers: full, nine lines' },
  sound: { on: 'Notifications: with sound', off: 'Notifications: without sound' },
  pictures: { light: 'Pictures: light', dark: 'Pictures: dark' },
  posts: form => `Posts: ${form}`,
  postForms: { text: 'text', chart: 'chart', both: 'chart and text' },
  cards: form => `Buttons under my cards: ${form}`,
  cardForms: { mine: 'only for me', everyone: 'for everyone', links: 'only links to the bot' },
  deletion: hours => (hours === undefined ? 'My answers: kept' : `My answers: deleted after ${hours} h`),
  onlyAdmins: 'Only admins of this group can change this.',
  asks: {
    language: 'Choose the language of the answers in this chat:',
    partner: 'Choose the pair that I take when no country is named:',
    topic: 'Choose the pair that I take in this topic when no country is named:',
    deleteAfter: 'Choose when I delete an answer of mine:',
    posts: 'Choose what my posts here carry:',
    cards: 'Choose who uses the buttons under the cards that you insert in other chats:',
  },
  buttons: {
    language: 'Language',
    partner: 'Pair',
    topic: 'Pair of this topic',
    deleteAfter: 'Delete answers',
    everybody: 'Everybody may ask',
    admins: 'Only admins may ask',
    compact: 'Short answers',
    full: 'Full answers',
    soundOn: 'Sound on',
    soundOff: 'Sound off',
    light: 'Light pictures',
    dark: 'Dark pictures',
    posts: 'Text or chart',
    cards: 'Buttons of cards',
    forget: 'Forget this group',
  },
  usual: pair => `As usual: ${pair}`,
  asGroup: pair => `As in the group: ${pair}`,
  after: hours => (hours === undefined ? 'Never' : `After ${hours} h`),
  saved: 'Saved.',
  savedInTopic: 'Saved for this topic only.',
  onlyAdminsAsk: 'In this group only its admins ask me. Ask me in a private chat.',
  greeting: bot => text`${{ bold: 'Karvan: trade figures with a source behind each one' }}
Ask /turnover${bot} 2025, or mention ${bot}: imports from China, January 2026?
Reply to an answer to go on from it: and exports?
A command with my name is surest: a bare one may not reach me. More: /help${bot}
Admins choose the language and more: /settings${bot}`,
  forget:
    'This removes what is kept of this group: its settings, its subscriptions, the figures that it waits for and where my answers stand. Nothing about a member is removed: for that there is /forgetme in a private chat with me.',
  forgotten: 'Forgotten: nothing is kept of this group any more, except what /privacy marks with *.',
  personForgotten:
    'Forgotten: nothing about you is kept any more, except what /privacy marks with *. Only its admins can remove what this group has chosen.',
}
