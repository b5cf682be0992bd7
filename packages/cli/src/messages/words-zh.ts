import { helpZh } from './help-zh.js'
import { phraseUsageZh } from './phrase-usage-zh.js'
import type { Words } from './words.js'

/** The command's own words in Chinese. */
export const wordsZh: Words = {
  help: helpZh,
  severities: { error: '错误', warning: '警告', info: '提示' },
  usage: (code, detail) => `${phraseUsageZh(code, detail)}。用法见 lijie --help。`,
  internal: (detail) => `这是 lijie 自身的错误，不是您的文件有误：${detail}。请反馈。`,
  check: {
    summary: ({ files, errors, warnings, infos }) =>
      `共检查 ${files} 个文件：错误 ${errors}，警告 ${warnings}，提示 ${infos}。`,
    errorsFirst: '有错误的标准可能未作深度检查（--deep），请更正错误后再检查一次。',
    totals: '按代码汇总：',
    total: (severity, code, count) => `  ${severity} ${code}：${count}`
  },
  decide: {
    summary: ({ cases, onTime, overdue, open, noLimit, refused }) =>
      `共 ${cases} 件：按期 ${onTime}，超期 ${overdue}，未到期 ${open}，无时限 ${noLimit}，拒绝 ${refused}。`,
    refusedByCode: (code, rows) => `  ${code}：${rows}`,
    firstRefused: (shown, all) => `被拒绝的 ${all} 件中的前 ${shown} 件（--rejects 文件 可列出全部）：`
  },
  score: {
    rank: '名次',
    unit: '责任单位',
    cases: '案件数',
    total: '得分',
    rate: '比率%',
    points: '分值',
    weight: '权重',
    fraction: '件数',
    none: '–',
    asOf: '统计时点',
    source: '数据文件',
    noUnit: '（未写明单位）',
    leftOut: (rows) => `有 ${rows} 件无法读取，未计入。`,
    scored: (units, rows) => `${units} 个单位，${rows} 件案件。`,
    standard: '标准',
    notice: '声明'
  },
  explain: {
    case: '案件',
    filing: '是否立案',
    deadline: '何时截止',
    responsible: '处置单位',
    supervising: '主管部门',
    closing: '结案条件',
    verdict: '结论',
    verdicts: { 'on-time': '按期', overdue: '超期', open: '未到期' },
    because: '依据',
    notice: '声明',
    refused: '拒绝',
    noBody: '标准未写明单位。'
  },
  standards: { headings: ['编号', '简称', '版本', '状态', '施行日期', '名称'], unknownDate: '未写明' }
}
