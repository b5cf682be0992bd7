import type { DeadlineMove, ImpactKind } from '@lijie/engine/changes'
import type { MessageLanguage } from '@lijie/schema'

/** What `lijie impact` says. */
export interface ImpactWords {
  readonly description: string
  readonly arguments: Readonly<Record<'before' | 'after' | 'cases', string>>
  readonly options: Readonly<
    Record<'with' | 'on' | 'onAfter' | 'scheme' | 'out' | 'json' | 'top' | 'by', string>
  >
  readonly help: string
  readonly summary: (counts: { cases: number; changed: number; share: string }) => string
  readonly refusedBoth: string
  readonly kinds: Readonly<Record<ImpactKind, string>>
  readonly moves: Readonly<Record<DeadlineMove, string>>
  readonly deadlines: string
  readonly largest: (by: 'clock' | 'working') => string
  readonly first: (shown: number, all: number) => string
  readonly written: (rows: number, file: string) => string
  readonly columns: Readonly<Record<'case' | 'before' | 'after' | 'working' | 'clock' | 'what', string>>
  readonly scores: string
  readonly scoreColumns: readonly string[]
  readonly outcomes: Readonly<Record<'filed' | 'not-filed' | 'needs' | 'refused', string>>
  readonly noDeadline: string
  readonly unread: string
}

const en: ImpactWords = {
  description: 'decide the same cases under two versions of a standard and tell what becomes of them',
  arguments: {
    before: 'the older version: a folder of part files, or a packaged standard',
    after: 'the newer version',
    cases: 'CSV or NDJSON file of cases, also gzip; - reads standard input'
  },
  options: {
    with: 'standards that both build on, named in the same way (repeatable)',
    on: 'date whose law applies to both versions, YYYY-MM-DD (default: the day of --as-of, else today)',
    onAfter: 'another such date for the newer version, where the two are never in force together',
    scheme: 'also score the units under this evaluation scheme of both versions',
    out: 'write every case that changes there: CSV for a name ending in .csv, else NDJSON',
    json: 'write JSON',
    top: 'how many of the largest moves of deadlines to list',
    by: 'measure moves of deadlines by: working or clock'
  },
  help: `Exit status:
  0  every case is answered the same
  1  some cases are answered differently
  2  wrong usage, or an input that cannot be used; nothing is written
  3  a fault in lijie itself

Every case has exactly one kind of change, the gravest; deadlines are counted beside it.

Examples:
  lijie impact old/yuncheng new/yuncheng cases.csv --bind working-shifts=cn-office
  lijie impact old/boston new/boston cases.csv.gz --map map.json --scheme SCHEME --as-of 2011-10-01T00:00:00-04:00 --out changed.csv`,
  summary: ({ cases, changed, share }) =>
    `${cases} case${cases === 1 ? '' : 's'}: ${cases - changed} answered the same, ${changed} differently (${share} %).`,
  refusedBoth: 'answered the same, but refused under both',
  kinds: {
    'refused-now': 'refused now',
    'answered-now': 'answered now, refused before',
    'filed-no-more': 'filed before, not filed now',
    'filed-now': 'filed now, not filed before',
    'needs-now': 'needs facts now',
    'decided-now': 'decided now, needed facts before',
    'other-row': 'filed under another row',
    'limit-changed': 'another limit',
    'deadline-changed': 'the same limit, another deadline',
    'other-body': 'another disposing body',
    'other-needs': 'needs other facts',
    'other-refusal': 'refused for another reason',
    same: 'the same'
  },
  moves: { earlier: 'earlier', later: 'later', new: 'new', gone: 'gone', same: 'the same', none: 'none' },
  deadlines: 'Deadlines',
  largest: (by) => `Largest moves of deadlines, by ${by === 'working' ? 'working hours' : 'the clock'}:`,
  first: (shown, all) =>
    shown === all
      ? 'Cases that change:'
      : `The first ${shown} of ${all} cases that change (--out FILE lists all):`,
  written: (rows, file) => `${rows} changed case${rows === 1 ? '' : 's'} written to ${file}.`,
  columns: {
    case: 'Case',
    before: 'Before',
    after: 'After',
    working: 'Working h',
    clock: 'Clock h',
    what: 'What changes'
  },
  scores: 'Scores, the largest difference first:',
  scoreColumns: ['Unit', 'Cases', 'Before', 'After', 'Difference', 'Rank before', 'Rank after'],
  outcomes: { filed: 'filed', 'not-filed': 'not filed', needs: 'needs', refused: 'refused' },
  noDeadline: 'no deadline',
  unread: '(not readable)'
}

const zh: ImpactWords = {
  description: '用一个标准的两个版本判定同一批案件，说明结果有何不同',
  arguments: {
    before: '旧版：标准目录，或随附标准',
    after: '新版',
    cases: '案件 CSV 或 NDJSON 文件，可为 gzip；- 表示标准输入'
  },
  options: {
    on: '两个版本所适用的日期，YYYY-MM-DD（默认：--as-of 当日，否则今天）',
    with: '两个版本所依据的其他标准（上层标准），写法同上（可重复）',
    onAfter: '新版另用的日期，适用于两个版本从不同时有效的情形',
    scheme: '另按两个版本的这一评价方案为各单位计分',
    out: '把结果有变的案件写入此文件：名称以 .csv 结尾为 CSV，否则为 NDJSON',
    json: '输出 JSON',
    top: '列出截止时间变动最大的几件',
    by: '变动大小的计法：working 工作时间，clock 自然时间'
  },
  help: `退出状态：
  0  所有案件结果相同
  1  有案件结果不同
  2  用法错误，或输入无法使用；不写任何文件
  3  lijie 自身的错误

每个案件只计入一种变化，取最重的一种；截止时间另行计数。

示例：
  lijie impact old/yuncheng new/yuncheng cases.csv --bind working-shifts=cn-office
  lijie impact old/boston new/boston cases.csv.gz --map map.json --scheme 方案编号 --as-of 2011-10-01T00:00:00-04:00 --out changed.csv`,
  summary: ({ cases, changed, share }) =>
    `共 ${cases} 件：结果相同 ${cases - changed}，不同 ${changed}（${share}%）。`,
  refusedBoth: '结果相同，但两版均拒绝',
  kinds: {
    'refused-now': '现被拒绝',
    'answered-now': '原被拒绝，现可判定',
    'filed-no-more': '原立案，现不立案',
    'filed-now': '原不立案，现立案',
    'needs-now': '现需补充事实',
    'decided-now': '原需补充事实，现可判定',
    'other-row': '适用另一行',
    'limit-changed': '时限不同',
    'deadline-changed': '时限相同，截止时间不同',
    'other-body': '处置单位不同',
    'other-needs': '所需事实不同',
    'other-refusal': '拒绝理由不同',
    same: '相同'
  },
  moves: { earlier: '提前', later: '推后', new: '新有', gone: '不再有', same: '不变', none: '无' },
  deadlines: '截止时间',
  largest: (by) => `截止时间变动最大的案件（按${by === 'working' ? '工作时间' : '自然时间'}）：`,
  first: (shown, all) =>
    shown === all ? '结果有变的案件：' : `结果有变的 ${all} 件中的前 ${shown} 件（--out 文件 可列出全部）：`,
  written: (rows, file) => `已将结果有变的 ${rows} 件写入 ${file}。`,
  columns: {
    case: '案件',
    before: '旧版',
    after: '新版',
    working: '工作小时',
    clock: '自然小时',
    what: '变化'
  },
  scores: '得分，差异大的在前：',
  scoreColumns: ['责任单位', '案件数', '旧版得分', '新版得分', '差异', '旧名次', '新名次'],
  outcomes: { filed: '立案', 'not-filed': '不立案', needs: '需补充', refused: '拒绝' },
  noDeadline: '无截止时间',
  unread: '（无法读取）'
}

/** The words of `lijie impact` in a language. */
export function impactWords(language: MessageLanguage): ImpactWords {
  return language === 'en' ? en : zh
}
