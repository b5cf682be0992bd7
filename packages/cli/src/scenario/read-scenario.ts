import type { CaseAction } from '@lijie/engine/workflow'
import {
  createIssue,
  readPart,
  type Issue,
  type IssuePlace,
  type JsonPositions,
  type Scenario,
  type ScenarioAction
} from '@lijie/schema'
import { parseInstant } from '@lijie/engine'
import { CliFailure } from '../cli-failure.js'
import { readTextFile } from '../standards/read-text-file.js'
import { toCaseAction } from './to-case-action.js'

/** What every zone table knows: a time of day can be told for it. */
const years = { from: Date.UTC(1900, 0, 1), to: Date.UTC(9999, 11, 31) }

/** One action of a scenario, ready to be submitted. Instants in epoch milliseconds. */
export interface ScenarioStep {
  readonly at: number
  readonly case: string
  readonly action: CaseAction
  readonly written: ScenarioAction
  /** Where it stands in the file. */
  readonly place: IssuePlace
}

/** A scenario (情景) as it was read from its file. */
export interface ReadScenario {
  readonly scenario: Scenario
  readonly steps: readonly ScenarioStep[]
  /** The instant at which the clocks are read; that of the last action where the file says none. */
  readonly until: number
}

/**
 * Reads a scenario file.
 *
 * @throws CliFailure with everything that is wrong in it: JSON, shape, instants, the order of the actions.
 */
export async function readScenario(file: string, cwd: string): Promise<ReadScenario> {
  const { value, positions, issues } = readPart('scenario', await readTextFile(file, cwd), { file })
  if (issues.some(({ severity }) => severity === 'error')) throw new CliFailure(issues)
  const scenario = value as Scenario
  const found: Issue[] = []
  const placeOf = (pointer: string): IssuePlace => ({ file, pointer, ...positionOf(positions, pointer) })
  const read = (text: string, pointer: string): number => {
    const instant = parseInstant(text)
    if (instant !== undefined && instant >= years.from && instant < years.to) return instant
    found.push(createIssue('scenario/bad-instant', { value: text }, placeOf(pointer)))
    return Number.NaN
  }
  const steps = scenario.actions.map((written, index): ScenarioStep => {
    const pointer = `/actions/${index}`
    const action = toCaseAction(written, (text, key) => read(text, `${pointer}/${key}`))
    const at = read(written.at, `${pointer}/at`)
    return { at, case: written.case, action, written, place: placeOf(pointer) }
  })
  const last = steps.at(-1)?.at ?? 0
  const until = scenario.until === undefined ? last : read(scenario.until, '/until')
  found.push(...findDisorder(steps))
  if (until < last && scenario.until !== undefined) {
    const params = { at: scenario.until, before: steps.at(-1)?.written.at ?? '' }
    found.push(createIssue('scenario/out-of-order', params, placeOf('/until')))
  }
  if (found.length > 0) throw new CliFailure(found)
  return { scenario, steps, until }
}

function positionOf(positions: JsonPositions, pointer: string): Pick<IssuePlace, 'line' | 'column'> {
  return positions.at(pointer) ?? {}
}

function findDisorder(steps: readonly ScenarioStep[]): readonly Issue[] {
  return steps.flatMap((step, index) => {
    const before = steps[index - 1]
    if (before === undefined || !(step.at < before.at)) return []
    return [
      createIssue('scenario/out-of-order', { at: step.written.at, before: before.written.at }, step.place)
    ]
  })
}
