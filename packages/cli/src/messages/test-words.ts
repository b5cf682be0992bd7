import type { MessageLanguage } from '@lijie/schema'
import type { HandlingKind } from '@lijie/testing'

/** What `lijie test` says. */
export interface TestWords {
  readonly description: string
  readonly paths: string
  readonly options: Readonly<
    Record<'coverage' | 'mutation' | 'every' | 'minCoverage' | 'minScore' | 'json', string>
  >
  readonly help: string
  readonly labels: Readonly<
    Record<'vectors' | 'examples' | 'coverage' | 'handling' | 'duties' | 'mutation', string>
  >
  readonly hold: (counts: { held: number; tests: number; files?: number }) => string
  readonly noTests: string
  readonly question: string
  readonly expected: string
  readonly actual: string
  readonly outcomes: {
    readonly filed: (criteria: string) => string
    readonly notFiled: string
    readonly needs: (facts: string) => string
    readonly refused: (codes: string) => string
    readonly nothing: string
    readonly applies: Readonly<Record<'true' | 'false' | 'unknown', string>>
  }
  readonly covered: (shares: Shares) => string
  readonly gap: (name: string, text: string) => string
  readonly notCovered: Readonly<
    Record<'row' | 'exclusion' | 'leaf', Readonly<Record<'true' | 'false', string>>>
  >
  /** Kinds of rules about who acts, how a case is handled and what is owed, with their shares. */
  readonly handled: (shares: readonly (readonly [HandlingKind, string])[]) => string
  readonly notHandled: Readonly<Record<HandlingKind, Readonly<Record<'true' | 'false', string>>>>
  readonly neverDecided: string
  readonly more: (count: number) => string
  readonly score: (counts: ScoreCounts) => string
  readonly survives: string
  readonly moreSurvivors: (count: number) => string
  readonly stale: string
  readonly removed: string
  readonly progress: (counts: { done: number; total: number; survivors: number; seconds: number }) => string
  readonly notFound: (ids: string) => string
  readonly summary: (counts: { standards: number; failed: number }) => string
}

/** Shares of rules that are covered; null where there are none. */
interface Shares {
  readonly rows: string
  readonly exclusions: string | null
  readonly leaves: string | null
  readonly decided: string
}

/** What the trial of a standard's tests came to. */
interface ScoreCounts {
  readonly mutants: number
  readonly equivalent: number
  readonly survivors: number
  readonly percent: string
  readonly seconds: string
}

const kindsInEnglish: Readonly<Record<HandlingKind, string>> = {
  assignment: 'assignments',
  binding: 'bindings',
  entrustment: 'entrustments',
  gap: 'gaps',
  step: 'ladder steps',
  transition: 'transitions',
  duty: 'rules',
  breach: 'breaches',
  penalty: 'penalties',
  evaluation: 'evaluations'
}
const kindsInChinese: Readonly<Record<HandlingKind, string>> = {
  assignment: '责任认定',
  binding: '角色绑定',
  entrustment: '委托',
  gap: '程序空白',
  step: '协调步骤',
  transition: '办理环节',
  duty: '义务规则',
  breach: '违反与遵守',
  penalty: '罚则',
  evaluation: '考评'
}
const plural = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`

const en: TestWords = {
  description: "run a standard's tests: golden vectors, worked examples, rule coverage, mutation",
  paths: 'folders of standards, or ids of packaged standards',
  options: {
    coverage: 'list every rule that no test exercises both ways',
    mutation:
      'change every figure, unit, operator and row in turn and count the changes that no test notices',
    every: 'with --mutation: take every Nth change only, as a sample',
    minCoverage: 'rows and exclusions that must be covered both ways, in percent (default: 100)',
    minScore: 'changes that must be noticed, in percent (default: 99)',
    json: 'print JSON'
  },
  help: `Exit status:
  0  every test holds, and coverage and score reach the bar
  1  some test fails, or coverage or score is below the bar
  2  wrong usage, or a standard or test file that cannot be used
  3  a fault in lijie itself

Tests are data: vectors/*.json beside a standard, and the examples inside its rows. A group of vectors names the date, the
bound standards and the further standards of its rulebook; they are looked for among the folders given and those packaged.

Changes that mean the same can be listed with their reason in equivalent-mutants.json beside the standard.

Examples:
  lijie test standards/yuncheng
  lijie test standards/yuncheng standards/boston --coverage
  lijie test standards/yuncheng --mutation --every 10`,
  labels: {
    vectors: 'vectors ',
    examples: 'examples',
    coverage: 'coverage',
    handling: 'handling',
    duties: 'duties  ',
    mutation: 'mutation'
  },
  hold: ({ held, tests, files }) =>
    `${held} of ${tests} hold${files === undefined ? '' : `, ${plural(files, 'file')}`}`,
  noTests: 'none',
  question: 'question',
  expected: 'expected',
  actual: 'actual  ',
  outcomes: {
    filed: (criteria) => `filed under ${criteria}`,
    notFiled: 'not filed',
    needs: (facts) => `open, these facts are missing: ${facts}`,
    refused: (codes) => `refused: ${codes}`,
    nothing: 'nothing: write either "then" or "refused"',
    applies: {
      true: 'the row applies',
      false: 'the row does not apply',
      unknown: 'unknown: facts are missing'
    }
  },
  covered: ({ rows, exclusions, leaves, decided }) =>
    [
      `both ways: rows ${rows}`,
      ...(exclusions === null ? [] : [`exclusions ${exclusions}`]),
      ...(leaves === null ? [] : [`comparisons ${leaves}`])
    ].join(', ') + `; rows that decided a case ${decided}`,
  gap: (name, text) => `${name}: ${text}`,
  notCovered: {
    row: { true: 'no test to which it applies', false: 'no test to which it does not apply' },
    exclusion: { true: 'no test that it excludes', false: 'no test that it does not exclude' },
    leaf: { true: 'no test in which this holds', false: 'no test in which this does not hold' }
  },
  handled: (shares) =>
    `both ways: ${shares.map(([kind, share]) => `${kindsInEnglish[kind]} ${share}`).join(', ')}`,
  notHandled: {
    transition: {
      true: 'no test takes it',
      false: 'no test in which its action goes otherwise or is refused'
    },
    gap: { true: 'no test runs into it', false: 'no test in which its action is possible elsewhere' },
    binding: { true: 'no test in which somebody acts by it', false: 'no test in which its role is refused' },
    entrustment: { true: 'no test uses it', false: 'no test in which acting for another is refused' },
    assignment: { true: 'no test to which it applies', false: 'no test to which it does not apply' },
    step: { true: 'no test in which it comes next', false: 'no test in which another or none comes next' },
    duty: { true: 'no test in which it applies', false: 'no test in which it does not apply or yields' },
    breach: {
      true: 'no test in which it is breached or closed',
      false: 'no test in which it is kept or open'
    },
    penalty: { true: 'no test in which it follows', false: 'no test in which it does not follow' },
    evaluation: { true: 'no test that finds it', false: 'no test that asks and does not find it' }
  },
  neverDecided: 'never decided a case: another row always wins, or no test asks',
  more: (count) => `… and ${count} more (--coverage lists all)`,
  score: ({ mutants, equivalent, survivors, percent, seconds }) =>
    `${percent} % noticed: ${plural(mutants, 'change')}, ${equivalent} equivalent, ${survivors} survive (${seconds} s)`,
  survives: 'not noticed',
  moreSurvivors: (count) => `… and ${count} more (--json lists all)`,
  stale: 'listed as equivalent, but noticed or unknown',
  removed: 'removed',
  progress: ({ done, total, survivors, seconds }) =>
    `${done} of ${total} changes, ${survivors} not noticed, about ${seconds} s left`,
  notFound: (ids) => `Not found: ${ids}. Give the folders of these standards as well.`,
  summary: ({ standards, failed }) =>
    failed === 0
      ? `${plural(standards, 'standard')} tested: all is well.`
      : `${plural(standards, 'standard')} tested: ${failed} below the bar.`
}

const zh: TestWords = {
  description: '运行标准的测试：标准算例、行内算例、规则覆盖、变异检验',
  paths: '标准目录，或随附标准的编号',
  options: {
    coverage: '列出没有被正反两面测试到的每一条规则',
    mutation: '逐一改动每个数字、单位、运算符和每一行，统计没有测试发现的改动',
    every: '与 --mutation 合用：每 N 个改动只取一个，作为抽样',
    minCoverage: '正反两面都须覆盖的条件行和不立案情形，百分比（默认 100）',
    minScore: '须被发现的改动，百分比（默认 99）',
    json: '输出 JSON'
  },
  help: `退出状态：
  0  测试全部成立，覆盖率和检出率达到要求
  1  有测试不成立，或覆盖率、检出率低于要求
  2  用法错误，或标准、测试文件无法使用
  3  lijie 自身的错误

测试也是数据：标准目录下的 vectors/*.json，以及条件行里的 examples。一组算例写明适用日期、绑定的标准和另需组合的标准；
这些标准从所给目录和随附标准中查找。

改动前后含义相同的，可连同理由列入标准目录下的 equivalent-mutants.json。

示例：
  lijie test standards/yuncheng
  lijie test standards/yuncheng standards/boston --coverage
  lijie test standards/yuncheng --mutation --every 10`,
  labels: {
    vectors: '标准算例',
    examples: '行内算例',
    coverage: '规则覆盖',
    handling: '流程覆盖',
    duties: '义务覆盖',
    mutation: '变异检验'
  },
  hold: ({ held, tests, files }) =>
    `${tests} 个中 ${held} 个成立${files === undefined ? '' : `，共 ${files} 个文件`}`,
  noTests: '无',
  question: '提问',
  expected: '应为',
  actual: '实为',
  outcomes: {
    filed: (criteria) => `立案，依据 ${criteria}`,
    notFiled: '不立案',
    needs: (facts) => `待定，尚缺事实：${facts}`,
    refused: (codes) => `拒绝：${codes}`,
    nothing: '未写：须写 "then" 或 "refused" 之一',
    applies: { true: '该行适用', false: '该行不适用', unknown: '未知：缺少事实' }
  },
  covered: ({ rows, exclusions, leaves, decided }) =>
    [
      `正反两面：条件行 ${rows}`,
      ...(exclusions === null ? [] : [`不立案情形 ${exclusions}`]),
      ...(leaves === null ? [] : [`比较项 ${leaves}`])
    ].join('，') + `；曾起决定作用的条件行 ${decided}`,
  gap: (name, text) => `${name}：${text}`,
  notCovered: {
    row: { true: '没有使它适用的测试', false: '没有使它不适用的测试' },
    exclusion: { true: '没有使这一不立案情形成立的测试', false: '没有使这一不立案情形不成立的测试' },
    leaf: { true: '没有使这一比较成立的测试', false: '没有使这一比较不成立的测试' }
  },
  handled: (shares) =>
    `正反两面：${shares.map(([kind, share]) => `${kindsInChinese[kind]} ${share}`).join('，')}`,
  notHandled: {
    transition: { true: '没有走过它的测试', false: '没有该动作被拒绝或者走了别的环节的测试' },
    gap: { true: '没有遇到它的测试', false: '没有该动作在别处可行或被拒绝的测试' },
    binding: { true: '没有依它办理的测试', false: '没有该角色被拒绝的测试' },
    entrustment: { true: '没有用到它的测试', false: '没有代为办理被拒绝的测试' },
    assignment: { true: '没有适用它的测试', false: '没有不适用它的测试' },
    step: { true: '没有轮到它的测试', false: '没有轮到别的步骤或者没有步骤的测试' },
    duty: { true: '没有使它适用的测试', false: '没有使它不适用或者让位的测试' },
    breach: { true: '没有违反它或者条件不具备的测试', false: '没有遵守它或者条件具备的测试' },
    penalty: { true: '没有由它承担后果的测试', false: '没有不由它承担后果的测试' },
    evaluation: { true: '没有查到它的测试', false: '没有问到考评而查不到它的测试' }
  },
  neverDecided: '从未起决定作用：总由别的行决定，或没有测试问到',
  more: (count) => `……另有 ${count} 处（--coverage 可列出全部）`,
  score: ({ mutants, equivalent, survivors, percent, seconds }) =>
    `检出 ${percent}%：改动 ${mutants} 处，含义相同 ${equivalent} 处，未发现 ${survivors} 处（${seconds} 秒）`,
  survives: '未被发现',
  moreSurvivors: (count) => `……另有 ${count} 处（--json 可列出全部）`,
  stale: '列为含义相同，但已被发现或不存在',
  removed: '删去',
  progress: ({ done, total, survivors, seconds }) =>
    `改动 ${done}/${total}，未发现 ${survivors}，约剩 ${seconds} 秒`,
  notFound: (ids) => `找不到 ${ids}。请一并给出这些标准所在的目录。`,
  summary: ({ standards, failed }) =>
    failed === 0
      ? `共测试 ${standards} 个标准，全部达到要求。`
      : `共测试 ${standards} 个标准，${failed} 个未达到要求。`
}

/** The words of `lijie test` in a language. */
export function testWords(language: MessageLanguage): TestWords {
  return language === 'en' ? en : zh
}
