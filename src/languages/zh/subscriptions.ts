import type { SubscriptionWords } from '../subscriptions.ts'
import { text } from '../text.ts'

export const subscriptions: SubscriptionWords = {
  on: '已订阅最新数据',
  off: '尚未订阅',
  paused: '订阅已暂停',
  removed: '订阅已结束，不再保存任何内容。',
  nothing: '这里没有订阅。',
  onlyAdmins: '只有本聊天的管理员可以更改订阅。',
  noChannel: name => `我看不到频道 ${name}。请先把我加为该频道的管理员。`,
  cannotPost: name => `我无权在 ${name} 发布。请把我设为有发布权限的管理员。`,
  unknownWord: heard => `“${heard}”在这里没有含义。例如：/subscribe 中国 每天 纪录`,
  about: countries => `内容：${countries.join('、')}`,
  kinds: { new: '新数据', record: '纪录', rank: '排名变化', conflict: '来源分歧', correction: '更正' },
  cadences: { now: '立即', daily: '每天早上', weekly: '每周一', monthly: '每月1日' },
  quiet: (from, to, zone) => `免打扰：${from}–${to}（${zone}）`,
  hint: '一行即可：/subscribe 中国 每天 纪录 排名 免打扰 22-8',
  buttons: {
    subscribe: '订阅',
    unsubscribe: '取消订阅',
    pause: '暂停',
    resume: '继续',
    silent: '静音',
    loud: '有声',
    tell: '有数据时告诉我',
  },
  marks: { new: '', record: '纪录：', rank: '排名：', conflict: '来源不一：', correction: '更正：' },
  titles: { now: '最新', daily: '今日最新', weekly: '本周最新', monthly: '本月最新' },
  more: count => `另有${count}条：/latest`,
  waiting: '该数据出现时会通知您一次。',
  waitsFull: '您已在等待20个数据，不能再多。',
  corrected: (was, now, day) => text`${dated('更正', day)}：${was} → ${now}`,
  withdrawn: (was, why, day) => `${dated('撤回', day)}：${was}（${why}）`,
  restored: (now, day) => text`${dated('恢复有效', day)}：${now}`,
  undone: '该条记录已撤销',
}

const dated = (what: string, day: string | undefined): string => (day === undefined ? what : `${what}（${day}）`)
