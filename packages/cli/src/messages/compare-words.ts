import type { AnswerDifference } from '@lijie/engine/analysis'
import type { MessageLanguage } from '@lijie/schema'

/** What `lijie compare` says. */
export interface CompareWords {
  readonly description: string
  readonly a: string
  readonly b: string
  readonly json: string
  readonly on: string
  readonly bind: string
  readonly with: string
  readonly help: string
  readonly equal: (subcategories: number) => string
  readonly more: (count: number) => string
  readonly summary: (counts: { all: number; different: number; undecided: number; facts: number }) => string
  readonly differs: (subcategory: string, what: AnswerDifference) => string
  readonly undecided: (subcategory: string, why: 'budget' | 'start-dependent') => string
  readonly case: (words: string) => string
  readonly answer: (side: string, words: string) => string
  readonly startedAt: (instant: string) => string
  readonly areaGrade: (grade: string) => string
  readonly continues: (criterion: string) => string
  readonly semicolon: string
  readonly filed: (row: string, limit: string) => string
  readonly filedWithoutLimit: (row: string) => string
  readonly notFiled: string
  readonly needs: (facts: string) => string
  readonly fact: (fact: string, value: string, side: string, code: string) => string
}

const whatEn: Readonly<Record<AnswerDifference, string>> = {
  outcome: 'the outcome differs',
  criteria: 'another row decides',
  limits: 'the time limit differs',
  refusal: 'the reason for the refusal differs'
}

const whatZh: Readonly<Record<AnswerDifference, string>> = {
  outcome: '结论不同',
  criteria: '起决定作用的行不同',
  limits: '时限不同',
  refusal: '拒绝原因不同'
}

const en: CompareWords = {
  description: 'prove that two standards file every case alike, or show a case that they decide differently',
  a: 'a folder of part files, or a packaged standard',
  b: 'the other one',
  json: 'write JSON',
  on: 'date whose law applies, YYYY-MM-DD (default: the first day of each standard)',
  bind: 'fill a delegated slot of both: slot=standard (repeatable)',
  with: 'standards that both build on, named in the same way (repeatable)',
  help: `Compared are the outcome, the rows that decide and their time limits, for every complete case of every sub-category.
The answer is a proof: "equal" holds for all cases, and every difference comes with a case that both were really asked.

Exit status:
  0  equal, for every case
  1  different, or not settled
  2  wrong usage, or a standard that cannot be used
  3  a fault in lijie itself

Examples:
  lijie compare yuncheng my/standards/yuncheng
  lijie compare old/yuncheng new/yuncheng --json`,
  equal: (subcategories) =>
    subcategories === 0
      ? 'Nothing to compare: neither standard has sub-categories.'
      : `Equal: both decide every complete case of all ${subcategories} sub-categories alike (proved).`,
  more: (count) => `And ${count} more (--json lists all).`,
  summary: ({ all, different, undecided, facts }) =>
    `${all} sub-categories compared: ${all - different - undecided} equal, ${different} different, ${undecided} not settled. Facts that differ: ${facts}. Complete cases were compared.`,
  differs: (subcategory, what) => `${subcategory}: ${whatEn[what]}.`,
  undecided: (subcategory, why) =>
    why === 'budget'
      ? `${subcategory}: not settled; there are too many combinations to go through.`
      : `${subcategory}: not settled; which row is due first depends on the start, and the two count time differently.`,
  case: (words) => `Case: ${words}`,
  answer: (side, words) => `${side}: ${words}`,
  startedAt: (instant) => `clock started ${instant}`,
  areaGrade: (grade) => `area grade ${grade}`,
  continues: (criterion) => `goes on with a case filed under ${criterion}`,
  semicolon: '; ',
  filed: (row, limit) => `filed under ${row}, ${limit}`,
  filedWithoutLimit: (row) => `filed under ${row}, with no time limit that applies`,
  notFiled: 'not filed',
  needs: (facts) => `needs ${facts}`,
  fact: (fact, value, side, code) => `Fact ${fact}: ${side} refuses "${value}" (${code}), the other takes it.`
}

const zh: CompareWords = {
  description: '证明两个标准对每个案件的立案判断相同，或给出判断不同的案件',
  a: '标准目录，或随附标准',
  b: '另一个标准',
  json: '输出 JSON',
  on: '适用哪一天的规定，YYYY-MM-DD（默认：各标准的首日）',
  bind: '填补两者的委托项：委托项=标准编号（可重复）',
  with: '两者所依据的其他标准（上层标准），写法同上（可重复）',
  help: `对每个小类的每个完整案件，比较结论、起决定作用的行及其时限。
结果是证明：“相同”对全部案件成立；每处不同都附有两者实际判断过的案件。

退出状态：
  0  对每个案件都相同
  1  有不同，或未能确定
  2  用法错误，或标准无法使用
  3  lijie 自身的错误

示例：
  lijie compare yuncheng my/standards/yuncheng
  lijie compare old/yuncheng new/yuncheng --json`,
  equal: (subcategories) =>
    subcategories === 0
      ? '无可比较：两者都没有小类。'
      : `相同：两者对全部 ${subcategories} 个小类的每个完整案件判断相同（已证明）。`,
  more: (count) => `另有 ${count} 项（--json 可列出全部）。`,
  summary: ({ all, different, undecided, facts }) =>
    `共比较 ${all} 个小类：相同 ${all - different - undecided}，不同 ${different}，未定 ${undecided}。取值不同的事实：${facts}。比较的是完整案件。`,
  differs: (subcategory, what) => `${subcategory}：${whatZh[what]}。`,
  undecided: (subcategory, why) =>
    why === 'budget'
      ? `${subcategory}：未能确定，组合过多。`
      : `${subcategory}：未能确定；哪一行先到期取决于起算时刻，而两者的计时方法不同。`,
  case: (words) => `案件：${words}`,
  answer: (side, words) => `${side}：${words}`,
  startedAt: (instant) => `起算时刻 ${instant}`,
  areaGrade: (grade) => `区域等级 ${grade}`,
  continues: (criterion) => `承接按 ${criterion} 立案的案件`,
  semicolon: '；',
  filed: (row, limit) => `按 ${row} 立案，${limit}`,
  filedWithoutLimit: (row) => `按 ${row} 立案，无可适用的时限`,
  notFiled: '不予立案',
  needs: (facts) => `尚缺事实 ${facts}`,
  fact: (fact, value, side, code) => `事实 ${fact}：${side} 拒绝“${value}”（${code}），另一方接受。`
}

/** The words of `lijie compare` in a language. */
export function compareWords(language: MessageLanguage): CompareWords {
  return language === 'en' ? en : zh
}
