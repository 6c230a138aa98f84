import { listed } from '../model/admin.ts'
import type { PostWords } from '../model/post.ts'
import { text } from '../model/text.ts'
import { voice } from './voice.ts'

const number = (n: number): string => voice.number(String(n))
const audiences = { channels: '发往频道', subscribers: '发给订阅者', all: '发给全部' }

export const post: PostWords = {
  title: '群发',
  notSent: '尚未发送',
  to: (audience, total, kinds) => `${audiences[audience]}：${total}${kinds === '' ? '' : `（${kinds}）`}`,
  kinds: counts =>
    listed([
      [counts.private, n => `私聊 ${number(n)}`],
      [counts.group, n => `群组 ${number(n)}`],
      [counts.channel, n => `频道 ${number(n)}`],
    ]).replaceAll(', ', '，'),
  only: language => `仅限使用${voice.language(language)}的聊天`,
  paused: count => `订阅已暂停，不发送：${count}`,
  takes: time => `大约需要${time}。`,
  eachLanguage: '最后一行会用各聊天自己的语言。',
  notInChannels: '频道收到的内容不含最后一行。',
  because: '此聊天已订阅，因此收到本消息 · /unsubscribe',
  buttons: { post: '发送', pause: '暂停', goOn: '继续', refresh: '刷新', stop: '停止' },
  states: { underway: '正在发送', paused: '已暂停', stopped: '已停止', posted: '已发送' },
  progress: (sent, of) => `${of} 个中已发 ${sent} 个`,
  gone: count => `已屏蔽或离开：${count}`,
  failed: count => `未送达：${count}`,
  dropped: count => `未发送：${count}`,
  nobody: {
    channels: text`还没有频道订阅。由频道管理员在此私聊中输入：${{ code: '/subscribe @频道' }}`,
    subscribers: text`还没有人订阅。个人和群组可用 /subscribe 订阅。`,
    all: text`还没有人订阅。个人和群组用 /subscribe，频道用 ${{ code: '/subscribe @频道' }}。`,
  },
  nobodyIn: (language, others) => `没有使用${voice.language(language)}的聊天。所有语言合计：${others}`,
  page: '群发消息',
  how: [
    text`${{ code: '/post channels' }} 加正文；或用它回复您自己的消息`,
    text`${{ code: '/post subscribers' }}：私聊和群组；${{ code: '/post all' }}：全部`,
    text`${{ code: '/post all in az' }}：只发给使用该语言的聊天`,
  ],
  none: '最近 30 天没有群发过。',
  toChange: '请复制、修改后重新发送。什么都没有发出。',
  cancelled: '已取消，什么都没有发出。',
  expired: '已过期，什么都没有发出。请重新发送正文。',
  noAudience: heard => `“${heard}”不是发送对象。请以 /post channels、/post subscribers 或 /post all 开头。`,
  noWords: '缺少正文。请写在 /post channels 后面，或用该命令回复一条文字消息。',
  tooLong: most => `正文过长，最多 ${most} 个字符。请缩短后重新发送。`,
}
