import type { IssueDefinitions } from './define-issues.js'

/** Codes of EngineError: the caller broke the contract of a function (调用错误). */
export const usageIssues = {
  'rulebook/cannot-compile': {
    severity: 'error',
    params: [],
    en: 'The standards cannot be compiled. The error carries every issue found; use tryCompileRulebook to get them as values.',
    zh: '标准无法编译。错误中附有全部问题；如需以返回值取得，请使用 tryCompileRulebook。'
  },
  'criteria/bad-input': {
    severity: 'error',
    params: [],
    en: 'A filing decision was asked for without a report. Pass an object with kind, code and facts.',
    zh: '请求立案判断时没有给出上报内容。请传入含 kind、code、facts 的对象。'
  },
  'time-limits/bad-instant': {
    severity: 'error',
    params: [],
    en: 'A deadline or an instant is not a finite number of epoch milliseconds. Compute it first, and do not judge a case whose deadline was refused.',
    zh: '截止时间或时刻不是有限的毫秒时间戳。请先计算得出；截止时间被拒绝的案件不能判定按期与否。'
  },
  'evaluation/bad-row': {
    severity: 'error',
    params: [],
    en: 'A row of case facts holds something other than a whole number in a number column (or a flag other than 0 and 1, or a negative count), or something other than text in a text column. Make rows as CaseFacts describes them.',
    zh: '案件事实行的数值列中有非整数（或标志不是 0、1，或计数为负），或文本列中不是文本。请按 CaseFacts 的说明生成各行。'
  },
  'evaluation/bad-as-of': {
    severity: 'error',
    params: [],
    en: 'The instant of a tally (asOf) is not a whole number of epoch milliseconds. Pass one.',
    zh: '统计时点（asOf）不是整数毫秒时间戳。请传入毫秒时间戳。'
  },
  'evaluation/bad-period': {
    severity: 'error',
    params: [],
    en: 'The instants of an evaluated period are not whole numbers of epoch milliseconds, or it does not end after it begins. Make periods with parsePeriod.',
    zh: '考核周期的起止时刻不是整数毫秒时间戳，或终点不晚于起点。请用 parsePeriod 生成周期。'
  },
  'evaluation/different-tallies': {
    severity: 'error',
    retired: 'evaluation/different-counts',
    params: [],
    en: 'Two tallies of different schemes or instants were added. Add only tallies of one compiled scheme and one asOf.',
    zh: '不同评价方案或不同统计时点的统计结果不能相加。请只合并同一编译方案、同一 asOf 的统计结果。'
  },
  'analysis/conditions-do-not-compile': {
    severity: 'error',
    retired: null,
    params: [],
    en: 'Rules were analysed whose conditions do not compile. Check the standard first; the error carries the issues found.',
    zh: '所分析的规则中有条件无法编译。请先检查标准；错误中附有发现的问题。'
  },
  'testing/missing-standard': {
    severity: 'error',
    params: [],
    en: 'The standard whose vectors are run is not among the documents given. Pass it, too.',
    zh: '给出的文档中没有算例所属的标准。请一并传入。'
  },
  'testing/failing-vectors': {
    severity: 'error',
    params: [],
    en: 'A vector does not hold for the unchanged standard, so nothing can be said about mutants. Repair the vectors or the standard first.',
    zh: '有算例在未改动的标准上就不成立，无法评价变异。请先改正算例或标准。'
  },
  'testing/cannot-compile': {
    severity: 'error',
    params: [],
    en: 'Criteria that were put together for a test do not compile. The error carries the issues found.',
    zh: '为测试组成的立案条件无法编译。错误中附有发现的问题。'
  },
  'runner/invalid-clock': {
    severity: 'error',
    params: [],
    en: 'The clock that was handed to the runner gave something other than whole epoch milliseconds. Nothing was recorded. Hand it a clock such as Date.now.',
    zh: '交给运行器的时钟给出的不是整数毫秒时间戳。没有写入任何内容。请传入 Date.now 一类的时钟。'
  },
  'runner/invalid-schema': {
    severity: 'error',
    params: [],
    en: 'The schema in which a PostgreSQL store should live has no plain name. Use lower-case letters, digits and underscores.',
    zh: 'PostgreSQL 存储的模式名不符合要求。请使用小写字母、数字和下划线。'
  },
  'runner/invalid-patience': {
    severity: 'error',
    params: [],
    en: 'The time for which a store waits for a lock is no sensible number of milliseconds. Give a whole number, or leave it out.',
    zh: '存储等待锁的时间不是有效的毫秒数。请给出整数，或不填。'
  },
  'runner/weak-salt': {
    severity: 'error',
    params: [],
    en: 'The salt with which personal data should be digested is too short to hide it. Give at least 32 random bytes, written as hex.',
    zh: '用于个人信息摘要的盐过短，起不到保护作用。请使用至少 32 字节的随机数，写成十六进制。'
  },
  'runner/store-closed': {
    severity: 'error',
    params: [],
    en: 'A store was used after it was closed. Close it last, when nobody works with it any more.',
    zh: '存储关闭后仍被使用。请在所有使用者结束后再关闭。'
  }
} as const satisfies IssueDefinitions
