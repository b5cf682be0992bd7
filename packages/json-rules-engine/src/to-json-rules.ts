import { answer, type ConditionContext, type Decision } from '@lijie/engine'
import { defineFiling, readFilingQuestion, type CitedFilingRules } from '@lijie/engine/reference'
import type { Condition, Criterion } from '@lijie/schema'
import type { JsonCondition, JsonRule } from './json-rule.js'
import { writeJsonCondition } from './write-json-condition.js'

/**
 * The rows of a sub-category (小类) as plain rules of json-rules-engine, two for each row. Refuses what `decideFiling`
 * refuses: unknown codes, sub-categories without rows.
 */
export function toJsonRules(
  rulebook: CitedFilingRules,
  kind: string,
  code: string
): Decision<readonly JsonRule[]> {
  const definition = defineFiling(rulebook)
  const question = readFilingQuestion(definition, { kind, code, facts: {} })
  if ('refused' in question) return question
  const { vocabulary, part } = definition
  const context = { vocabulary, conditions: part.conditions ?? {} }
  const citations = question.rows.map((row) => definition.cite(row))
  return answer(
    question.rows.flatMap((row) => writeRow(row, context)),
    citations
  )
}

/** A row without any condition always applies: it has no second rule. */
function writeRow(row: Criterion, context: ConditionContext): readonly JsonRule[] {
  const exclusions = (row.exclusions ?? []).flatMap(({ condition }) => condition ?? [])
  const write = (condition: Condition, wanted: boolean): JsonCondition =>
    writeJsonCondition(condition, wanted, context)
  const isFree = exclusions.map((exclusion) => write(exclusion, false))
  const isExcluded = exclusions.map((exclusion) => write(exclusion, true))
  const holds = row.condition === null ? [] : [write(row.condition, true)]
  const fails = row.condition === null ? [] : [{ all: [...isFree, write(row.condition, false)] }]
  const params = { criterion: row.id, article: row.article }
  const applies: JsonRule = {
    name: row.id,
    conditions: { all: [...isFree, ...holds] },
    event: { type: 'applies', params }
  }
  const misses = [...isExcluded, ...fails]
  if (misses.length === 0) return [applies]
  return [applies, { name: row.id, conditions: { any: misses }, event: { type: 'does-not-apply', params } }]
}
