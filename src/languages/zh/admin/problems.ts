import type { Malformed } from '../../../answers/model/admin-problem.ts'
import type { AdminProblemWords, AdminWords, Unknown } from '../../model/admin/words.ts'
import { join, text } from '../../model/voice/text.ts'

const things: Record<Unknown, string> = {
  'unknown-source': '来源',
  'unknown-organisation': '机构',
  'unknown-speaker': '人物',
  'unknown-project': '项目',
  'unknown-id': '数据或引语',
}
const malformed: Record<Malformed, { readonly what: string; readonly try: string }> = {
  'not-a-period': { what: '有效时间', try: '2025、2026-02、2025-Q3 或 2025-01/2025-10' },
  'not-an-amount': { what: '数额', try: '395.1m、4.87bn、+30.2% 或第4位' },
  'not-a-person': { what: '用户编号', try: '数字，例如 123456789' },
  'not-a-url': { what: '网址', try: '以 https:// 开头的网址' },
  'not-a-day': { what: '日期', try: '2026-03-13、2026-03 或 2026' },
  'not-a-service': { what: '数据来源', try: 'imf、wits、comtrade、comext 或 census' },
  'not-a-version': { what: '版本号', try: '/log 中的编号；撤销最近一次改动只需 /undo' },
}

export const wrongs: AdminProblemWords = {
  unknownWord: (heard, nearest) =>
    nearest === undefined
      ? text`这里看不懂“${heard}”。较长的文字请加引号，或将其删去。`
      : text`这里看不懂“${heard}”。是否指 ${nearest}？`,
  unknown: (what, heard, nearest) =>
    nearest.length === 0
      ? text`未收录${things[what]}“${heard}”。`
      : text`未收录${things[what]}“${heard}”。最接近的是：${join(
          nearest.map(id => [{ code: id }]),
          '、',
        )}。`,
  whereIds: text`点击答案下方的“来源”，再点“依据”，编号就在那里。`,
  enterNew: list => text`已收录的见 ${list}。如需新增，请回复下面一行所缺的内容，或点击该行复制：`,
  not: (what, heard) => text`“${heard}”不是${malformed[what].what}。可写：${malformed[what].try}。`,
  twice: (part, heard) => text`${part}写了两次，第二次是“${heard}”。请只写一次。`,
  withdrawn: id => text`${{ code: id }} 已撤回。原因见 ${{ code: `/history ${id}` }}，重新录入请用 /add。`,
  fixedTopics: topics => text`主题列表是固定的：${topics.join('、')}。请在引语中写明其一，例如 topic trade。`,
  sourcesDiffer: (one, other) =>
    text`两个来源对同一数据的记载不同：${{ code: one }} 和 ${{ code: other }}。请先用 /retract 撤回有误的一条，再合并。`,
  officialSource: id => text`${{ code: id }} 是官方统计表，由 /update 维护，不能合并或删除。`,
  nameHeld: id => text`已经收录：${{ code: id }}。`,
  sameAsHeld: id => text`不会有任何变化：${{ code: id }} 本来就是这样。`,
  'nothing-to-undo': text`您没有可撤销的改动。已做的改动见 /log。`,
  'nothing-to-redo': text`没有可重做的改动。已做的改动见 /log。`,
  changedSince: version => text`第 ${version} 版后来改动了同一内容。请先撤销那一版，或查看 /log。`,
  notYours: version => text`第 ${version} 版是别人所做，可由其作者或所有者撤销。`,
  seeded: version => text`第 ${version} 版是初始数据，不能整体撤销。其中个别数据可用 /edit 或 /retract 更改。`,
  'is-owner': text`此人是所有者。所有者在机器人的设置中指定，不在这里。`,
  'owners-only': text`只有所有者能这样做，请联系其中一位：/admins list`,
  cannotSave: {
    full: text`未能保存：机器人的磁盘已满。没有任何改动，请稍后再试。`,
    failed: text`未能保存：机器人目前无法写入数据。没有任何改动，请稍后再试。`,
  },
  'not-queued': text`待批准的改动中没有这一项。待批准的见 /queue。`,
  'own-change': text`这是您自己的改动，须由另一位管理员批准。`,
  'no-reply': text`请在回复相关文件或文字时使用此命令。`,
  tooLong: most => text`这一行超过${most}个字符，或其中引文超过1,000个字符。请缩短后重新发送。`,
  file: {
    'too-large': () => text`文件过大，最多 20 MB。请分几次发送。`,
    'not-utf8': () => text`文件不是 UTF-8 编码。请另存为“CSV UTF-8”后重新发送。`,
    'not-csv': heard =>
      text`无法读取此 CSV${heard === undefined ? '' : `（“${heard}”）`}。请检查引号和分隔符后重新发送。`,
    'not-xlsx': () => text`无法读取这个工作簿。请另存为 .xlsx 或“CSV UTF-8”后重新发送。`,
    picture: () => text`图片里的表格无法读取。请以文件（.xlsx 或 .csv）发送表格，并在说明中写 /import。`,
    'not-json': heard =>
      text`无法读取此 JSON${heard === undefined ? '' : `（“${heard}”）`}。请按 /backup 生成的原样发送。`,
    'no-columns': heard => text`缺少列${heard === undefined ? '' : `：${heard}`}。第一行须写明列名。`,
    empty: () => text`文件是空的。请发送含有列名和数据行的文件。`,
    'no-rows': () => text`文件只有列名，下面没有任何数据行，不会有任何更改。`,
    'pdf-or-html': () => text`这是 PDF 或网页，不是表格。请把其中的表格另存为 .xlsx 或“CSV UTF-8”后发送。`,
    'mixed-decimals': heard =>
      text`有的数字用逗号作小数点，有的用点${heard === undefined ? '' : `（${heard}）`}。请统一使用小数点，不要用千位分隔符。`,
    protected: () => text`工作簿有密码。请取消密码，或另存为“CSV UTF-8”后重新发送。`,
    gone: () => text`文件已无法下载，请重新发送。`,
    'other-schema': heard =>
      text`此备份的数据格式不同${heard === undefined ? '' : `（${heard}）`}。请用生成它的 Karvan 版本恢复。`,
  },
  page: {
    'private-address': text`该网址不在公开网络上，请直接发送正文。`,
    'too-large': text`网页超过 2 MB，请直接发送正文。`,
    'not-text': text`网页不是文字，请直接发送正文。`,
    'no-answer': text`网页无法打开。请稍后再试，或直接发送正文。`,
    'too-slow': text`网页 10 秒内没有响应。请稍后再试，或直接发送正文。`,
    paywalled: text`这篇文章仅供订阅者阅读，网页上只有开头。请直接发送正文。`,
    empty: text`网页上没有可读的文章，可能只有浏览器才能显示。请直接发送正文。`,
  },
  excerptNotFound: heard => text`所发正文中没有“${heard}”。请原样复制。`,
  numberNotInExcerpt: number => text`引文中没有${number}。请引用写有该数字的原文，或注明位置：at “表2”。`,
  refused: sentence => text`${sentence}`,
}

export const refusals: AdminWords['refusals'] = {
  'no-such-source': () => '所引来源尚未收录，请先用 /source add 添加。',
  'no-such-organisation': () => '统计机构尚未收录，请填写编号，例如 AZ_SCC。',
  'no-such-speaker': () => '该人物尚未收录，请填写编号，例如 lu-mei。',
  'no-such-project': () => '该项目尚未收录，项目列表：/project。',
  'no-such-id': at => `没有编号为“${at}”的内容。`,
  'no-citation': () => '缺少原文或其在来源中的位置，请补上引文。',
  duplicate: () => '这已收录。已有内容请用 /edit 修改。',
  'bad-period': () => '时间不合适：增速的基期须更早，且与报告期一样长。',
  'old-currency': () => '只收录现行货币。该货币已停用，例如苏联卢布。',
  'bad-unit': () => '单位不合适：数额用货币，增速和占比用百分比，排名用整数。',
  future: () => '该时间或来源日期尚未到来，请核对日期。',
  bidi: () => '文字中含有不可见的控制字符，请重新输入。',
  'wrong-version': () => '有人抢先修改了，请重新发送。',
  'in-use': at => `“${at}”仍被引用，不能删除。请先撤回引用它的内容。`,
  'no-person': at => `${at} 是 Telegram 自用的编号，请发送用户编号。`,
  'changed-since': (_, later) => `第 ${later} 版后来改动了同一内容，请先撤销那一版。`,
  'no-such-edit': at => `没有第 ${at} 版。全部版本：/log。`,
}

export const rejected: AdminWords['rejected'] = {
  columns: '列数过多或过少',
  number: '不是数字',
  percent: '这是百分比：请写不带“%”的数字，单位为 PT，乘数为 0',
  comma: '数字中有逗号：请用小数点，不要用千位分隔符',
  period: '不是有效时间',
  area: '不是国家',
  twice: '在文件中出现两次',
  word: '不是该列的用词',
  address: '不是网址',
  empty: '单元格为空',
}
