import type { GroupWords } from '../model/groups.ts'
import { text } from '../model/voice/text.ts'

export const groups: GroupWords = {
  titles: { group: '本群组的设置', chat: '本聊天的设置' },
  language: name => `语言：${name}`,
  pair: pair => `未写国家时的默认国家对：${pair}`,
  topicPair: pair => (pair === undefined ? '本话题：与群组相同' : `本话题：${pair}`),
  askedBy: { everybody: '谁可以提问：所有人', admins: '谁可以提问：仅管理员' },
  length: { compact: '回答：简短，五行', full: '回答：完整，九行' },
  sound: { on: '通知：有声', off: '通知：静音' },
  pictures: { light: '图片：浅色', dark: '图片：深色' },
  posts: form => `发布内容：${form}`,
  postForms: { text: '文字', chart: '图表', both: '图表和文字' },
  cards: form => `我的卡片下的按钮：${form}`,
  cardForms: { mine: '仅限我', everyone: '所有人', links: '仅链接到机器人' },
  deletion: hours => (hours === undefined ? '我的回答：保留' : `我的回答：${hours}小时后删除`),
  onlyAdmins: '只有本群组的管理员可以更改。',
  asks: {
    language: '请选择在本聊天中回答所用的语言：',
    partner: '未写国家时，默认用哪一对？',
    topic: '在本话题中，未写国家时默认用哪一对？',
    deleteAfter: '何时删除我的回答？',
    posts: '请选择我在此发布的内容：',
    cards: '请选择谁可以使用您插入其他聊天的卡片下的按钮：',
  },
  buttons: {
    language: '语言',
    partner: '国家对',
    topic: '本话题的国家对',
    deleteAfter: '删除回答',
    everybody: '所有人可提问',
    admins: '仅管理员可提问',
    compact: '简短回答',
    full: '完整回答',
    soundOn: '有声通知',
    soundOff: '静音通知',
    light: '浅色图片',
    dark: '深色图片',
    posts: '文字或图表',
    cards: '卡片按钮',
    forget: '忘记本群组',
  },
  usual: pair => `照常：${pair}`,
  asGroup: pair => `与群组相同：${pair}`,
  after: hours => (hours === undefined ? '不删除' : `${hours}小时后`),
  saved: '已保存。',
  savedInTopic: '已保存，仅用于本话题。',
  onlyAdminsAsk: '本群组中只有管理员可以向我提问。请在私聊中提问。',
  greeting: bot => text`${{ bold: 'Karvan：每个数字都有出处的贸易数据' }}
发送 /turnover${bot} 2025，或提及 ${bot}：2026年1月阿塞拜疆自华进口额？
回复我的回答即可接着问：那出口呢？
带上我的名字的命令最可靠，不带名字可能传不到我。更多：/help${bot}
语言等由管理员设置：/settings${bot}`,
  forget:
    '这将删除为本群组保存的内容：设置、订阅、等待的数据以及我的回答的位置。成员的信息不会删除：请在与我的私聊中使用 /forgetme。',
  forgotten: '已删除：除 /privacy 中标有 * 的以外，不再保存本群组的任何信息。',
  personForgotten: '已忘记：除 /privacy 中标有 * 的以外，不再保存您的任何信息。本群组的设置只有其管理员可以删除。',
}
