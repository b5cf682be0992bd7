import type { SemverStep } from '@lijie/engine/changes'
import type { MessageLanguage } from '@lijie/schema'

/** What `lijie diff` says. */
export interface DiffWords {
  readonly description: string
  readonly before: string
  readonly after: string
  readonly json: string
  readonly help: string
  readonly step: (step: SemverStep) => string
  readonly none: string
  readonly orderOnly: string
  readonly summary: (counts: { all: number; major: number; minor: number; patch: number }) => string
  readonly implied: (step: SemverStep) => string
  readonly reason: (count: number, text: string) => string
  readonly options: Readonly<Record<'on' | 'bind' | 'with', string>>
  readonly decisions: DecisionWords
}

/** Words for what a formal comparison found. */
interface DecisionWords {
  readonly equal: (checked: number) => string
  readonly undecided: (checked: number, open: number) => string
  readonly different: (checked: number, different: number) => string
  readonly more: (count: number) => string
  readonly open: (count: number) => string
  readonly fact: (fact: string, refusedBy: 'a' | 'b', code: string) => string
  readonly noFacts: string
  readonly notCompared: string
  readonly nothing: string
  readonly outcomes: Readonly<Record<'filed' | 'not-filed' | 'needs' | 'refused', string>>
}

const steps: Readonly<Record<SemverStep, string>> = {
  major: '主版本',
  minor: '次版本',
  patch: '修订号',
  none: '无'
}

const one = (count: number, singular: string, plural: string): string =>
  `${count} ${count === 1 ? singular : plural}`

const en: DiffWords = {
  description:
    'tell what changed between two versions of a standard, in words, and the version step it asks for',
  before: 'the older version: a folder of part files, or a packaged standard',
  after: 'the newer version',
  json: 'write JSON',
  help: `Exit status:
  0  no changes
  1  changes
  2  wrong usage, or a standard that cannot be used
  3  a fault in lijie itself

major: an answer can change, or a key disappears. minor: only adds. patch: words, sources, examples.
The order of keys, white space, and the order of lists where it says nothing are no changes.

Examples:
  lijie diff yuncheng my/standards/yuncheng
  lijie diff old/yuncheng new/yuncheng --json`,
  step: (step) => step,
  none: 'No changes.',
  orderOnly:
    'No changes; only the order of a list was changed where order has no meaning, so the hash differs.',
  summary: ({ all, major, minor, patch }) =>
    `${all} change${all === 1 ? '' : 's'}: ${major} major, ${minor} minor, ${patch} patch.`,
  implied: (step) => `The version step they ask for: ${step}.`,
  reason: (count, text) => `  ${count}: ${text}`,
  options: {
    on: 'date on which the two are compared as rules, YYYY-MM-DD (default: today)',
    bind: 'fill a delegated slot of both for comparing them as rules: slot=standard (repeatable)',
    with: 'standards that both build on, named in the same way (repeatable)'
  },
  decisions: {
    equal: (checked) =>
      `Decisions: no case is decided differently (proved for ${one(checked, 'sub-category', 'sub-categories')}).`,
    undecided: (checked, open) =>
      `Decisions: no difference found in ${one(checked, 'sub-category', 'sub-categories')}, but ${open} of them could not be settled.`,
    different: (checked, different) =>
      `Decisions: ${different} of ${one(checked, 'sub-category', 'sub-categories')} can be decided differently. A case for each:`,
    more: (count) => `and ${count} more (--json lists all).`,
    open: (count) => `${one(count, 'sub-category', 'sub-categories')} could not be settled.`,
    fact: (fact, refusedBy, code) =>
      `fact ${fact}: some values are refused by the ${refusedBy === 'a' ? 'older' : 'newer'} version only (${code}).`,
    noFacts: 'no facts',
    notCompared: 'Decisions were not compared:',
    nothing: 'Decisions were not compared: neither version has criteria.',
    outcomes: { filed: 'filed', 'not-filed': 'not filed', needs: 'needs facts', refused: 'refused' }
  }
}

const zh: DiffWords = {
  description: '逐项说明一个标准的两个版本有何不同，以及版本号应如何升级',
  before: '旧版：标准目录，或随附标准',
  after: '新版',
  json: '输出 JSON',
  help: `退出状态：
  0  没有变更
  1  有变更
  2  用法错误，或标准无法使用
  3  lijie 自身的错误

主版本：答案可能改变，或有条目不再存在。次版本：只有增加。修订号：文字、出处、示例。
键的顺序、空白，以及次序没有意义的列表顺序，都不算变更。

示例：
  lijie diff yuncheng my/standards/yuncheng
  lijie diff old/yuncheng new/yuncheng --json`,
  step: (step) => steps[step],
  none: '没有变更。',
  orderOnly: '没有变更；只有次序没有意义的列表顺序不同，因此散列值不同。',
  summary: ({ all, major, minor, patch }) =>
    `共 ${all} 处变更：主版本 ${major}，次版本 ${minor}，修订号 ${patch}。`,
  implied: (step) => (step === 'none' ? '版本号不必升级。' : `版本号应升级：${steps[step]}。`),
  reason: (count, text) => `  ${count} 处：${text}`,
  options: {
    on: '按规则比较两个版本时所依的日期，YYYY-MM-DD（默认：今天）',
    bind: '按规则比较时填补两个版本的委托项：委托项=标准编号（可重复）',
    with: '两个版本所依据的其他标准（上层标准），写法同上（可重复）'
  },
  decisions: {
    equal: (checked) => `判定：没有案件的结果会改变（已就 ${checked} 个小类证明）。`,
    undecided: (checked, open) => `判定：${checked} 个小类中未发现差异，但其中 ${open} 个无法确定。`,
    different: (checked, different) =>
      `判定：${checked} 个小类中有 ${different} 个会有案件结果改变，各举一例：`,
    more: (count) => `另有 ${count} 个（--json 可列出全部）。`,
    open: (count) => `有 ${count} 个小类无法确定。`,
    fact: (fact, refusedBy, code) =>
      `事实 ${fact}：有的取值只被${refusedBy === 'a' ? '旧' : '新'}版拒绝（${code}）。`,
    noFacts: '未给事实',
    notCompared: '未比较判定结果，原因如下：',
    nothing: '未比较判定结果：两个版本均无立案条件。',
    outcomes: { filed: '立案', 'not-filed': '不立案', needs: '需补充事实', refused: '拒绝' }
  }
}

/** The words of `lijie diff` in a language. */
export function diffWords(language: MessageLanguage): DiffWords {
  return language === 'en' ? en : zh
}
