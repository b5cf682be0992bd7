import { isRecord, type FactDefinition, type StandardDocument } from '@lijie/schema'
import { listDutyNames, type DutyNames } from './propose-for-duties.js'
import { listEvaluationNames, type EvaluationNames } from './propose-for-evaluation.js'
import { listHandlingNames, type HandlingNames } from './list-handling-names.js'

/** What of a document changes are drawn from. */
export interface ChangeLists {
  /** Time units that a limit may have. */
  readonly timeUnits: readonly string[]
  readonly facts: Readonly<Record<string, FactDefinition>>
  /** Facts of duties.json. */
  readonly dutyFacts: Readonly<Record<string, FactDefinition>>
  /** What a clock change means matters: some unit leads from day to day. */
  readonly wallTimeMatters: boolean
  /** Facts whose unit matters: some condition gives its figure in a unit of its own. */
  readonly convertedFacts: ReadonlySet<string>
  readonly handling: HandlingNames
  readonly duties: DutyNames
  readonly evaluation: EvaluationNames
}

/** Collects the time units and facts of a document. */
export function createChangeLists(document: StandardDocument): ChangeLists {
  const { facts, criteria, timeLimits, duties } = document
  const units = new Set(Object.keys(timeLimits?.units ?? {}))
  const converted = new Set<string>()
  const open: unknown[] = [criteria, duties].filter((part) => part !== undefined)
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (Array.isArray(node)) open.push(...(node as readonly unknown[]))
    else if (isRecord(node)) {
      const { fact, unit, value } = node
      if (typeof fact === 'string' && unit !== undefined) converted.add(fact)
      else if (timeLimits === undefined && typeof unit === 'string' && Number.isInteger(value))
        units.add(unit)
      open.push(...Object.values(node))
    }
  }
  const meanings = Object.values(timeLimits?.units ?? {})
  return {
    timeUnits: [...units],
    wallTimeMatters: meanings.some(({ counts }) => counts !== 'elapsed' && counts !== 'working-time'),
    facts: facts?.facts ?? {},
    dutyFacts: duties?.facts ?? {},
    convertedFacts: converted,
    handling: listHandlingNames(document),
    duties: listDutyNames(document),
    evaluation: listEvaluationNames(document)
  }
}
