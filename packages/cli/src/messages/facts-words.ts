import type { MessageLanguage } from '@lijie/schema'

/** What `lijie facts` says. */
export interface FactsWords {
  readonly description: string
  readonly cases: string
  readonly journal: string
  readonly out: string
  readonly asOf: string
  readonly help: string
  readonly written: (rows: number, file: string) => string
}

const en: FactsWords = {
  description: 'write the flat rows that evaluation counts, one per case and unit',
  cases:
    'file of cases: CSV, NDJSON, XLSX, Parquet, or a table postgres://…?table=… or clickhouse://…?table=…',
  journal: 'take the rows from a journal instead: a journal file, or the store sqlite:FILE',
  out: 'file to write: .parquet, .csv or .ndjson (default: NDJSON on standard output)',
  asOf: 'instant at which unfinished cases are judged; needed with --journal',
  help: `Exit status:
  0  all rows written
  1  some cases cannot be used; nothing was written unless --skip-bad says so
  2  wrong usage, or an input that cannot be used
  3  a fault in lijie itself

Examples:
  lijie facts cases.xlsx --map cases.map.json --standard yuncheng --bind working-shifts=cn-office-08-12-14-18 --out facts.parquet
  lijie facts --journal journal.ndjson --standard harbin --as-of 2026-04-01 --out facts.parquet`,
  written: (rows, file) => `${rows} ${rows === 1 ? 'row' : 'rows'} written to ${file}`
}

const zh: FactsWords = {
  description: '写出评价计数所用的案件事实行，每个案件和单位一行',
  cases: '案件文件：CSV、NDJSON、XLSX、Parquet，或库表 postgres://…?table=…、clickhouse://…?table=…',
  journal: '改从案件日志取得：日志文件，或存储 sqlite:FILE',
  out: '写入的文件：.parquet、.csv 或 .ndjson（默认以 NDJSON 写到标准输出）',
  asOf: '判断未完成案件的时点；使用 --journal 时必须给出',
  help: `退出状态：
  0  全部写出
  1  有案件无法使用；未加 --skip-bad 时不写出任何内容
  2  用法错误，或输入无法使用
  3  lijie 自身的错误

示例：
  lijie facts cases.xlsx --map cases.map.json --standard yuncheng --bind working-shifts=cn-office-08-12-14-18 --out facts.parquet
  lijie facts --journal journal.ndjson --standard harbin --as-of 2026-04-01 --out facts.parquet`,
  written: (rows, file) => `已写出 ${rows} 行到 ${file}`
}

/** The words of `lijie facts` in a language. */
export function factsWords(language: MessageLanguage): FactsWords {
  return language === 'en' ? en : zh
}
