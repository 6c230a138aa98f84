import type { ArticleWords, PostWords, UpdateWords } from '../../model/admin/commands.ts'
import { listed } from '../../model/admin/journal.ts'
import { text } from '../../model/voice/text.ts'
import { voice } from '../voice/voice.ts'

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

export const update: UpdateWords = {
  services: {
    imf: '国际货币基金组织',
    wits: '世界银行WITS',
    comtrade: '联合国Comtrade',
    comext: '欧盟统计局Comext',
    census: '美国人口普查局',
  },
  every: { year: '年度数据', month: '月度数据' },
  fetching: services => `正在获取数据：${services.join('、')}。新内容会显示在这里，由您决定后才会保存。`,
  nothingNew: '没有需要保存的内容',
  counts: (service, years, { added, revised, same, refused }) =>
    `${service}，${years}：新增 ${added} · 修订 ${revised} · 相同 ${same} · 未收 ${refused}`,
  revisions: '最大的修订：',
  refused: '未收：',
  posts: count => `用过修订数据的帖子：${count}`,
  faults: {
    unreachable: (service, line) => text`${service}没有回应，原有数据保持不变。请稍后再试：${line}`,
    limited: (service, line) => text`${service}暂时不再接受请求，原有数据保持不变。请一小时后再试：${line}`,
    refused: (service, line) =>
      text`${service}没有这些数据，或拒绝了请求，原有数据保持不变，其答复见系统日志。请试试其他年份：${line}`,
    'changed-shape': (service, line) =>
      text`${service}的答复格式无法识别，原有数据保持不变，差异见系统日志。请试试只查一年，或更新 Karvan：${line}`,
    'too-large': (service, line) => text`${service}的答复过大，原有数据保持不变。请减少年份：${line}`,
  },
  running: text`正在获取数据，结果会发给发起请求的所有者。请在那之后重新发送。`,
  failed: text`由于程序错误，更新未能完成，未作任何更改，详情见系统日志。请重试，或只查一个来源：${{ code: '/update imf' }}`,
}

export const article: ArticleWords = {
  names: {
    press: '媒体报道（未说明统计来源）',
    statistics: country => `官方统计（${country}，未说明机构）`,
    government: country => `政府（${country}）`,
  },
  title: '文章',
  page: (page, of) => `第${page}页，共${of}页`,
  nothing: '文中未发现数据、引语或项目信息。',
  first: '首次',
  inherited: slots => `取自前文：${slots.join('、')}`,
  assumed: slots => `文中没有，为推定：${slots.join('、')}`,
  slots: { flow: '流向', pair: '国家', period: '时期', currency: '货币' },
  held: '已有相同文字',
  unread: count => `未读出的含数字句子：${count}`,
  left: count => `还有${count}条放不下。请把其余文字另行发送。`,
  change: row => `第${row}条。请回复改正后的一行，或点按该行复制、修改后发送。`,
  byHand: '请回复这句话所说的内容，或点按该行复制、补充后发送。',
  details: '请回复需要更改的内容，或点按该行复制、修改后发送。',
  buttons: {
    all: '全选',
    none: '全不选',
    publish: count => (count === 0 ? '只发布来源' : `发布${count}条`),
    change: row => `修改第${row}条`,
    byHand: '手动添加',
    add: sentence => `添加第${sentence}句`,
    details: '来源信息',
  },
}
