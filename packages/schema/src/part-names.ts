/** The kinds of file that have a JSON Schema of their own. */
export type PartName =
  | 'standard'
  | 'facts'
  | 'taxonomy'
  | 'criteria'
  | 'calendar'
  | 'time-limits'
  | 'evaluation'
  | 'responsibility'
  | 'workflow'
  | 'duties'
  | 'overrides'
  | 'mapping'
  | 'facts-mapping'
  | 'vectors'
  | 'equivalent-mutants'
  | 'scenario'

/** The parts that make up a standard; mappings, vectors, scenarios and what is known about its tests lie beside it. */
export type StandardPartName = Exclude<
  PartName,
  'mapping' | 'facts-mapping' | 'vectors' | 'equivalent-mutants' | 'scenario'
>

/** Part -> usual file name inside the folder of an instrument. */
export const partFiles: Readonly<Record<PartName, string>> = {
  standard: 'standard.json',
  facts: 'facts.json',
  taxonomy: 'taxonomy.json',
  criteria: 'criteria.json',
  calendar: 'calendar.json',
  'time-limits': 'time-limits.json',
  evaluation: 'evaluation.json',
  responsibility: 'responsibility.json',
  workflow: 'workflow.json',
  duties: 'duties.json',
  overrides: 'overrides.json',
  mapping: 'map.json',
  'facts-mapping': 'facts-map.json',
  vectors: 'vectors.json',
  'equivalent-mutants': 'equivalent-mutants.json',
  scenario: 'scenario.json'
}

/** Part -> key under which a bundled `StandardDocument` holds it, in the order of writing. */
export const partKeys = {
  standard: 'standard',
  facts: 'facts',
  taxonomy: 'taxonomy',
  criteria: 'criteria',
  calendar: 'calendar',
  'time-limits': 'timeLimits',
  evaluation: 'evaluation',
  responsibility: 'responsibility',
  workflow: 'workflow',
  duties: 'duties',
  overrides: 'overrides'
} as const satisfies Readonly<Record<StandardPartName, string>>

/** The parts of a standard in the order of writing. */
export const standardPartNames: readonly StandardPartName[] = [
  'standard',
  'facts',
  'taxonomy',
  'criteria',
  'calendar',
  'time-limits',
  'evaluation',
  'responsibility',
  'workflow',
  'duties',
  'overrides'
]
