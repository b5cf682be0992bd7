import { readFileSync } from 'node:fs'
import type { DutiesPart, DutyRule, FactValues, StandardDocument } from '@lijie/schema'
import { prepareStandard } from '../src/calendar-compiler/index.js'
import { answerDuties, type DutiesAnswer, type DutiesInput, type DutyAnswer } from '../src/duties/index.js'
import { compileRulebook, type Rulebook } from '../src/rulebook/index.js'

const folder = new URL('../../../standards/_fixtures/good/camera-town/', import.meta.url)

function readPart<T>(file: string): T {
  const { $schema: _schema, ...part } = JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as object & {
    readonly $schema?: string
  }
  return part as T
}

/** Duties of every kind, with their own day counting: the first day is not counted, the last one not moved. */
export const cameraTown: StandardDocument = prepareStandard({
  standard: readPart('standard.json'),
  timeLimits: readPart('time-limits.json'),
  duties: readPart('duties.json')
})

/** The duties of the town. */
export const townDuties: DutiesPart = cameraTown.duties as DutiesPart

/** A rulebook of the town with other duties. */
export function compileTown(duties: DutiesPart = townDuties): Rulebook {
  return compileRulebook([{ ...cameraTown, duties }], { on: '2026-03-02' })
}

/** The rulebook with one rule of the town changed. */
export function withRule(id: string, changes: object): Rulebook {
  const rules = townDuties.rules.map((rule) =>
    rule.id === id ? ({ ...rule, ...changes } as DutyRule) : rule
  )
  return compileTown({ ...townDuties, rules })
}

/** The answer, which must not be refused. */
export function ask(rules: Rulebook, facts: FactValues, more: Omit<DutiesInput, 'facts'> = {}): DutiesAnswer {
  const decision = answerDuties(rules, { facts, ...more })
  if ('refused' in decision) throw new Error(decision.refused.map(({ code }) => code).join())
  return decision.value
}

/** The answer about one rule. */
export function askRule(
  rules: Rulebook,
  rule: string,
  facts: FactValues,
  more: Omit<DutiesInput, 'facts'> = {}
): DutyAnswer {
  const found = ask(rules, facts, more).rules.find((answer) => answer.rule === rule)
  if (found === undefined) throw new Error(`no rule ${rule}`)
  return found
}
