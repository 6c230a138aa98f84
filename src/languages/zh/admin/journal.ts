import type { JournalWords } from '../../model/admin/journal.ts'
import { text } from '../../model/voice/text.ts'
import { voice } from '../voice/voice.ts'

const number = (n: number): string => voice.number(String(n))

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
  asked: (count, last) => (count === 1 ? `1 次，${last}` : `${number(count)} 次，最近一次 ${last}`),
  stats: '每日回答',
  noStats: '尚无统计。',
  statsOf: (answers, chats) => `回答 ${answers} · 聊天 ${chats}`,
  statsIn: (language, answers) => `${voice.language(language)} ${answers}`,
  sources: (shown, total) => `来源：共 ${total} 个，显示 ${shown} 个`,
  noSources: '没有符合的来源。新增来源：/source add。',
}
