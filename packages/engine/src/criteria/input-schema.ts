import type { KnownTimeLimit, MessageLanguage } from '@lijie/schema'
import { answer, type Decision } from '../kernel/index.js'
import { findEntry } from '../taxonomy/index.js'
import type { CompiledRow, CompiledSubcategory, LimitComparison } from './compiled-criteria.js'
import { findSubcategory, refuseQuestion, type FilingRules } from './decide-filing.js'
import { factSchema, instantSchemas, pair, type JsonSchema } from './fact-schema.js'

/**
 * The JSON Schema (2020-12) of what a form must ask for a sub-category (上报表单): the facts that its rows read, in the order
 * of facts.json, each with type, bounds, unit, codes and labels; the area grade, the start of the clock and the earlier
 * stage where the rows depend on them. Together with kind and code, an instance is a FilingInput.
 *
 * No fact is required, for missing means unknown. `title` is in the language asked for (Chinese unless given); `x-lijie`
 * holds the labels in both. Refused: codes that are not in the taxonomy, sub-categories without rows.
 */
export function inputSchema(
  rules: FilingRules,
  kind: string,
  code: string,
  language: MessageLanguage = 'zh-CN'
): Decision<JsonSchema> {
  const question = { kind, code, facts: {} }
  const subcategory = findSubcategory(rules.criteria, question)
  if (subcategory === undefined) return refuseQuestion(rules, question)
  const entry = findEntry(rules.taxonomy, question)
  const name = 'refused' in entry ? { zh: code } : entry.name
  const { rows, citations } = subcategory
  const schema: JsonSchema = {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: language === 'en' ? (name.en ?? name.zh) : name.zh,
    type: 'object',
    properties: {
      facts: describeFacts(subcategory, language),
      ...(rows.some(({ graded }) => graded !== null) ? { areaGrade: describeGrade(rows, language) } : {}),
      ...(needsStart(subcategory, rules.criteria.compareLimits)
        ? { startedAt: describeStart(language) }
        : {}),
      ...(rows.some(({ source }) => source.continues) ? { continues: describeStages(rows, language) } : {})
    },
    required: ['facts'],
    additionalProperties: false,
    'x-lijie': { kind, code, edition: subcategory.edition, label: pair(name) }
  }
  return answer(schema, citations)
}

function describeFacts({ axes, rows }: CompiledSubcategory, language: MessageLanguage): JsonSchema {
  const facts = [...axes.values()].map(({ fact }) => fact).toSorted((a, b) => a.order - b.order)
  const properties = facts.map(({ id, definition }) => {
    const leaves = rows.flatMap((row) => row.leaves.get(id) ?? [])
    const named = new Set<unknown>(leaves.flatMap(({ operands }) => operands))
    return [id, factSchema(definition, language, named)] as const
  })
  return {
    title: language === 'en' ? 'Facts' : '案件事实',
    type: 'object',
    properties: Object.fromEntries(properties),
    additionalProperties: false
  }
}

function describeGrade(rows: readonly CompiledRow[], language: MessageLanguage): JsonSchema {
  const grades = new Set(rows.flatMap(({ graded }) => Object.keys(graded?.byAreaGrade ?? {})))
  return {
    title: language === 'en' ? 'Area grade' : '区域等级',
    type: ['string', 'null'],
    pattern: '^[A-Z]?$',
    examples: [...grades].toSorted(),
    'x-lijie': { label: { zh: '区域等级', en: 'Area grade' } }
  }
}

function describeStart(language: MessageLanguage): JsonSchema {
  return {
    title: language === 'en' ? 'Start of the clock' : '计时起点',
    anyOf: [...instantSchemas, { const: '' }, { type: 'null' }],
    'x-lijie': { label: { zh: '计时起点', en: 'Start of the clock' } }
  }
}

function describeStages(rows: readonly CompiledRow[], language: MessageLanguage): JsonSchema {
  const stages = [...new Set(rows.flatMap(({ source }) => source.continues ?? []))]
  return {
    title: language === 'en' ? 'Earlier stage' : '前一阶段案件',
    type: ['object', 'null'],
    properties: {
      case: { title: language === 'en' ? 'Case number' : '案件编号', type: 'string', minLength: 1 },
      criterion: { title: language === 'en' ? 'Filed under' : '立案条件', enum: stages }
    },
    required: ['case', 'criterion'],
    additionalProperties: false,
    'x-lijie': { label: { zh: '前一阶段案件', en: 'Earlier stage' } }
  }
}

/** True when which row is due first can depend on the start: two rows have limits that count differently. */
function needsStart({ policy, rows }: CompiledSubcategory, compareLimits: LimitComparison): boolean {
  if (policy !== 'shortest') return false
  const limits = rows.map((row) => limitsOf(row))
  return limits.some((own, i) =>
    limits
      .slice(i + 1)
      .some((others) =>
        own.some((a) => others.some((b) => typeof compareLimits(a, b, undefined) === 'object'))
      )
  )
}

function limitsOf({ limit, graded }: CompiledRow): readonly KnownTimeLimit[] {
  if (graded !== null) return Object.values(graded.byAreaGrade)
  return limit === null ? [] : [limit]
}
