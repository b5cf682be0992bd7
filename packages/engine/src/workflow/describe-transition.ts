import type { MessageLanguage, Transition, WorkflowEffect } from '@lijie/schema'
import { endSentence, wordOf } from '@lijie/schema/issues'
import { describeCondition } from '../criteria/index.js'
import { labelNames, type NameLabels } from './label-names.js'
import type { WorkflowRules } from './workflow-rules.js'

/**
 * A transition in words (环节说明), one line each: what it is for, who does what in which state and where it leads, what it asks
 * for, what follows, and where it is written. Empty for an unknown one.
 */
export function describeTransition(
  rules: WorkflowRules,
  id: string,
  language: MessageLanguage
): readonly string[] {
  const found = rules.workflow?.part.transitions.find((one) => one.id === id)
  if (found === undefined) return []
  const labels = labelNames(rules, language)
  const en = language === 'en'
  const demands = listDemands(rules, found, labels, language)
  const effects = (found.effects ?? []).map((effect) => sayEffect(rules, effect, labels, language))
  const lines = [
    language === 'en' ? (found.summary.en ?? found.summary.zh) : found.summary.zh,
    sayStep(found, labels, language),
    ...(demands.length === 0 ? [] : [(en ? 'Asked for: ' : '要求：') + demands.join(en ? '; ' : '；')]),
    ...(effects.length === 0 ? [] : [(en ? 'What follows: ' : '后续：') + effects.join(en ? '; ' : '；')]),
    sayArticle(found, language)
  ]
  return lines.map((line) => endSentence(line, language))
}

/** Who does what in which state, and the state afterwards. */
function sayStep(
  { action, automatic, from, to, roles, modality }: Transition,
  labels: NameLabels,
  language: MessageLanguage
): string {
  const en = language === 'en'
  const comma = en ? ', ' : '、'
  const who = roles.map(labels.role).join(comma)
  const what = wordOf('action', action, language)
  const states = from
    ?.map((state) => (en ? `"${labels.state(state)}"` : `“${labels.state(state)}”`))
    .join(comma)
  if (en) {
    const where = states === undefined ? '' : ` in the state ${states}`
    const next = to === undefined ? '; the state stays' : `; it is "${labels.state(to)}" then`
    const timer = automatic === true ? '; a timer may do it' : ''
    return `${capitalise(who)} ${modality === 'must' ? 'must' : 'may'} ${what}${where}${next}${timer}`
  }
  const where = states === undefined ? '' : `处于${states}的案件，`
  const next = to === undefined ? '状态不变' : `转为“${labels.state(to)}”`
  const timer = automatic === true ? '（可由定时器办理）' : ''
  return `${where}${who}${modality === 'must' ? '应当' : '可以'}“${what}”${timer}，${next}`
}

function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

function listDemands(
  { workflow }: WorkflowRules,
  { result, holder, when, target, confirms, ladder }: Transition,
  labels: NameLabels,
  language: MessageLanguage
): readonly string[] {
  const en = language === 'en'
  const demands: string[] = []
  if (result !== undefined) demands.push((en ? 'result: ' : '结果：') + wordOf('result', result, language))
  if (holder !== undefined) demands.push(en ? `holds it at level ${holder}` : `由第${holder}级承办单位办理`)
  if (when !== undefined) demands.push((en ? 'condition: ' : '条件：') + sayWhen(workflow, when, language))
  if (confirms !== undefined) demands.push(en ? 'the filing criteria are met' : '符合立案条件')
  if (ladder !== undefined) demands.push((en ? 'ladder: ' : '协调阶梯：') + labels.ladder(ladder))
  if (target !== undefined) {
    const names = target.roles.map(labels.role).join(en ? ', ' : '、')
    demands.push(en ? `goes to ${names} at level ${target.level}` : `交第${target.level}级${names}`)
  }
  return demands
}

function sayWhen(
  workflow: WorkflowRules['workflow'],
  when: NonNullable<Transition['when']>,
  language: MessageLanguage
): string {
  const { facts = {}, conditions = {} } = workflow?.part ?? {}
  return describeCondition(when, { facts: { facts }, conditions }, language)
}

function sayEffect(
  { workflow }: WorkflowRules,
  effect: WorkflowEffect,
  labels: NameLabels,
  language: MessageLanguage
): string {
  const en = language === 'en'
  if ('clock' in effect) {
    const [clock, event] = [labels.clock(effect.clock), wordOf('clockEvent', effect.event, language)]
    return en ? `the clock "${clock}" ${event}` : `${clock}${event}`
  }
  if ('notify' in effect) {
    const told = en
      ? `tell ${labels.role(effect.notify)} (${effect.about})`
      : `告知${sayWhom(effect.notify, labels)}（${effect.about}）`
    if (effect.when === undefined) return told
    const condition = sayWhen(workflow, effect.when, language)
    return en ? `${told} if ${condition}` : `${told}，条件：${condition}`
  }
  if ('task' in effect)
    return en
      ? `task "${effect.task}" for ${labels.role(effect.performer)}`
      : `向${labels.role(effect.performer)}下达任务 ${effect.task}`
  if ('send' in effect) return en ? `send ${effect.send}` : `发送 ${effect.send}`
  if ('register' in effect) return (en ? 'enter in: ' : '登记：') + labels.register(effect.register)
  return (en ? 'hand over to ' : '移交 ') + labels.organ(effect.handOver)
}

/** Complainants have no role of their own in most standards. */
function sayWhom(whom: string, labels: NameLabels): string {
  return whom === 'complainant' ? '投诉人' : labels.role(whom)
}

function sayArticle({ article, evidence }: Transition, language: MessageLanguage): string {
  const word = wordOf('evidence', evidence, language)
  if (article === undefined) return language === 'en' ? `Source: ${word}` : `出处：${word}`
  return language === 'en' ? `Source: ${article} (${word})` : `出处：${article}（${word}）`
}
