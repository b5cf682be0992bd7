import type { LadderCost, LadderStep, MessageLanguage } from '@lijie/schema'
import { endSentence, formatIssue, trimStop, wordOf } from '@lijie/schema/issues'
import { describeCondition } from '../criteria/index.js'
import { isRefusal, type Decision } from '../kernel/index.js'
import type { CompiledLadder } from './compile-ladder.js'
import type { CompiledResponsibility } from './compile-responsibility.js'
import { labelOrgan } from './label-organ.js'
import type { LadderAnswer } from './next-ladder-step.js'
import { responsibilityWords } from './responsibility-words.js'

/**
 * A ladder in words (协调阶梯说明), one line each: what it is for, its steps from the lowest to the highest with what brings
 * them about, who decides, whether that binds and who pays, and what holds where no step does. Empty for an unknown ladder.
 */
export function describeLadder(
  responsibility: CompiledResponsibility,
  ladder: string,
  language: MessageLanguage
): readonly string[] {
  const compiled = responsibility.ladders.get(ladder)
  if (compiled === undefined) return []
  const { say } = responsibilityWords(language)
  const { label, steps, otherwise } = compiled.ladder
  const en = language === 'en'
  const colon = en ? ': ' : '：'
  return [
    `${say(label)}${en ? ' (ladder ' : '（协调阶梯 '}${ladder}${en ? ')' : '）'}`,
    ...steps
      .toSorted((a, b) => a.order - b.order)
      .flatMap((step, at) => describeStep(responsibility, compiled, step, at + 1, language)),
    endSentence((en ? 'Otherwise' : '其他情形') + colon + say(otherwise.text), language)
  ]
}

/** The next step of a ladder in words (下一步说明), one line each: what is to be done, or what has to be known, or why not. */
export function describeLadderAnswer(
  responsibility: CompiledResponsibility,
  ladder: string,
  decision: Decision<LadderAnswer>,
  language: MessageLanguage
): readonly string[] {
  if (isRefusal(decision)) return decision.refused.map((reason) => formatIssue(reason, language))
  const { value } = decision
  const { say, join } = responsibilityWords(language)
  const en = language === 'en'
  const compiled = responsibility.ladders.get(ladder)
  if (value.outcome === 'no-rule')
    return [
      endSentence((en ? 'This standard has no rule: ' : '本标准没有规定：') + say(value.text), language)
    ]
  if (value.outcome === 'needs') {
    const labels = value.triggers.map((id) => say(compiled?.ladder.triggers[id]?.label ?? { zh: id }))
    return [endSentence((en ? 'Not known yet: ' : '尚需查明：') + join(labels), language)]
  }
  const step = compiled?.ladder.steps.find(({ id }) => id === value.step)
  return compiled === undefined || step === undefined
    ? []
    : describeStep(responsibility, compiled, step, null, language)
}

function describeStep(
  responsibility: CompiledResponsibility,
  { facts }: CompiledLadder,
  step: LadderStep,
  number: number | null,
  language: MessageLanguage
): readonly string[] {
  const { say, act, binding, end } = responsibilityWords(language)
  const en = language === 'en'
  const sentence = (text: string): string => `${number === null ? '' : '   '}${endSentence(text, language)}`
  const decider = labelOrgan(responsibility, step.decider, language)
  const may = step.modality === 'may' ? (en ? ' (may)' : '（可以）') : ''
  const when = step.when === null ? null : describeCondition(step.when, { facts }, language)
  const ending = step.terminal === undefined ? null : end(step.terminal)
  const register = step.register === undefined ? undefined : responsibility.part.registers?.[step.register]
  return [
    endSentence(
      `${number === null ? '' : `${number}. `}${decider}${en ? ' ' : ''}${act(step.act)}${may}${en ? '; ' : '；'}${binding(step.binding)}`,
      language
    ),
    sentence(say(step.summary)),
    ...(when === null ? [] : [sentence((en ? 'When ' : '条件：') + when)]),
    ...describeCost(responsibility, step.cost, language).map(sentence),
    ...(ending === null ? [] : [sentence((en ? 'The ladder ends here with ' : '阶梯至此结束：') + ending)]),
    ...(register === undefined ? [] : [sentence((en ? 'Entered in: ' : '登记：') + say(register.label))]),
    sentence(sayArticle(step, language))
  ]
}

function describeCost(
  responsibility: CompiledResponsibility,
  cost: LadderCost | undefined,
  language: MessageLanguage
): readonly string[] {
  if (cost === undefined) return []
  const { say, join } = responsibilityWords(language)
  const en = language === 'en'
  if ('unknown' in cost) return [(en ? 'Costs: ' : '费用：') + say(cost.unknown)]
  const certified = (cost.certifiedBy ?? []).map((organ) => labelOrgan(responsibility, organ, language))
  const reviewed = (cost.reviewedBy ?? []).map(say)
  const by = (words: string, names: readonly string[]): string =>
    names.length === 0 ? '' : `${en ? '; ' : '，'}${words}${join(names)}`
  const bearers = join(cost.bearers.map((bearer) => trimStop(say(bearer))))
  return [
    `${en ? 'Paid by ' : '费用由'}${bearers}${en ? '' : '承担'}` +
      by(en ? 'certified by ' : '认定：', certified) +
      by(en ? 'reviewed by ' : '审核：', reviewed)
  ]
}

function sayArticle({ article, evidence }: LadderStep, language: MessageLanguage): string {
  const word = wordOf('evidence', evidence, language)
  if (article === undefined) return language === 'en' ? `Source: ${word}` : `出处：${word}`
  return language === 'en' ? `Source: ${article} (${word})` : `出处：${article}（${word}）`
}
