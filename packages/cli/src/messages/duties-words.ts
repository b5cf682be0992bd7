import type { MessageLanguage } from '@lijie/schema'

/** Groups of answers, in the order in which they are told. */
export type DutyGroup =
  | 'breached'
  | 'owed'
  | 'forbidden'
  | 'borne'
  | 'keeping'
  | 'gates'
  | 'met'
  | 'may'
  | 'overridden'
  | 'refused'
  | 'needs'

/** What `lijie duties` says. */
export interface DutiesWords {
  readonly description: string
  readonly options: Readonly<
    Record<'standard' | 'facts' | 'asOf' | 'only' | 'all' | 'template' | 'json', string>
  >
  readonly help: string
  readonly groups: Readonly<Record<DutyGroup, string>>
  readonly consequences: string
  /** What follows only if facts that are not known are so. */
  readonly possibly: (summary: string) => string
  readonly noConsequence: string
  /** A heading with the number of its entries. */
  readonly counted: (heading: string, count: number) => string
  readonly conflicts: string
  readonly heading: (title: string, id: string, version: string, status: string) => string
  readonly days: (on: string, asOf: string | undefined) => string
  readonly notApplicable: (count: number) => string
  readonly open: (count: number) => string
  readonly missing: string
  readonly more: (count: number) => string
  readonly withStatus: (status: string, summary: string) => string
  readonly yesOrNo: string
  readonly codes: (codes: readonly string[], more: number) => string
  readonly several: (label: string) => string
  readonly instant: string
  readonly fact: (label: string, values: string) => string
  readonly noFacts: string
  readonly factsOrTemplate: string
}

const en: DutiesWords = {
  description:
    'tell what has to be done, kept, filed or left alone under standards, and what follows from breaches',
  options: {
    standard:
      'packaged id or short name, or folder of part files; give it again to ask several texts and see where they conflict',
    facts: 'what is known: a JSON object of facts, the file that holds it, or - for standard input',
    asOf: 'instant as of which it is asked, ISO 8601 with an offset; without it nothing has run out',
    only: 'ask about these rules alone, by id',
    all: 'list every rule, also those that do not apply or wait for facts',
    template: 'print the facts that can be given, with their types; with --json an object to fill in',
    json: 'print JSON'
  },
  help: `Exit status:
  0  done; nothing is breached
  1  something is breached or done too late, or a standard gives no answer
  2  wrong usage, or input that cannot be used
  3  a fault in lijie itself

What is not known is not taken for "no": leave a fact out, or write null, and what depends on it is told as not known yet.
Deadlines are computed only where the text or a bound standard says how periods are counted.

Examples:
  lijie duties --standard harbin --template
  lijie duties --standard harbin --facts facts.json --as-of 2024-06-01T09:00:00+08:00
  lijie duties --standard harbin --facts '{"keptDays":20}' --only keep-video --json`,
  groups: {
    breached: 'Breached',
    owed: 'To be done',
    forbidden: 'Forbidden',
    borne: 'Who bears what',
    keeping: 'How long records are kept',
    gates: 'Gates',
    met: 'Kept',
    may: 'Allowed, encouraged, in use',
    overridden: 'Yields to another rule',
    refused: 'Cannot be told',
    needs: 'Not known yet'
  },
  consequences: 'What follows',
  possibly: (summary) => `Possibly: ${summary}`,
  noConsequence: 'With these facts the text attaches no consequence to these breaches.',
  counted: (heading, count) => `${heading} (${count})`,
  conflicts: 'Conflicts between the texts',
  heading: (title, id, version, status) => `${title} (${id} ${version}, ${status})`,
  days: (on, asOf) => `Law of ${on}` + (asOf === undefined ? '' : `, as of ${asOf}`),
  notApplicable: (count) => (count === 1 ? '1 rule does not apply.' : `${count} rules do not apply.`),
  open: (count) =>
    count === 1
      ? '1 rule waits for facts (--all lists it).'
      : `${count} rules wait for facts (--all lists them).`,
  missing: 'Facts that would settle the most rules',
  more: (count) => `… and ${count} more (--all lists them)`,
  withStatus: (status, summary) => `${status}: ${summary}`,
  yesOrNo: 'true or false',
  codes: (codes, more) => codes.join(', ') + (more === 0 ? '' : `, and ${more} more (--template)`),
  several: (label) => `${label} (a list)`,
  instant: 'ISO 8601 with an offset',
  fact: (label, values) => `${label}: ${values}`,
  noFacts: 'This standard asks for no facts.',
  factsOrTemplate: 'Give --facts FILE, or --template to see which facts there are. See lijie duties --help.'
}

const zh: DutiesWords = {
  description: '判定依标准应当做、保存、备案和不得做的事项，以及违反的后果',
  options: {
    standard: '随附标准的编号或简称，或存放各部分文件的目录；可重复给出，一并判定并指出相互冲突之处',
    facts: '已知事实：JSON 对象，或存放它的文件，- 表示标准输入',
    asOf: '判定所依时刻，带时差的 ISO 8601；不给出则视为均未到期',
    only: '只判定这些规则（规则编号）',
    all: '列出全部规则，包括不适用的和尚待查明的',
    template: '列出可以填报的事实及其类型；与 --json 合用则输出可供填写的对象',
    json: '输出 JSON'
  },
  help: `退出状态：
  0  完成，没有违反之处
  1  有违反或逾期之处，或某个标准无法判定
  2  用法错误，或输入无法使用
  3  lijie 自身的错误

未知不等于“否”：不知道的事实不写或写 null，取决于它的规则列为尚待查明。
原文或所绑定的标准写明期间计算方法的，才计算截止时间。

示例：
  lijie duties --standard harbin --template
  lijie duties --standard harbin --facts facts.json --as-of 2024-06-01T09:00:00+08:00
  lijie duties --standard harbin --facts '{"keptDays":20}' --only keep-video --json`,
  groups: {
    breached: '违反',
    owed: '应当履行',
    forbidden: '禁止',
    borne: '由谁承担',
    keeping: '保存期限',
    gates: '前置条件',
    met: '符合',
    may: '可以、鼓励与采用的方式',
    overridden: '让位于其他规则',
    refused: '无法判定',
    needs: '尚待查明'
  },
  consequences: '法律责任',
  possibly: (summary) => `可能：${summary}`,
  noConsequence: '按已知事实，文本没有为这些违反规定法律责任。',
  counted: (heading, count) => `${heading}（${count}）`,
  conflicts: '文本之间的冲突',
  heading: (title, id, version, status) => `${title}（${id} ${version}，${status}）`,
  days: (on, asOf) => `适用 ${on} 的规定${asOf === undefined ? '' : `，截至 ${asOf}`}`,
  notApplicable: (count) => `另有 ${count} 条规则不适用。`,
  open: (count) => `${count} 条规则尚缺事实（--all 可列出）。`,
  missing: '查明后可判定最多规则的事实',
  more: (count) => `……另有 ${count} 项（--all 可列出）`,
  withStatus: (status, summary) => `${status}：${summary}`,
  yesOrNo: 'true 或 false',
  codes: (codes, more) => codes.join('、') + (more === 0 ? '' : `等，另有 ${more} 项（见 --template）`),
  several: (label) => `${label}（列表）`,
  instant: '带时差的 ISO 8601',
  fact: (label, values) => `${label}：${values}`,
  noFacts: '该标准不需要填报事实。',
  factsOrTemplate: '请用 --facts 给出事实，或用 --template 查看有哪些事实。用法见 lijie duties --help。'
}

/** The words of `lijie duties` in a language. */
export function dutiesWords(language: MessageLanguage): DutiesWords {
  return language === 'en' ? en : zh
}
