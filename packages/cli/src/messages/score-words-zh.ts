import type { ScoreTexts } from './score-words.js'

/** The words of `lijie score` in Chinese. */
export const scoreWordsZh: ScoreTexts = {
  arguments: {
    cases:
      '案件文件：CSV、NDJSON、XLSX、Parquet，或库表 postgres://…?table=…、clickhouse://…?table=…；- 为标准输入；加 --facts 时为案件事实表；只用外部数据的方案不必给出'
  },
  options: {
    scheme: '标准中的评价方案编号，可写多个（只有一个完整方案时可省略）',
    listSchemes: '列出标准中的方案，以及草案尚缺什么',
    period: '考核周期：2026-02、2026-Q1、2026-H1、2026、2026-W07 或 2026-02-01/2026-02-15',
    compare: '对比：previous（环比）、last-year（同比）或某一周期；须同时写 --base',
    base: '增长率以哪一期总分为基数：previous（对比期）、current（本期）',
    objects: '评价对象表：评价对象、名称、组别、类别（lijie template --for objects）',
    figures: '外部数据表：评价对象、周期、数据项、数值（lijie template --for figures）',
    whatIf: '同一批案件再按另一方案或标准计分，按变化大小排列',
    explain: '说明该评价对象在哪里失分，列到案件编号',
    cases: '每处失分列出多少个案件编号（默认 20），其余只计数',
    facts: '表中为案件事实行（lijie facts 所写），在原处统计',
    checkDuplicates: '表中同一案件与责任单位出现两次时拒绝计分；耗时多于统计本身',
    by: '报告制作人',
    format: 'table、json、csv、html 或 xlsx（默认按 --out 的扩展名，否则为 table）',
    zone: '日、月起算的时区，标准未规定时给出：Asia/Shanghai'
  },
  objects: {
    unit: '责任单位',
    district: '区县',
    street: '街道',
    community: '社区',
    cell: '单元网格',
    collector: '监督员',
    acceptor: '受理员',
    filer: '立案人员',
    dispatcher: '派遣员'
  },
  name: '名称',
  value: '数值',
  numerator: '分子',
  denominator: '分母',
  grade: '等级',
  against: (period) => `较 ${period}`,
  difference: '增减',
  changeRate: '增减%',
  base: (base) => (base === 'previous' ? '以对比期为基数' : '以本期为基数'),
  places: '名次升降',
  group: '组别',
  mean: '组平均分',
  period: '周期',
  lists: '红黑榜',
  warnings: '提示',
  confidence: '方案了解程度',
  nameless: (rows) => `有 ${rows} 行未写明评价对象，不参与排名。`,
  withoutFractions: '因宽度所限略去件数列；--format csv、xlsx、html 有全部列。',
  pointsOnly: '因宽度所限略去件数和数值列；--format csv、xlsx、html 有全部列。',
  inBlocks: '一张表放不下，各指标分列于后。',
  lost: '失分',
  whatIf: (label, scheme) => `若改按 ${label}（现为 ${scheme}），变化大的在前：`,
  noChange: '没有变化。',
  before: '现',
  after: '改后',
  explain: (object) => `${object} 失分说明：`,
  counters: '计数',
  lossRows: (rows) => `${rows} 行`,
  more: (rows) => `另有 ${rows} 件`,
  nothingLost: '没有失分',
  schemes: {
    headings: ['方案', '状态', '评价对象', '统计口径', '名称'],
    complete: '完整',
    draft: '草案',
    bases: { reported: '按上报时间', acted: '按操作时间', due: '按应完成时间', closed: '按结案时间' },
    noBasis: '无周期，计全部案件',
    missing: (scheme) => `${scheme} 尚缺：`,
    none: '标准中没有评价方案。'
  }
}
