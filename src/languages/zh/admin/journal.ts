import type { JournalWords } from '../../model/admin/journal.ts'
import { text } from '../../model/voice/text.ts'
import { voice } from '../voice/voice.ts'

const number = (n: number): string => voice.number(String(n))

const lists: JournalWords['lists'] = {
  sources: '来源',
  speakers: '发言人',
  organisations: '机构',
  projects: '项目',
  topics: '主题',
}

export const journal: JournalWords = {
  version: version => `第 ${version} 版`,
  seed: '首批数据',
  counts: counts =>
    [
      [counts.figures, '项数据'] as const,
      [counts.words, '条引语或事实'] as const,
      [counts.corrected, '项更正'] as const,
      [counts.withdrawn, '项撤回'] as const,
      [counts.sources, '个来源'] as const,
      [counts.names, '个名称'] as const,
    ]
      .filter(([n]) => n > 0)
      .map(([n, what]) => `${number(n)}${what}`)
      .join('、'),
  empty: '无内容',
  corrected: (what, before, now) =>
    before === undefined ? text`更正：${now} · ${what}` : text`更正：${before} → ${now} · ${what}`,
  gone: what => `将撤回：${what}`,
  withdrawn: (what, why) => `撤回：${what}；原因：${why}`,
  appointed: person => `任命编辑 ${person}`,
  dismissed: person => `移除编辑 ${person}`,
  removed: id => `删除：${id}`,
  toRemove: id => `将删除：${id}`,
  tookBack: version => `撤销第 ${version} 版`,
  broughtAgain: version => `重做第 ${version} 版`,
  log: '操作日志',
  noEdits: '尚无任何改动。',
  head: signs => text`日志校验码：${{ code: signs }}`,
  history: id => text`${{ code: id }} 的历史`,
  noHistory: '没有这个编号。编号在“来源”后面的依据卡片上。',
  owners: '所有者',
  editors: '编辑',
  noEditors: '暂无',
  namingEditors: text`由所有者任命编辑：${{ code: '/admins add 123456789' }}。`,
  pickEditor: '选择编辑',
  gaps: '有人问过但未收录',
  noGaps: '目前没有找不到数据的问题。',
  addGap: n => `添加第${n}项`,
  asked: (count, last) => (count === 1 ? `1 次，${last}` : `${number(count)} 次，最近一次 ${last}`),
  stats: '每日回答',
  noStats: '尚无统计。',
  statsOf: (answers, chats) => `回答 ${answers} · 聊天 ${chats}`,
  statsIn: (language, answers) => `${voice.language(language)} ${answers}`,
  lists,
  listed: (what, shown, total) => `${lists[what]}：共 ${total} 项，显示 ${shown}`,
  noNames: '没有符合的条目。已收录的见 /list。新增：/source add、/add speaker、/add organisation 或 /add project。',
  howToList: text`搜索：${{ code: '/list 鲁梅' }} 或 ${{ code: '/list 来源 trend' }}`,
  cited: count => `引用此来源的数据和引语：${count} 条`,
  inUse: (id, count) => text`${{ code: id }} 不能删除：有 ${count} 条数据和引语引用它。`,
  mergeInstead: '如需转到另一来源，请回复该来源的编号，或点击下面一行复制：',
  merged: (from, to, count) => text`${{ code: from }} → ${{ code: to }}，转移引用 ${count} 处`,
  keptOnce: count => `两处皆有、只留一处：${count}`,
}
