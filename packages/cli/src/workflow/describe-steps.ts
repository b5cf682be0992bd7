import { describeCondition } from '@lijie/engine/criteria'
import { nameRole } from '@lijie/engine/workflow-graph'
import type { WorkflowStep } from '@lijie/engine/workflow-graph'
import type { Condition, MessageLanguage, Transition, WorkflowEffect } from '@lijie/schema'
import { wordOf } from '@lijie/schema/issues'
import type { WorkflowWords } from '../messages/workflow-words.js'
import { sayLabel } from './say-label.js'
import type { LoadedWorkflow } from './load-workflow.js'

/** What the words of a step are made of. */
export interface StepWording extends Pick<
  LoadedWorkflow,
  'part' | 'roles' | 'ladders' | 'registers' | 'clocks'
> {
  readonly language: MessageLanguage
  readonly words: WorkflowWords
}

/** A step in words: what is done, by whom, where it leads, what it demands and brings about, where the source says so. */
export interface DescribedStep {
  readonly action: string
  readonly roles: string
  readonly to: string
  readonly more: readonly string[]
}

/** Describes one step (办理环节). */
export function describeStep(
  { from, to, transition, roles }: WorkflowStep,
  wording: StepWording
): DescribedStep {
  const { part, language, words } = wording
  const { action, result } = transition
  const done = wordOf('action', action, language)
  return {
    action: result === undefined ? done : `${done}${words.result(wordOf('result', result, language))}`,
    roles: words.list(roles.map((role) => nameRoleOf(role, wording))),
    to: from === to ? words.stays : `→ ${sayLabel(part.states[to]?.label, language, to)}`,
    more: [
      ...describeDemands(transition, wording),
      ...(transition.effects ?? []).map((effect) => describeEffect(effect, wording)),
      ...(transition.article === undefined ? [] : [transition.article])
    ]
  }
}

function describeDemands(transition: Transition, wording: StepWording): string[] {
  const { when, holder, target, confirms, ladder, automatic } = transition
  const { language, words } = wording
  return [
    ...(when === undefined ? [] : [words.when(sayCondition(when, wording))]),
    ...(holder === undefined ? [] : [words.holder(holder)]),
    ...(target === undefined
      ? []
      : [words.target(words.list(target.roles.map((role) => nameRoleOf(role, wording))), target.level)]),
    ...(confirms === undefined ? [] : [words.confirms]),
    ...(ladder === undefined ? [] : [words.ladder(nameEntry(wording.ladders, ladder, language))]),
    ...(automatic === undefined ? [] : [words.automatic])
  ]
}

function describeEffect(effect: WorkflowEffect, wording: StepWording): string {
  const { clocks, registers, language, words } = wording
  if ('clock' in effect) {
    const rule = Object.hasOwn(clocks, effect.clock) ? clocks[effect.clock] : undefined
    const label =
      rule === undefined ? words.unnamedClock(effect.clock) : sayLabel(rule.label, language, effect.clock)
    return words.clock(label, wordOf('clockEvent', effect.event, language))
  }
  if ('notify' in effect) {
    const told = words.notify(nameRoleOf(effect.notify, wording), effect.about)
    return effect.when === undefined ? told : words.onlyWhen(told, sayCondition(effect.when, wording))
  }
  if ('task' in effect) return words.task(nameRoleOf(effect.performer, wording), effect.task)
  if ('send' in effect) return words.send(effect.send)
  if ('register' in effect) return words.register(nameEntry(registers, effect.register, language))
  return words.handOver(effect.handOver)
}

function sayCondition(condition: Condition, { part, language }: StepWording): string {
  const { facts = {}, conditions = {} } = part
  return describeCondition(condition, { facts: { facts }, conditions }, language)
}

function nameEntry(entries: StepWording['ladders'], id: string, language: MessageLanguage): string {
  return sayLabel(Object.hasOwn(entries, id) ? entries[id]?.label : undefined, language, id)
}

function nameRoleOf(role: string, { roles, language, words }: StepWording): string {
  if (role === 'complainant') return words.complainant
  return nameRole(role, roles, language)
}
