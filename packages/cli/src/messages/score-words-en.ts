import type { ScoreTexts } from './score-words.js'

/** The words of `lijie score` in English. */
export const scoreWordsEn: ScoreTexts = {
  arguments: {
    cases:
      'file of cases: CSV, NDJSON, XLSX or Parquet, or a table postgres://…?table=… or clickhouse://…?table=…; - is standard input; with --facts, rows of case facts; none for schemes of figures alone'
  },
  options: {
    scheme: 'evaluation schemes of the standard, several allowed (default: the only one that computes)',
    listSchemes: 'list the schemes of the standard, and what is missing from drafts',
    period: 'period: 2026-02, 2026-Q1, 2026-H1, 2026, 2026-W07, or 2026-02-01/2026-02-15',
    compare: 'compare with: previous, last-year, or a period; needs --base',
    base: 'what rates of change are divided by: the total of the previous or of the current period',
    objects: 'table of evaluated objects: object, name, group, class (lijie template --for objects)',
    figures: 'table of figures from outside: object, period, figure, value (lijie template --for figures)',
    whatIf: 'score the same cases under another scheme or standard too, and rank the changes',
    explain: 'tell where this object lost its points, down to case ids',
    cases: 'so many case ids for each loss (default: 20); the others are counted',
    facts: 'the table holds case facts, as lijie facts writes them: it is counted where it lies',
    checkDuplicates: 'refuse a table in which a case and unit stand twice; takes longer than counting',
    by: 'who makes the report',
    format: 'table, json, csv, html or xlsx (default: by the ending of --out, else table)',
    zone: 'zone in which days and months begin, where the standard states none: Asia/Shanghai'
  },
  objects: {
    unit: 'Unit',
    district: 'District',
    street: 'Street',
    community: 'Community',
    cell: 'Unit grid',
    collector: 'Collector',
    acceptor: 'Acceptor',
    filer: 'Filer',
    dispatcher: 'Dispatcher'
  },
  name: 'Name',
  value: 'value',
  numerator: 'numerator',
  denominator: 'denominator',
  grade: 'Grade',
  against: (period) => `Against ${period}`,
  difference: 'change',
  changeRate: 'Change %',
  base: (base) => (base === 'previous' ? 'of the earlier score' : 'of this score'),
  places: 'Ranks won',
  group: 'Group',
  mean: 'mean',
  period: 'period',
  lists: 'Lists',
  warnings: 'Warnings',
  confidence: 'How well the scheme is known',
  nameless: (rows) =>
    `${rows} ${rows === 1 ? 'row names' : 'rows name'} no object and ${rows === 1 ? 'is' : 'are'} not ranked.`,
  withoutFractions: 'Counts are left out for width; --format csv, xlsx and html have them.',
  pointsOnly: 'Counts and values are left out for width; --format csv, xlsx and html have them.',
  inBlocks: 'Too wide for one table: each indicator has its own below.',
  lost: 'lost',
  whatIf: (label, scheme) => `Under ${label} instead of ${scheme}, largest change first:`,
  noChange: 'Nothing changes.',
  before: 'now',
  after: 'then',
  explain: (object) => `Where ${object} lost points:`,
  counters: 'Counts',
  lossRows: (rows) => `${rows} ${rows === 1 ? 'row' : 'rows'}`,
  more: (rows) => `and ${rows} more`,
  nothingLost: 'no points lost',
  schemes: {
    headings: ['Scheme', 'State', 'Scores by', 'Period by', 'Name'],
    complete: 'complete',
    draft: 'draft',
    bases: { reported: 'report', acted: 'action', due: 'due time', closed: 'closing' },
    noBasis: 'none: all cases given',
    missing: (scheme) => `Missing from ${scheme}:`,
    none: 'The standard has no evaluation schemes.'
  }
}
