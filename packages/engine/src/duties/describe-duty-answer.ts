import type { DutyRule, Gate, MessageLanguage, RationalNumber, ThresholdRule } from '@lijie/schema'
import { formatIssue } from '@lijie/schema/issues'
import type { DutyRules } from './compiled-duties.js'
import { dutyWords, type DutyWords } from './duty-words.js'
import type { DutyAnswer, Measure } from './duties-answer.js'
import { statusWords } from './status-words.js'

/** An answer about one rule in words. */
export interface DutyDescription {
  /** How it stands. */
  readonly status: string
  /** What the rule says, with its article. */
  readonly summary: string
  /** Who, to whom, until when, what is missing, what goes before it, and what is not known; one line each. */
  readonly details: readonly string[]
}

/** How a rule stands, in words (义务说明): its status, what it says, and what there is to know about it. */
export function describeDutyAnswer(
  rules: DutyRules,
  answer: DutyAnswer,
  language: MessageLanguage
): DutyDescription {
  const words = dutyWords(rules, language)
  const rule = rules.duties?.rules.get(answer.rule)
  const status = words.say(...statusWords[answer.status])
  const summary = words.rule(answer.rule)
  if (rule === undefined || answer.status === 'not-applicable') return { status, summary, details: [] }
  const { say } = words
  const before = answer.overriddenBy ?? []
  return {
    status,
    summary,
    details: [
      say(`Who: ${sayWho(rule, words)}`, `主体：${sayWho(rule, words)}`),
      ...before.map((id) => say(`Goes before it: ${words.rule(id)}`, `优先适用：${words.rule(id)}`)),
      ...(before.length === 0
        ? [...describeKind(rule, answer, words), ...describeTime(rule, answer, words)]
        : []),
      ...(answer.refusal === undefined ? [] : [formatIssue(answer.refusal, language)]),
      ...sayFacts(answer, words)
    ]
  }
}

function sayWho({ of }: DutyRule, words: DutyWords): string {
  return words.list(of.map(words.subject))
}

function describeKind(rule: DutyRule, answer: DutyAnswer, words: DutyWords): readonly string[] {
  const { say, text } = words
  switch (rule.kind) {
    case 'record-filing': {
      const to = words.subject(rule.to)
      const materials = words.list((rule.materials ?? []).map(text))
      return [
        say(`Filed with: ${to}`, `备案机关：${to}`),
        ...(materials === '' ? [] : [say(`To hand in: ${materials}`, `材料：${materials}`)])
      ]
    }
    case 'publication':
      return rule.to === undefined ? [] : [say(`For: ${text(rule.to)}`, `公布对象：${text(rule.to)}`)]
    case 'task':
      return [
        ...(rule.cost === undefined ? [] : [say(`Paid by: ${text(rule.cost)}`, `费用：${text(rule.cost)}`)]),
        ...(rule.mayEntrust === undefined
          ? []
          : [say(`May entrust: ${text(rule.mayEntrust)}`, `可以委托：${text(rule.mayEntrust)}`)])
      ]
    case 'obligation':
      return rule.cost === undefined ? [] : [say(`Paid by: ${text(rule.cost)}`, `费用：${text(rule.cost)}`)]
    case 'gate':
      return describeGate(rule, answer, words)
    case 'threshold':
      return describeThreshold(rule, answer, words)
    case 'retention':
      return rule.minimum === null
        ? [say('The source sets no number.', '原文没有规定期限。')]
        : [say(`At least ${words.limit(rule.minimum)}`, `至少 ${words.limit(rule.minimum)}`)]
    case 'mode':
      return [say(`How: ${text(rule.use)}`, `方式：${text(rule.use)}`)]
    case 'reward':
      return [say(`Reward: ${text(rule.reward)}`, `奖励：${text(rule.reward)}`)]
    case 'prohibition':
    case 'right':
      return []
  }
}

function describeGate(
  { act, requires }: Gate,
  { status, lacking = [] }: DutyAnswer,
  words: DutyWords
): readonly string[] {
  const { say, text } = words
  const missing = requires.filter(({ id }) => lacking.includes(id)).map(({ label }) => text(label))
  const what = say(`What for: ${text(act)}`, `事项：${text(act)}`)
  if (missing.length === 0)
    return status === 'needs'
      ? [
          what,
          say(
            `Needed: ${words.list(requires.map(({ label }) => text(label)))}`,
            `条件：${words.list(requires.map(({ label }) => text(label)))}`
          )
        ]
      : [what]
  return [what, say(`Missing: ${words.list(missing)}`, `尚缺：${words.list(missing)}`)]
}

function describeThreshold(
  rule: ThresholdRule,
  { measured = [] }: DutyAnswer,
  words: DutyWords
): readonly string[] {
  const { say, text } = words
  const limit = typeof rule.atLeast === 'number' ? `${rule.atLeast}` : sayShareLimit(rule.atLeast)
  const figures = words.list(measured.map((measure) => sayMeasure(measure, words)))
  const metric = text(rule.metric)
  return [
    figures === ''
      ? say(`${metric}: at least ${limit}`, `${metric}：不低于 ${limit}`)
      : say(`${metric}: ${figures}; at least ${limit}`, `${metric}：${figures}，应不低于 ${limit}`)
  ]
}

/** 95/100 is said as 95%; what is no whole percent stays a fraction. */
function sayShareLimit({ numerator, denominator }: RationalNumber): string {
  const percent = (numerator * 100) / denominator
  return Number.isInteger(percent) ? `${percent}%` : `${numerator}/${denominator}`
}

function sayMeasure({ reading, good, total }: Measure, { say }: DutyWords): string {
  if (total === null || total === 0) return `${good}`
  const readings = {
    plain: [],
    'leaves-total': [say('excluded left out', '剔除后')],
    'counts-as-good': [say('excluded counted as good', '剔除部分计为合格')]
  }
  const notes = [sayPercent(good, total, say), ...readings[reading]]
  return say(`${good}/${total} (${notes.join(', ')})`, `${good}/${total}（${notes.join('，')}）`)
}

/** Cut off behind two places, never rounded up: what is below a bound does not look as if it reached it. */
function sayPercent(good: number, total: number, say: DutyWords['say']): string {
  const scaled = BigInt(good) * 10_000n
  const figure = Number(scaled / BigInt(total)) / 100
  return scaled % BigInt(total) === 0n ? `${figure}%` : say(`about ${figure}%`, `约 ${figure}%`)
}

/** Until when, or how long; words of measure without a number are told as they stand. */
function describeTime(rule: DutyRule, { deadline }: DutyAnswer, words: DutyWords): readonly string[] {
  const { say } = words
  const limit = 'limit' in rule && rule.limit !== undefined ? words.limit(rule.limit) : undefined
  const vague = words.list(
    (rule.uncomputed ?? []).map((one) => say(`"${words.text(one)}"`, `“${words.text(one)}”`))
  )
  return [
    ...(limit === undefined
      ? []
      : deadline === undefined
        ? [say(`Time: ${limit}`, `期限：${limit}`)]
        : [
            say(
              `Due by ${words.moment(deadline.iso)} (${limit})`,
              `截止：${words.moment(deadline.iso)}（${limit}）`
            )
          ]),
    ...(vague === '' ? [] : [say(`Without a number: ${vague}`, `没有数值：${vague}`)])
  ]
}

function sayFacts({ status, facts }: DutyAnswer, words: DutyWords): readonly string[] {
  if (facts.length === 0) return []
  const names = words.facts(facts)
  return status === 'needs'
    ? [words.say(`Depends on: ${names}`, `取决于：${names}`)]
    : [words.say(`Not known: ${names}`, `尚未查明：${names}`)]
}
