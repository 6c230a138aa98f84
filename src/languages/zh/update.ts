import { text } from '../model/text.ts'
import type { UpdateWords } from '../model/update.ts'

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
