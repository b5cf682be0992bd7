import type { IssueDefinitions } from './define-issues.js'

/** Codes of checking published figures against each other (公布数据核对). */
export const figuresIssues = {
  'figures/missing-vectors': {
    severity: 'error',
    params: [],
    en: 'The file has no list "vectors". Write an object with the figures in that list.',
    zh: '文件中没有列表“vectors”。请写成一个对象，把数据放在该列表中。'
  },
  'figures/invalid-member': {
    severity: 'error',
    params: ['member', 'expected'],
    en: 'The member {member} of a figure is missing or is not {expected}. Correct it.',
    zh: '数据的成员 {member} 缺失，或不是{expected}。请更正。'
  },
  'figures/duplicate-id': {
    severity: 'error',
    params: ['id'],
    en: 'Two figures have the id {id}; results could not be told apart. Rename one.',
    zh: '有两项数据的 id 同为 {id}，结果无法区分。请改其中一个。'
  },
  'figures/unknown-input': {
    severity: 'error',
    params: ['name', 'inputs'],
    en: 'The formula asks for {name}, and the printed inputs are: {inputs}. Add the input, or correct the name.',
    zh: '公式引用 {name}，而公布的输入为：{inputs}。请补充该输入，或更正名称。'
  },
  'figures/zero-divisor': {
    severity: 'error',
    params: [],
    en: 'The formula divides by zero with these inputs, so no figure follows. Say what a zero denominator gives.',
    zh: '按这些输入公式除以零，得不出数据。请说明分母为零时如何处理。'
  },
  'figures/unreadable-bands': {
    severity: 'error',
    params: ['entry'],
    en: 'The band "{entry}" cannot be read. Write it like 1-2 -> 90, >=9 -> 0, A>=90 or else E.',
    zh: '分档“{entry}”无法读取。请写成 1-2 -> 90、>=9 -> 0、A>=90 或 else E 的形式。'
  },
  'figures/missing-band': {
    severity: 'error',
    params: ['value'],
    en: 'No band holds {value}, so no figure follows. Close the gap between the bands.',
    zh: '{value} 不在任何一档内，得不出数据。请补上各档之间的空缺。'
  },
  'figures/overlapping-bands': {
    severity: 'error',
    params: ['value', 'results'],
    en: 'Several bands hold {value} and give different figures: {results}. Say which one has the bound.',
    zh: '{value} 同时落在几档内，所得不同：{results}。请说明端点归哪一档。'
  },
  'figures/several-inputs': {
    severity: 'error',
    params: ['inputs'],
    en: 'It cannot be told which input the bands are about: {inputs}. Leave one number, or call it count, score or rate_percent.',
    zh: '无法确定分档针对哪个输入：{inputs}。请只保留一个数，或命名为 count、score、rate_percent。'
  },
  'figures/missing-rule': {
    severity: 'error',
    params: ['input'],
    en: 'No rule of the same issuer among these figures says how many points {input} costs. Add the figure of that rule, or name the file that has it as well.',
    zh: '这些数据中同一发布单位没有规则说明 {input} 扣多少分。请补充该规则的数据，或同时给出含有它的文件。'
  },
  'figures/several-rules': {
    severity: 'error',
    params: ['input', 'rules'],
    en: 'Several rules of the issuer could hold for {input}: {rules}. Leave the one of the period.',
    zh: '{input} 可适用该发布单位的几条规则：{rules}。请只保留当期的规则。'
  },
  'figures/contradicting-inputs': {
    severity: 'error',
    params: ['counts', 'computed', 'printed'],
    en: 'The printed counts {counts} give {computed}, and the printed rate is {printed}: the inputs contradict each other.',
    zh: '公布的件数 {counts} 得 {computed}，而公布的比率为 {printed}：输入相互矛盾。'
  },
  'figures/number-too-long': {
    severity: 'error',
    params: [],
    en: 'A number on the way to this figure has more digits than figures may have. Correct the inputs or the formula.',
    zh: '计算该数据时，中间数的位数超过上限。请更正输入或公式。'
  },
  'figures/missing-formula': {
    severity: 'error',
    params: [],
    en: 'The figure has no formula, and its kind does not say how it follows from its inputs. Add the formula as printed.',
    zh: '该数据没有公式，其种类也不说明怎样由输入推出。请补充所公布的公式。'
  },
  'figures/nothing-to-compare': {
    severity: 'error',
    params: ['members'],
    en: 'What is expected holds no figure that this kind computes; it has: {members}. Write percent, points, score, total or grade.',
    zh: '预期结果中没有此类可计算的数据，只有：{members}。请写 percent、points、score、total 或 grade。'
  }
} as const satisfies IssueDefinitions
