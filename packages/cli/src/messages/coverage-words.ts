import type { MessageLanguage } from '@lijie/schema'

/** What `lijie coverage` says. */
export interface CoverageWords {
  readonly description: string
  readonly standard: string
  readonly missing: string
  readonly help: string
  readonly headings: readonly string[]
  readonly sum: string
  readonly carried: string
  readonly missingHeadings: readonly string[]
  readonly none: string
  readonly summary: (counts: { rules: number; executable: number; carried: number; other: number }) => string
}

const en: CoverageWords = {
  description: 'print how much of the texts is executed, what is carried as text, and why',
  standard: 'packaged ids, short names or folders (default: every packaged standard that lists its articles)',
  missing: 'list instead every rule that is not executed, with its reason',
  help: `Exit status:
  0  done
  2  wrong usage, or a standard that cannot be used
  3  a fault in lijie itself

A rule is executable when an answer changes with the entry that encodes it. All others are carried as text with a reason,
or say nothing to follow.

Examples:
  lijie coverage
  lijie coverage --standard harbin hangzhou --missing
  lijie coverage --standard standards/ningbo/measures-133-2011 --json`,
  headings: ['Standard', 'Articles', 'Rules', 'Executable', 'Text only', 'Not normative'],
  sum: 'all',
  carried: 'Carried as text (--missing lists them):',
  missingHeadings: ['Article', 'Rule', 'Reason', 'What it says'],
  none: 'No standard lists the articles of its source.',
  summary: ({ rules, executable, carried, other }) =>
    `${executable} of ${rules} rules execute, ${carried} are carried as text with reasons${other === 0 ? '' : `, ${other} are not normative`}.`
}

const zh: CoverageWords = {
  description: '输出法规文本的覆盖情况：哪些可执行，哪些仅以文本保留及其原因',
  standard: '标准的编号、简称或目录（默认：所有列出条款的随附标准）',
  missing: '改为列出每一条未执行的规则及其原因',
  help: `退出状态：
  0  完成
  2  用法错误，或标准无法使用
  3  lijie 自身的错误

改动某个条目会使答案改变时，它所表达的规则才算可执行；其余规则或者以文本保留并注明原因，或者没有规范内容。

示例：
  lijie coverage
  lijie coverage --standard harbin hangzhou --missing
  lijie coverage --standard standards/ningbo/measures-133-2011 --json`,
  headings: ['标准', '条款', '规则', '可执行', '仅文本', '无规范内容'],
  sum: '合计',
  carried: '仅以文本保留（--missing 逐条列出）：',
  missingHeadings: ['条款', '规则', '原因', '内容'],
  none: '没有标准列出来源的条款。',
  summary: ({ rules, executable, carried, other }) =>
    `${rules} 条规则中，${executable} 条可执行，${carried} 条以文本保留并注明原因${other === 0 ? '' : `，${other} 条没有规范内容`}。`
}

/** The words of `lijie coverage` in a language. */
export function coverageWords(language: MessageLanguage): CoverageWords {
  return language === 'en' ? en : zh
}
