import type { HelpWords } from './words.js'

/** Help in English. */
export const helpEn: HelpWords = {
  description: 'City-management standards as data: check them, decide cases, score units, explain answers.',
  commands: {
    check: 'check standards: syntax, schema, meaning, overlaps',
    decide: 'decide every case of a file: filing, deadline, verdict, responsible bodies',
    score: 'score and rank units over the cases of a file',
    explain: 'explain one case in words, with every rule that was looked at',
    standards: 'list the standards that come with the command'
  },
  arguments: {
    paths: 'folders of standards, or single part files',
    cases: 'CSV or NDJSON file, also gzip; - reads standard input',
    case: 'a JSON file, the JSON itself, or - for standard input'
  },
  options: {
    standard:
      'packaged id or short name, or a folder of part files; @VERSION and #HASH (at least 12 characters) behind it pin the text',
    map: 'map.json: which column is which field or fact',
    bind: 'fill a delegated slot: slot=standard (repeatable)',
    on: 'date whose law applies, YYYY-MM-DD (default: the day of --as-of, else today)',
    asOf: 'instant at which unfinished cases are judged, ISO 8601; without an offset in the zone of the standard, a date alone means its first instant',
    knownAt: 'only calendar notices published by this date are known, YYYY-MM-DD',
    out: 'write there instead of standard output; the file appears whole or not at all',
    rejects:
      'write every row that cannot be used there with its number and reason: .xlsx and .csv are a copy of the table (then one bad row stops all), other names NDJSON',
    skipBad: 'leave out rows that cannot be used and go on with the others',
    format: 'form of the cases: csv, ndjson, xlsx or parquet (default: by file name)',
    encoding: 'encoding of the cases: utf-8 or gb18030 (default: the map, else utf-8)',
    sheet: 'sheet of a workbook (default: the map, else the only one that can be seen)',
    scheme: 'evaluation scheme of the standard',
    group: 'what is scored: unit',
    output: 'table, json, csv or html',
    json: 'write JSON',
    strict: 'take warnings as errors',
    deep: 'also prove what holds of all cases: gaps, rows that never decide, what nothing uses',
    quiet: 'no summary on stderr',
    lang: 'zh-CN or en (default: LANG)',
    help: 'show this help',
    version: 'show the version',
    allowDraft: 'use a standard that is still a draft',
    with: 'further standards that it builds on, written likewise (repeatable)',
    areaGrade: 'area grade of cases that name none, one capital letter',
    table: 'a table of every row and every comparison instead of words'
  },
  headings: { usage: 'Usage:', arguments: 'Arguments:', options: 'Options:', commands: 'Commands:' },
  terms: { options: 'options', command: 'command', default: (value) => ` (default: ${value})` },
  checkExit: `Exit status:
  0  no errors; there may be warnings
  1  errors, or with --strict warnings
  2  wrong usage, or nothing there that can be checked
  3  a fault in lijie itself`,
  exit: `Exit status:
  0  done; documents may have warnings
  1  documents have errors, or some cases were refused (all others are decided and written)
  2  wrong usage, or an input that cannot be used; nothing is written
  3  a fault in lijie itself`,
  examples: {
    all: `Examples:
  lijie check standards/yuncheng
  lijie decide cases.csv.gz --standard boston --map map.json --as-of 2011-10-01T00:00:00-04:00 --out out.ndjson
  lijie score cases.csv.gz --standard boston --map map.json --scheme ID --as-of 2011-10-01T00:00:00-04:00
  lijie explain case.json --standard yuncheng --bind working-shifts=cn-office-08-12-14-18`,
    check: `Examples:
  lijie check standards/yuncheng/case-standard-v2
  lijie check standards/yuncheng --deep
  lijie check standards --json --strict`,
    decide: `Each case gives one line, in the order of the file:
  {"caseId","filing":{"outcome","criteria","facts"},"deadline","verdict","responsible","because","refused"}
  verdict: on-time, overdue, open, no-limit, refused

Without --map a table has the columns caseId, kind, code, startedAt, disposedAt, unit, areaGrade and one per fact;
NDJSON has objects {caseId, kind, code, startedAt, disposedAt, unit, areaGrade, continues, facts}.

Examples:
  lijie decide cases.csv --standard boston --map map.json --as-of 2011-10-01T00:00:00-04:00 --out out.ndjson
  zcat cases.ndjson.gz | lijie decide - --input-format ndjson --standard yuncheng --bind working-shifts=cn-office-08-12-14-18 --rejects bad.ndjson`,
    score: `Examples:
  lijie score cases.csv --standard boston --map map.json --scheme ID --as-of 2011-10-01T00:00:00-04:00
  lijie score facts.parquet --facts --standard assessment/annex-style --scheme department --period 2026-03 --as-of 2026-04-01 --zone Asia/Shanghai
  lijie score --standard assessment/annex-style --list-schemes
  lijie score cases.csv --standard boston --map map.json --as-of 2011-10-01T00:00:00-04:00 --explain UNIT --out report.html`,
    explain: `Examples:
  lijie explain '{"kind":"component","code":"0101","startedAt":"2026-02-14T17:00:00+08:00","facts":{}}' --standard yuncheng
  lijie explain case.json --standard yuncheng --bind working-shifts=cn-office-08-12-14-18 --lang zh-CN`
  }
}
